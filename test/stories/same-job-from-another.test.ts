import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const MARIEKE = 'Marieke Postma <marieke@postma.example>';
const JAN = 'Jan Visser <jan@postma.example>';
const PROMISED = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.\n\nGroet, Marieke';
const DATE = 'do 20 aug 2026 om 09:30';
const BELOW = `Op wo 10 jun 2026 om 09:12 schreef ${MARIEKE}:\n> Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.\n>\n> Groet, Marieke`;

interface Answer {
  readonly client: string;
  readonly subject: string;
  readonly body: string;
}

async function promised({ client = MARIEKE, subject = 'Nieuwe huisstijl', body = PROMISED } = {}): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ client, subject, body }));
  return here;
}

const receive = (here: World, said: Answer) => here.receive(gmailForward({ ...said, date: DATE }));

describe('the same job, told by somebody else or elsewhere', () => {
  const MOVED = 'Hoi Sanne, het schuift op: de huisstijl wordt november.\n\nGroet, Jan';

  it.each<[string, Answer]>([
    ['a colleague, in the thread', { client: JAN, subject: 'Re: Nieuwe huisstijl', body: MOVED }],
    [
      'a colleague, with another subject above what was promised',
      {
        client: JAN,
        subject: 'Planning najaar',
        body: `Hoi Sanne, het schuift op naar november.\n\nGroet, Jan\n\n${BELOW}`,
      },
    ],
    [
      'a colleague, who names the job',
      { client: JAN, subject: 'Planning', body: MOVED.replace('de huisstijl', 'de nieuwe huisstijl') },
    ],
    [
      'the client, in a thread that was renamed',
      {
        client: MARIEKE,
        subject: 'Planning (was: iets anders)',
        body: `Hoi Sanne, het schuift op naar november.\n\nGroet, Marieke\n\n${BELOW}`,
      },
    ],
    [
      'the client, who names the job',
      {
        client: MARIEKE,
        subject: 'Vraagje',
        body: 'Hoi Sanne, de nieuwe huisstijl schuift op naar november.\n\nGroet, Marieke',
      },
    ],
  ])('%s: moves the promise', async (_, said) => {
    const here = await promised();
    await here.moveTo('2026-08-13T10:00');
    await here.moveTo('2026-08-20T10:00');
    expect(await receive(here, said)).toBe('updated');
    expect(here.onlyPromise()).toMatchObject({
      period: { from: '2026-11-01' },
      client: { address: 'marieke@postma.example' },
    });
    const receipt = (await here.lastMail()).text.replace(/\s+/g, ' ');
    expect(receipt).toMatch(/huisstijl.*stond al in potlood: september.*undo/);
    expect(/Jan Visser schrijft/.test(receipt)).toBe(said.client === JAN);
    await answer(here, 'undo');
    expect(here.onlyPromise().period?.from).toBe('2026-09-01');
  });

  it.each<[string, Answer]>([
    [
      'in the thread',
      { client: JAN, subject: 'Re: Nieuwe huisstijl', body: 'Hoi Sanne, het gaat helaas niet door.\n\nGroet, Jan' },
    ],
    [
      'by the name of the job',
      { client: JAN, subject: 'Helaas', body: 'Hoi Sanne, de nieuwe huisstijl gaat helaas niet door.\n\nGroet, Jan' },
    ],
  ])('a colleague says no %s: closed', async (_, said) => {
    const here = await promised();
    await here.moveTo('2026-08-20T10:00');
    expect(await receive(here, said)).toBe('updated');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'no' });
  });
});

describe('what is another job', () => {
  const OTHER = 'Hoi Sanne, in november heb ik werk voor je: een brochure.';
  const HUISSTIJL = 'Hoi Sanne, in november heb ik werk voor je: een huisstijl.';

  it.each<[string, Answer, Parameters<typeof promised>[0]?]>([
    ['of a colleague, with a subject of its own', { client: JAN, subject: 'Brochure', body: OTHER }],
    ['of a colleague, in the same thread', { client: JAN, subject: 'Re: Nieuwe huisstijl', body: OTHER }],
    [
      'of a colleague, under the same words as a subject',
      { client: JAN, subject: 'Nieuwe huisstijl', body: HUISSTIJL },
    ],
    ['of a colleague, above the mail of the first', { client: JAN, subject: 'Brochure', body: `${OTHER}\n\n${BELOW}` }],
    [
      'of the client, above their own mail, renamed',
      { client: MARIEKE, subject: 'Brochure', body: `${OTHER}\n\n${BELOW}` },
    ],
    [
      'of the client, who names both',
      { client: MARIEKE, subject: 'Brochure', body: `${OTHER} Na de nieuwe huisstijl, dus.` },
    ],
    [
      'of the client, of the same kind',
      {
        client: MARIEKE,
        subject: 'Dochter',
        body: 'Hoi Sanne, in november heb ik nog een nieuwe huisstijl voor je, voor onze dochter.',
      },
    ],
    [
      'of two people at a provider of mail',
      {
        client: 'Jan Visser <jan.visser@gmail.example>',
        subject: 'Re: Nieuwe huisstijl',
        body: 'Hoi Sanne, de nieuwe huisstijl wordt november.',
      },
      { client: 'Marieke Postma <marieke.postma@gmail.example>' },
    ],
    [
      'of another firm, under the same subject',
      { client: 'Jan Visser <jan@visser.example>', subject: 'Re: Nieuwe huisstijl', body: HUISSTIJL },
    ],
    [
      'of another firm, above the mail of the first',
      { client: 'Jan Visser <jan@visser.example>', subject: 'Planning', body: `${HUISSTIJL}\n\n${BELOW}` },
    ],
    [
      'of a colleague, where the subject says nothing',
      { client: JAN, subject: 'Vraag', body: HUISSTIJL },
      { subject: 'Vraag' },
    ],
  ])('%s', async (_, said, first) => {
    const here = await promised(first);
    await here.moveTo('2026-08-20T10:00');
    await receive(here, said);
    expect(here.promises()).toHaveLength(2);
    expect(here.promises().map(({ period, state }) => [period?.from, state])).toContainEqual(['2026-09-01', 'asked']);
  });

  it('where only the firm is the same, a no closes nothing', async () => {
    const here = await promised();
    await here.moveTo('2026-08-20T10:00');
    await receive(here, {
      client: JAN,
      subject: 'Helaas',
      body: 'Hoi Sanne, het gaat helaas niet door.\n\nGroet, Jan',
    });
    expect(here.promises().every(({ state }) => state !== 'closed')).toBe(true);
  });

  it.each<[string, string, 'open' | 'closed']>([
    ['of another firm', 'Piet Smit <piet@smit.example>', 'open'],
    ['of the same firm that is closed', 'Piet Smit <piet@postma.example>', 'closed'],
  ])('a shorter name is not that of the longer because of a job %s', async (_, client, state) => {
    const fair = 'Hoi Sanne, in september heb ik werk voor je: een brochure voor de beurs.\n\nGroet, Marieke';
    const here = await promised({ subject: 'Najaar', body: fair });
    await here.receive(
      gmailForward({ client, subject: 'Brochure', body: 'Hoi Sanne, in oktober heb ik werk voor je: een brochure.' }),
    );
    if (state === 'closed') await answer(here, 'drop');
    await receive(here, {
      client: JAN,
      subject: 'Helaas',
      body: 'Hoi Sanne, de brochure gaat helaas niet door.\n\nGroet, Jan',
    });
    const [first] = here.promises().filter(({ job }) => job?.includes('beurs'));
    expect(first).toMatchObject({ job: 'brochure voor de beurs', state: 'waiting' });
  });

  it('where two jobs bear the name, it is asked which', async () => {
    const here = await promised();
    const second = 'Hoi Sanne, in oktober heb ik werk voor je: een nieuwe huisstijl voor onze dochter.\n\nGroet, Jan';
    await here.receive(
      gmailForward({ client: JAN, subject: 'Dochter', body: second, date: 'wo 10 jun 2026 om 11:12' }),
    );
    expect(here.promises()).toHaveLength(2);
    await here.moveTo('2026-08-20T10:00');
    const body = 'Hoi Sanne, de nieuwe huisstijl gaat helaas niet door.\n\nGroet, Els';
    expect(await receive(here, { client: 'Els Bos <els@postma.example>', subject: 'Helaas', body })).toBe('asked');
    expect(here.promises()).toHaveLength(2);
    expect(here.promises().every(({ state }) => state !== 'closed')).toBe(true);
  });
});
