import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { asked, later, STORIES } from './later-answers.ts';
import { answer, kinds } from './steps.ts';
import { type World, world } from './world.ts';

const story = STORIES.nl;
const job = (words: string, subject: string, client = story.client, date = 'wo 10 jun 2026 om 09:12') =>
  gmailForward({ client, subject, date, body: `Hoi Sanne, ${words}\n\nGroet, ${client.split(' ')[0]}` });
const note = (subject: string, text: string) =>
  [
    'From: Sanne de Boer <sanne@studio.example>',
    'To: track@in.example.com',
    `Subject: ${subject}`,
    'Date: Wed, 10 Jun 2026 09:55:00 +0200',
    `Message-ID: <note-${text.length}-${subject.length}@studio.example>`,
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    text,
  ].join('\r\n');
const lastReminder = async (here: World) => (await here.mails()).findLast(({ kind }) => kind === 'reminder');
const by = (here: World, subject: string) => here.promises().find((one) => one.subject === subject);

describe('a yes or a no is about what was asked last', () => {
  it('“is it certain?” is over once the next reminder has gone: no then closes it', async () => {
    const here = await asked(story);
    await here.receive(later(story, story.agreed));
    expect(here.onlyPromise().question).toBe('going-ahead');
    await here.moveTo('2026-08-27T12:00');
    expect((await answer(here, 'nee', await lastReminder(here))).text).toMatch(/gaat niet door/);
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'no' });
  });

  it('“did it go ahead?”: yes is booked', async () => {
    const here = world('2026-08-31T10:00');
    await here.receive(
      job('in week 38 heb ik werk voor je: een folder.', 'Folder', story.client, 'ma 31 aug 2026 om 09:12'),
    );
    await here.moveTo('2026-09-21T12:00');
    const reminder = await lastReminder(here);
    expect(reminder?.subject).toMatch(/^Is het doorgegaan/);
    await answer(here, 'ja', reminder);
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked' });
  });

  it('“has she replied?”: yes is asked what she said', async () => {
    const here = await asked(story);
    await here.moveTo('2026-08-25T12:00');
    expect((await answer(here, 'ja', await lastReminder(here))).kind).toBe('question');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', outcome: null });
  });

  it.each(['klopt niet', 'verkeerd', 'nee, dat klopt niet'])(
    '“%s” says that something is not right, and closes nothing',
    async (text) => {
      const here = await asked(story);
      expect((await answer(here, text, await lastReminder(here))).kind).toBe('question');
      expect(here.onlyPromise()).toMatchObject({ state: 'asked', outcome: null });
    },
  );

  it('“is 2029 right?”: no asks for the right one, and closes nothing', async () => {
    const here = await asked(story);
    expect((await answer(here, 'wordt september 2029', await lastReminder(here))).kind).toBe('question');
    expect((await answer(here, 'nee')).kind).toBe('question');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', outcome: null });
  });

  it('“stop this job, or all mail?” is not answered by asking for the list', async () => {
    const here = await asked(story);
    expect((await answer(here, 'stop', await lastReminder(here))).kind).toBe('question');
    await answer(here, 'toon alles');
    expect((await here.lastMail()).subject).toBe('1 klus in potlood');
    expect(here.onlyPromise().state).toBe('asked');
  });
});

describe('a number is what the mail called so', () => {
  it('in a receipt of two jobs, whatever an older list called so', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in oktober heb ik werk voor je: een folder.', 'Folder', 'Jan Visser <jan@visser.example>'));
    await answer(here, 'lijst');
    const body =
      'Hoi Sanne,\n\nIn september heb ik werk voor je: een nieuwe huisstijl. In november wil ik je vragen voor het jaarverslag.\n\nGroet, Marieke';
    await here.receive(gmailForward({ body, subject: 'Werk' }));
    const receipt = await here.lastMail();
    expect(receipt.text).toMatch(/1\) september/);
    await answer(here, '1 laat maar', receipt);
    expect(by(here, 'Folder')?.state).toBe('waiting');
    expect(here.promises().find(({ period }) => period?.from === '2026-09-01')?.state).toBe('closed');
  });

  it('in the last list, also after words that were not understood', async () => {
    const here = world('2026-06-10T10:00');
    for (const [month, subject] of [
      ['september', 'Huisstijl'],
      ['oktober', 'Folder'],
      ['november', 'Jaarverslag'],
    ] as const)
      await here.receive(
        job(
          `in ${month} heb ik werk voor je: een ${subject.toLowerCase()}.`,
          subject,
          `Klant ${month} <${month}@klant.example>`,
        ),
      );
    await answer(here, 'lijst');
    const list = await here.lastMail();
    await answer(here, '1 klaar', list);
    await answer(here, 'paarse krokodil', list);
    await answer(here, '2 klaar', list);
    expect(by(here, 'Folder')).toMatchObject({ state: 'closed', outcome: 'done' });
    expect(by(here, 'Jaarverslag')?.state).toBe('waiting');
  });
});

describe('undo takes back what was done last', () => {
  it('“they will know in a week”: the next reminder comes when it would have, and the letter that went stays gone', async () => {
    const here = await asked(story);
    await here.receive(later(story, story.knows));
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', snoozed: null });
    await here.moveTo('2026-08-25T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  it('“not decided yet”: the promise stays as the reminder left it', async () => {
    const here = await asked(story);
    await here.receive(later(story, story.vague));
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', snoozed: null });
  });

  it('“put off”, said before the check-in: the check-in comes when it would have', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ client: story.client, subject: story.subject, body: story.promised }));
    await here.moveTo('2026-07-06T12:00');
    await here.receive(later(story, story.postponed, `Re: ${story.subject}`, 'ma 6 jul 2026 om 09:30'));
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', snoozed: { touch: 'nudge' } });
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', snoozed: null });
    await here.moveTo('2026-08-19T12:00');
    expect((await lastReminder(here))?.subject).toMatch(/^Even polsen/);
  });

  it('“sent”, said by mistake before the check-in: the check-in comes when it would have', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ client: story.client, subject: story.subject, body: story.promised }));
    expect((await answer(here, 'verstuurd')).subject).toMatch(/^Re: /);
    expect(here.onlyPromise().state).toBe('asked');
    await answer(here, 'undo');
    await here.moveTo('2026-08-19T12:00');
    expect((await lastReminder(here))?.subject).toMatch(/^Even polsen/);
    // A reminder of ours that has gone doesn't go again.
    await answer(here, 'undo', await lastReminder(here));
    await here.moveTo('2026-08-24T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(1);
  });

  it('“the same job”: both are open again', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in september heb ik werk voor je: een nieuwe huisstijl.', 'Huisstijl'));
    await here.receive(
      job('in oktober heb ik werk voor je: een huisstijl.', 'Nieuw werk', story.client, 'wo 10 jun 2026 om 09:40'),
    );
    const told = await answer(here, 'zelfde');
    expect(told.text).toContain('undo');
    expect(
      here
        .promises()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['closed', 'waiting']);
    await answer(here, 'undo', told);
    expect(here.promises().map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });

  it('“the same job” of a mail that says no period keeps the period that was known', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in september heb ik werk voor je: een jaarverslag.', 'Jaarverslag'));
    await here.receive(
      job('hier de interviewlijst vast, Thijs belt je nog.', 'Interviewlijst', story.client, 'wo 10 jun 2026 om 09:40'),
    );
    const told = await answer(here, 'hetzelfde');
    const [kept, ...others] = here.promises().filter(({ state }) => state !== 'closed');
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ state: 'waiting', period: { from: '2026-09-01', to: '2026-10-01' } });
    expect(told.text).toContain('september');
    await answer(here, 'undo', told);
    expect(here.promises().map(({ state }) => state)).toEqual(['waiting', 'unclear']);
  });

  it('“the same job” of a mail that says no period knows which letters have gone', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(job('in september heb ik werk voor je: een jaarverslag.', 'Jaarverslag'));
    await here.moveTo('2026-08-20T12:00');
    await here.receive(
      job('hier de interviewlijst vast, Thijs belt je nog.', 'Interviewlijst', story.client, 'do 20 aug 2026 om 09:40'),
    );
    expect((await answer(here, 'hetzelfde')).subject).toBe('Re: Wanneer is het? Interviewlijst – Marieke Postma');
    await here.moveTo('2026-08-26T12:00');
    const reminders = (await here.mails()).filter(({ kind }) => kind === 'reminder').map(({ subject }) => subject);
    expect(reminders).toEqual([
      expect.stringMatching(/^Even polsen.*jaarverslag/),
      expect.stringMatching(/^Nog één keer polsen.*jaarverslag/),
    ]);
  });

  it('“the same job” is about the same client, where nobody has an address', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(note('Folder', 'Jan Visser belde: in augustus een folder.'));
    await here.receive(note('Huisstijl', 'Marieke Postma belde: in september een nieuwe huisstijl.'));
    await here.receive(note('Nieuw werk', 'Marieke Postma belde: in oktober een huisstijl.'));
    await answer(here, 'zelfde');
    expect(
      here
        .promises()
        .filter(({ state }) => state === 'closed')
        .map(({ client }) => client.name),
    ).toEqual(['Marieke Postma']);
  });
});
