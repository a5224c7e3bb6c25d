import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { asked, later, STORIES, stories } from './later-answers.ts';
import { answer, kinds } from './steps.ts';
import { world } from './world.ts';

describe.each(stories)('the client answers later (%s)', (_, story) => {
  it('names another period: the promise moves, the receipt says from what, undo brings it back', async () => {
    const here = await asked(story);
    const raw = later(story, story.moved);
    expect(await here.receive(raw, { as: 'later' })).toBe('updated');
    const receipt = await here.lastMail();
    expect(receipt.kind).toBe('receipt');
    expect(receipt.subject.toLowerCase()).toContain('novemb');
    expect(receipt.text).toMatch(story.toldMoved);
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-11-01', to: '2026-12-01' } });
    expect(await here.receive(raw, { as: 'later' })).toBe('redelivered');
    const { sentence } = here.onlyPromise();
    await answer(here, 'undo');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' } });
    expect(here.onlyPromise().sentence).not.toBe(sentence);
  });

  it('doesn’t know yet: kept, with a letter that asks when they will', async () => {
    const here = await asked(story);
    const raw = later(story, story.vague);
    expect(await here.receive(raw, { as: 'later' })).toBe('updated');
    const told = await here.lastMail();
    expect(told.kind).toBe('answer');
    expect(told.text.replace(/\s+/g, ' ')).toMatch(story.letter);
    expect(told.attachments.map(({ name }) => name).join()).toContain('.eml');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' } });
    const before = here.onlyPromise();
    expect(await here.receive(raw, { as: 'later' })).toBe('redelivered');
    expect(here.onlyPromise()).toEqual(before);
    // The nudge of 25 August would come on its heels.
    await here.moveTo('2026-08-26T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(1);
    await here.moveTo('2026-08-27T12:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toHaveLength(2);
  });

  it('says no: closed, told so, and undo opens it again', async () => {
    const here = await asked(story);
    const raw = later(story, story.off);
    expect(await here.receive(raw, { as: 'later' })).toBe('updated');
    const told = await here.lastMail();
    expect(told.kind).toBe('answer');
    expect(told.text).toMatch(story.toldOff);
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'no' });
    expect(await here.receive(raw, { as: 'later' })).toBe('redelivered');
    await answer(here, 'undo', told);
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', outcome: null, period: { from: '2026-09-01' } });
  });

  it('answers the letter, which was sent by a link and has a subject of its own', async () => {
    const here = await asked(story);
    const reminder = (await here.mails()).findLast(({ kind }) => kind === 'reminder');
    const subject = decodeURIComponent(/[?&;]subject=([^&"]*)/.exec(reminder?.html ?? '')?.[1] ?? '');
    expect(subject).not.toBe('');
    expect(await here.receive(later(story, story.moved, `Re: ${subject}`))).toBe('updated');
    expect(here.onlyPromise().period?.from).toBe('2026-11-01');
  });
});

describe('which promise, and what is no answer', () => {
  const story = STORIES.nl;

  it('the note says it: the freelancer’s words count', async () => {
    const here = await asked(story);
    const raw = gmailForward({
      client: story.client,
      subject: `Re: ${story.subject}`,
      body: 'Bel me even.',
      note: 'Gaat helaas niet door.',
    });
    await here.receive(raw.replace('wo 10 jun 2026 om 09:12', 'do 20 aug 2026 om 09:30'));
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'no' });
  });

  it('a no to what is closed already makes no new promise', async () => {
    const here = await asked(story);
    await here.receive(later(story, story.off));
    expect(await here.receive(later(story, 'Hoi Sanne, nogmaals: het gaat helaas niet door.'))).toBe('updated');
    expect(here.promises()).toHaveLength(1);
    expect((await here.lastMail()).kind).toBe('answer');
  });

  it('an older mail of the thread, forwarded afterwards, closes nothing', async () => {
    const here = await asked(story);
    const old = gmailForward({
      ...story,
      subject: `Re: ${story.subject}`,
      body: 'Hoi Sanne, de brochure gaat helaas niet door.',
      date: 'ma 8 jun 2026 om 09:00',
    });
    await here.receive(old);
    expect(here.onlyPromise().state).toBe('asked');
  });

  it('another mail of the only client who was asked is their answer, whatever its subject', async () => {
    const here = await asked(story);
    expect(await here.receive(later(story, story.vague, 'Vraagje'))).toBe('updated');
    expect(here.promises()).toHaveLength(1);
  });

  it('two jobs in one thread: the one that is named, or a question which', async () => {
    const here = world('2026-06-10T10:00');
    const body =
      'Hoi Sanne,\n\nIn september heb ik werk voor je: een nieuwe huisstijl. In november wil ik je vragen voor het jaarverslag.\n\nGroet, Marieke';
    await here.receive(gmailForward({ body, subject: 'Werk' }));
    const from = { client: story.client, subject: 'Re: Werk', date: 'do 2 jul 2026 om 09:30' };
    await here.moveTo('2026-07-02T10:00');
    expect(await here.receive(gmailForward({ ...from, body: 'Hoi Sanne, het gaat helaas niet door.' }))).toBe('asked');
    expect((await here.lastMail()).kind).toBe('question');
    expect(here.promises().map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    await here.receive(gmailForward({ ...from, body: 'Hoi Sanne, het jaarverslag gaat helaas niet door.' }));
    expect(
      here
        .promises()
        .map(({ period, state }) => [period?.from, state])
        .sort(),
    ).toEqual([
      ['2026-09-01', 'waiting'],
      ['2026-11-01', 'closed'],
    ]);
  });
});
