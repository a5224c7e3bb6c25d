import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

const ANNUAL = {
  body: 'Hoi Sanne, van 13 t/m 20 januari heb ik werk voor je: de jaarcijfers.\n\nMarieke',
  subject: 'Jaarcijfers',
  date: 'zo 29 nov 2026 om 09:12',
  sent: 'Sun, 29 Nov 2026 09:55:00 +0100',
};
const FROM_MAY = {
  body: 'Hi Sanne, the redesign can start from 17 May 2027.\n\nMarieke',
  subject: 'Redesign',
  date: 'ma 22 mrt 2027 om 09:12',
  sent: 'Mon, 22 Mar 2027 09:55:00 +0100',
};

async function pencilled(mail: typeof ANNUAL, at: string): Promise<World> {
  const here = world(at);
  await here.receive(gmailForward(mail));
  return here;
}

async function booked(mail: typeof ANNUAL, at: string): Promise<World> {
  const here = await pencilled(mail, at);
  await answer(here, 'geboekt');
  return here;
}

const inJanuary = () => booked(ANNUAL, '2026-11-29T10:00');
const fromMay = () => booked(FROM_MAY, '2027-03-22T10:00');

const MUCH_LATER = [
  ['wordt een week later', '2027-01-20', '2027-01-28'],
  ['een week later dan gepland', '2027-01-20', '2027-01-28'],
  ['2 weken later', '2027-01-27', '2027-02-04'],
  ['het schuift een weekje op', '2027-01-20', '2027-01-28'],
  ['wird doch eine Woche später', '2027-01-20', '2027-01-28'],
  ['verschiebt sich um zwei Wochen', '2027-01-27', '2027-02-04'],
  ['a week later', '2027-01-20', '2027-01-28'],
  ['een dag later', '2027-01-14', '2027-01-22'],
  ['pushed back two weeks', '2027-01-27', '2027-02-04'],
  ['une semaine plus tard', '2027-01-20', '2027-01-28'],
  ['décalé d’une semaine', '2027-01-20', '2027-01-28'],
  ['de week erna', '2027-01-25', '2027-02-01'],
] as const;

describe('a job that is put off', () => {
  it.each(MUCH_LATER)('“%s” of what is booked is counted from then', async (text, from, to) => {
    const here = await inJanuary();
    const told = await answer(here, text);
    expect(told.text).toContain('blijft geboekt');
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from, to } });
  });

  it.each(MUCH_LATER)('“%s” of what is pencilled in as well', async (text, from, to) => {
    const here = await pencilled(ANNUAL, '2026-11-29T10:00');
    await answer(here, text);
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from, to } });
  });

  it.each(['we praten volgende week verder', 'factuur 2 weken later', 'only the 20th'])(
    '“%s” moves nothing',
    async (text) => {
      const here = await inJanuary();
      expect((await answer(here, text)).kind).toBe('question');
      expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2027-01-13', to: '2027-01-21' } });
    },
  );

  it('a reminder is put off all the same', async () => {
    const here = await pencilled(ANNUAL, '2026-11-29T10:00');
    await answer(here, 'herinner me een week later');
    expect(here.onlyPromise()).toMatchObject({ period: { from: '2027-01-13' }, snoozed: { until: '2026-12-06' } });
  });

  it.each([
    ['doch erst der 20.', '2027-01-20'],
    ['toch pas de 20e', '2027-01-20'],
    ['not until the 20th after all', '2027-01-20'],
    ['finalement seulement le 20', '2027-01-20'],
    ['het wordt de 20e', '2027-01-20'],
    ['het wordt de 11e', '2027-01-11'],
    ['toch pas de 11e', '2027-02-11'],
    ['wordt 14 januari', '2027-01-14'],
    ['begint 18 februari', '2027-02-18'],
  ])('“%s”: a day of the month in which it is booked, and it lasts as long', async (text, from) => {
    const here = await inJanuary();
    await answer(here, text);
    const { outcome, period } = here.onlyPromise();
    expect(outcome).toBe('booked');
    expect(period?.from).toBe(from);
    expect((Date.parse(period?.to ?? '') - Date.parse(from)) / 86_400_000).toBe(8);
  });

  it.each([
    ['geboekt', 'gebookt, bgint 21 juni', '21 juni'],
    ['geboekt', 'booked, strats 21 June', '21 June'],
    ['geboekt', 'gebucht, begnnt 7. Januar', '7. Januar'],
    ['', 'gebookt, bgint 21 juni', '21 juni'],
    ['', 'confirmé, débtu 21 juin', '21 juin'],
  ])('of “%s”, “%s” says that its date wasn’t taken over', async (before, text, date) => {
    const here = await pencilled(ANNUAL, '2026-11-29T10:00');
    if (before !== '') await answer(here, before);
    const told = await answer(here, text);
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2027-01-13', to: '2027-01-21' } });
    expect(told.text).toContain(`Is het toch “${date}”? Antwoord: wordt ${date}.`);
  });

  it.each(['geboekt, factuur gaat 21 juni uit', 'geboekt, afspraak 3 december'])(
    '“%s” names another thing',
    async (text) => {
      const here = await inJanuary();
      expect((await answer(here, text)).text).not.toContain('Is het toch');
    },
  );

  it.each(['wordt 31 mei', 'begint 31 mei', 'it starts two weeks later'])(
    '“%s”: what was from a day on still is',
    async (text) => {
      const here = await fromMay();
      await answer(here, text);
      expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2027-05-31', bound: 'from' } });
    },
  );

  it.each([
    "We'll have to start two weeks later than planned. Sorry!",
    'Ce sera deux semaines plus tard que prévu.',
    'Wir müssen leider zwei Wochen später als geplant anfangen.',
    'We beginnen twee weken later dan gepland.',
  ])('“%s” from the client is counted from then', async (said) => {
    const here = await fromMay();
    await here.receive(
      gmailForward({ ...FROM_MAY, body: `Hi Sanne,\n\n${said}\n\nMarieke`, date: 'ma 22 mrt 2027 om 11:12' }),
    );
    expect(here.onlyPromise()).toMatchObject({ outcome: 'booked', period: { from: '2027-05-31', bound: 'from' } });
  });

  it.each([
    ['booked', () => inJanuary(), ['verstuurd', 'over 2 weken', 'geboekt']],
    [
      'without a time',
      () => pencilled({ ...ANNUAL, body: 'Hoi Sanne, ik heb binnenkort werk voor je.' }, '2026-11-29T10:00'),
      ['verstuurd', 'over 2 weken'],
    ],
  ])('of a job that is %s only words are offered that can be said of it', async (_, begin, not) => {
    const { text } = await answer(await begin(), 'bla bla');
    for (const word of not) expect(text).not.toContain(`- ${word} =`);
    for (const word of ['wordt november', 'laat maar']) expect(text).toContain(`- ${word} =`);
  });
});
