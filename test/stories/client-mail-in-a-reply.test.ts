import { expect, it } from 'vitest';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { world } from './world.ts';

const CLIENT = 'Marieke Postma <marieke@postma.example>';
const PROMISED = 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke';
const ANOTHER = 'Hoi Sanne, in november heb ik ook een brochure voor je.\n\nGroet, Marieke';

const quoted = ANOTHER.replace(/^/gm, '> ');

/** The subject of our reminder is for the freelancer: the client knows it no more than the reminder itself. */
it.each([
  [
    'a header without a subject',
    `Van: ${CLIENT}\nVerzonden: donderdag 20 augustus 2026 09:30\nAan: Sanne de Boer\n\n${ANOTHER}`,
  ],
  ['a line that says who wrote', `Op do 20 aug 2026 om 09:30 schreef ${CLIENT}:\n\n${quoted}`],
])(
  'a client’s mail put into a reply to a reminder, below %s: the draft begins a thread of its own',
  async (_what, mail) => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ client: CLIENT, body: PROMISED }));
    await here.moveTo('2026-08-20T10:00');
    const reminder = await here.lastMail();
    expect(reminder.kind).toBe('reminder');
    const reply = gmailReply({ text: `Dit kwam binnen:\n\n${mail}`, to: reminder });
    expect(await here.receive(reply, { to: [reminder.replyTo] })).toBe('pencilled');
    expect(here.promises().map(({ subject, clientMessageId, thread }) => [subject, clientMessageId, thread])).toEqual([
      ['Nieuwe huisstijl', null, []],
      ['', null, []],
    ]);
    await here.moveTo('2026-10-31T10:00');
    const drafts = (await here.mails())
      .filter(({ kind, subject }) => kind === 'reminder' && /november/.test(subject))
      .flatMap(({ attachments }) => attachments.filter(({ name }) => name.endsWith('.eml')));
    expect(drafts.length).toBeGreaterThan(0);
    for (const { text } of drafts) {
      expect(text).toMatch(/^Subject: Planning november: brochure$/m);
      expect(text).not.toMatch(/^(?:In-Reply-To|References):/m);
    }
  },
);

it('and an answer of theirs put in there leaves the thread that is known', async () => {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ client: CLIENT, body: PROMISED }));
  await here.moveTo('2026-08-20T10:00');
  const reminder = await here.lastMail();
  const answer = 'Hoi Sanne, het is even uitgesteld.\n\nGroet, Marieke';
  const text = `Van: ${CLIENT}\nVerzonden: donderdag 20 augustus 2026 09:30\nAan: Sanne de Boer\nOnderwerp: Re: Nieuwe huisstijl\n\n${answer}`;
  expect(await here.receive(gmailReply({ text, to: reminder }), { to: [reminder.replyTo] })).toBe('updated');
  expect(here.onlyPromise()).toMatchObject({ subject: 'Nieuwe huisstijl', clientMessageId: null, thread: [] });
});
