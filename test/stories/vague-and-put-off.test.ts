import { describe, expect, it } from 'vitest';
import { asked, later, stories } from './later-answers.ts';
import { answer, kinds } from './steps.ts';
import type { SentMail } from './world.ts';

/** The letter to the client, as the draft holds it. */
const letterIn = ({ attachments }: SentMail) => attachments.find(({ name }) => name.endsWith('.eml'))?.text ?? '';
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(stories)('the client answers without a time (%s)', (language, story) => {
  it('vague a second and a third time: another letter each time, kept as sent, and the next touch stays apart', async () => {
    const here = await asked(story);
    await here.receive(later(story, story.vague));
    const letters = [letterIn(await here.lastMail())];
    for (const [day, wall] of [
      ['vr 21 aug 2026 om 09:30', '2026-08-21T10:00'],
      ['ma 24 aug 2026 om 09:30', '2026-08-24T10:00'],
    ] as const) {
      await here.moveTo(wall);
      expect(await here.receive(later(story, story.vagueAgain, undefined, day))).toBe('updated');
      letters.push(letterIn(await here.lastMail()));
    }
    const texts = letters.map((letter) => letter.slice(letter.indexOf('\n\n')));
    expect(new Set(texts).size).toBe(3);
    expect(here.onlyPromise().gone.filter(({ touch }) => touch === 'decision')).toHaveLength(3);
    // Two letters to one client are five working days apart.
    await here.moveTo('2026-08-30T23:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(1);
    await here.moveTo('2026-08-31T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  it('says when they will know: no letter asks it, and the next one waits for that', async () => {
    const here = await asked(story);
    expect(await here.receive(later(story, story.knows))).toBe('updated');
    const told = await here.lastMail();
    expect(flat(told.text)).toMatch(story.toldKnows);
    expect(letterIn(told)).toBe('');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' } });
    // The nudge of 25 August waits for the week after the one in which they decide.
    await here.moveTo('2026-08-30T23:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(1);
    await here.moveTo('2026-08-31T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  it('put off without another time: a letter that asks when, no more about the old period before it, and undo', async () => {
    const here = await asked(story);
    const raw = later(story, story.postponed);
    expect(await here.receive(raw, { as: 'later' })).toBe('updated');
    const told = await here.lastMail();
    expect(told.kind).toBe('answer');
    expect(flat(told.text)).toMatch(story.toldPostponed);
    // In the thread of the mail that went out, not of one that was passed over.
    const reminder = (await here.mails()).findLast(({ kind }) => kind === 'reminder');
    expect(told.subject).toBe(`Re: ${reminder?.subject}`);
    expect(letterIn(told)).not.toBe('');
    expect(await here.receive(raw, { as: 'later' })).toBe('redelivered');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' } });
    await here.moveTo('2026-08-31T23:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(1);
    // It isn't forgotten: a third into the period it is asked again.
    await here.moveTo('2026-09-11T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  it('put off, and taken back: what would have come comes', async () => {
    const here = await asked(story);
    await here.receive(later(story, story.postponed));
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', snoozed: null });
    await here.moveTo('2026-08-25T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  it('put off: a new period in reply moves it', async () => {
    const here = await asked(story);
    await here.receive(later(story, story.postponed));
    await answer(here, 'november');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-11-01' } });
    await here.moveTo('2026-10-20T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  it('says yes without a time: nothing changes before the freelancer says that it is certain', async () => {
    const here = await asked(story);
    expect(await here.receive(later(story, story.agreed))).toBe('asked');
    const question = await here.lastMail();
    expect(question.kind).toBe('question');
    expect(flat(question.text)).toMatch(story.askedCertain);
    // Told back without the greeting.
    expect(question.text).not.toContain('Sanne,');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', outcome: null });
    const no = await answer(here, { nl: 'nee', en: 'no', de: 'nein', fr: 'non' }[language] ?? 'nee', question);
    expect(no.kind).toBe('answer');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', outcome: null });
    await here.receive(later(story, `${story.agreed} `));
    await answer(here, 'ja', await here.lastMail());
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked' });
  });
});

it.each([
  ['en', 'pasted', 'I’ll know more next week.', '2026-08-31'],
  ['de', 'pasted', 'Nächste Woche weiß ich mehr.', '2026-08-31'],
  ['en', 'forwarded', 'I should have an answer by 27 August.', '2026-08-28'],
  ['nl', 'forwarded', 'Volgende week weten we het.', '2026-08-31'],
] as const)(
  'says when they will know (%s, %s): %s: the next letter waits for that',
  async (language, how, text, until) => {
    const story = stories.find(([of]) => of === language)?.[1];
    if (story === undefined) throw new Error('there is no such story');
    const here = await asked(story);
    if (how === 'pasted') await answer(here, text);
    else await here.receive(later(story, text));
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', snoozed: { touch: 'nudge', until } });
  },
);

it.each([
  'Hi Sanne, the annual report is delayed, sorry. Our office is closed in December.\n\nBest, Tom',
  'Hi Sanne, the annual report has been delayed. The invoice of October is paid.\n\nBest, Tom',
])('put off, and a time of something else beside it moves nothing: %s', async (body) => {
  const story = stories.find(([language]) => language === 'en')?.[1];
  if (story === undefined) throw new Error('there is no English story');
  const here = await asked(story);
  await here.receive(later(story, body));
  expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' } });
});
