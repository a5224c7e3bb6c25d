import { describe, expect, it } from 'vitest';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { type SentMail, type World, world } from './world.ts';

const BODY = `Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl. Ik ben tot 12 augustus met vakantie. Groet, Marieke`;

/** The promise pencilled in on 10 June, in the freelancer's inbox its receipt. */
async function pencilled(): Promise<World> {
  const here = world('2026-06-10T10:00');
  expect(await here.receive(gmailForward({ body: BODY }))).toBe('pencilled');
  return here;
}

/** And the clock at a quarter past nine on the day of the check-in. */
async function remindedOnce(): Promise<{ here: World; reminder: SentMail }> {
  const here = await pencilled();
  await here.moveTo('2026-08-18T09:15');
  return { here, reminder: await here.lastMail() };
}

describe('a client promises work for September', () => {
  it('the receipt says what was pencilled in, and when the check-in comes', async () => {
    const here = await pencilled();
    const receipt = await here.lastMail();
    expect(await kinds(here)).toEqual(['receipt']);
    expect(receipt.subject).toContain('september');
    for (const words of ['Marieke', 'in september', '1 t/m 30 september 2026', '18 augustus']) {
      expect(receipt.text).toContain(words);
    }
    const calendar = receipt.attachments.find(({ type }) => type.startsWith('text/calendar'));
    expect(calendar?.text).toContain('DTSTART;VALUE=DATE:20260901');
    expect(here.onlyPromise()).toMatchObject({
      state: 'waiting',
      client: { name: 'Marieke Postma', address: 'marieke@postma.example' },
      period: { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in' },
      saidOn: '2026-06-10T09:12:00+02:00',
    });
  });

  it('nothing comes before 18 August, and then exactly one reminder', async () => {
    const here = await pencilled();
    await here.moveTo('2026-08-17T23:59');
    expect(await kinds(here)).toEqual(['receipt']);
    await here.moveTo('2026-08-18T09:15');
    expect(await kinds(here)).toEqual(['receipt', 'reminder']);
    expect(here.onlyPromise().state).toBe('asked');
  });

  it('the reminder carries a letter that is ready to send', async () => {
    const { reminder } = await remindedOnce();
    for (const words of [
      'huisstijl',
      'juni',
      'mailto:marieke%40postma.example',
      'mail.google.com',
      'outlook.office.com',
    ]) {
      expect(reminder.html.replace('mailto:marieke@', 'mailto:marieke%40')).toContain(words);
    }
    expect(reminder.attachments.map(({ name }) => name).join()).toContain('.eml');
    expect(`${reminder.subject}${reminder.text}`).not.toMatch(/check-in|beloofd|nog steeds niets/i);
  });

  it('klaar closes it, and October brings nothing more', async () => {
    const { here, reminder } = await remindedOnce();
    const told = await answer(here, 'klaar', reminder);
    expect(told.kind).toBe('answer');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'done' });
    await here.moveTo('2026-10-31T12:00');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer']);
  });

  it('"wordt november" moves it, undo brings it back', async () => {
    const { here, reminder } = await remindedOnce();
    await answer(here, 'wordt november', reminder);
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-11-01', to: '2026-12-01' } });
    expect((await answer(here, 'undo', reminder)).text).toContain('“november” geldt niet meer');
    expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' } });
    await here.moveTo('2026-08-24T12:00');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer', 'answer']);
    await here.moveTo('2026-08-25T09:15');
    expect((await here.lastMail()).kind).toBe('reminder');
  });

  it('moved to November the check-in comes in October', async () => {
    const { here, reminder } = await remindedOnce();
    await answer(here, 'wordt november', reminder);
    await here.moveTo('2026-10-18T23:00');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer']);
    await here.moveTo('2026-10-19T09:15');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer', 'reminder']);
  });

  it('once September has begun, a reminder put off is the one that is still to come', async () => {
    const { here, reminder } = await remindedOnce();
    await here.moveTo('2026-09-01T12:00');
    const told = await answer(here, 'over 2 weken', reminder);
    expect(told.kind).toBe('answer');
    expect(told.text).toContain('15 september');
    await here.moveTo('2026-09-14T23:00');
    const before = (await kinds(here)).length;
    await here.moveTo('2026-09-15T09:15');
    expect((await kinds(here)).slice(before)).toEqual(['reminder']);
  });

  it('verstuurd leaves the rest standing; silence gives the nudge, the release, and closes as silent', async () => {
    const { here, reminder } = await remindedOnce();
    await answer(here, 'verstuurd', reminder);
    expect(here.onlyPromise().state).toBe('asked');
    await here.moveTo('2026-08-25T09:15');
    expect((await kinds(here)).slice(-1)).toEqual(['reminder']);
    await here.moveTo('2026-09-10T23:00');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer', 'reminder']);
    await here.moveTo('2026-09-11T09:15');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer', 'reminder', 'reminder']);
    await here.moveTo('2026-10-06T23:00');
    expect(here.onlyPromise().state).toBe('asked');
    await here.moveTo('2026-10-07T09:15');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'silent' });
    expect(await kinds(here)).toHaveLength(5);
  });

  it('a snoozed reminder comes again on its day', async () => {
    const { here, reminder } = await remindedOnce();
    await answer(here, 'sluimer 3 dagen', reminder);
    await here.moveTo('2026-08-20T23:00');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer']);
    await here.moveTo('2026-08-21T09:15');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer', 'reminder']);
  });

  it('a reply that is delivered twice does nothing the second time', async () => {
    const { here, reminder } = await remindedOnce();
    const raw = gmailReply({ text: 'klaar', to: reminder });
    expect(await here.receive(raw, { to: [reminder.replyTo] })).toBe('carried-out');
    expect(await here.receive(raw, { to: [reminder.replyTo] })).toBe('redelivered');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer']);
  });

  it('a forward that is delivered twice is pencilled in once', async () => {
    const here = world('2026-06-10T10:00');
    const raw = gmailForward({ body: BODY });
    expect(await here.receive(raw)).toBe('pencilled');
    expect(await here.receive(raw)).toBe('redelivered');
    expect(await kinds(here)).toEqual(['receipt']);
    expect(here.promises()).toHaveLength(1);
  });

  it('the same words forwarded anew: had I already', async () => {
    const here = await pencilled();
    expect(await here.receive(gmailForward({ body: BODY }))).toBe('already-known');
    expect(here.promises()).toHaveLength(1);
  });

  it('a reply from a mail program that drops the reply address finds its promise by our reference', async () => {
    const { here, reminder } = await remindedOnce();
    expect(await here.receive(gmailReply({ text: 'geboekt', to: reminder }), { to: ['track@in.example.com'] })).toBe(
      'carried-out',
    );
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'booked' });
  });
});

describe('the same in English', () => {
  const ENGLISH =
    'Hi Sam, in September I will have work for you: a new visual identity. I am on holiday until 12 August. Best, Mary';

  it('forward, receipt, reminder, done', async () => {
    const here = world('2026-06-10T10:00');
    const from = 'Sam Brook <sam@brook.example>';
    const forward = gmailForward({
      from,
      client: 'Mary Field <mary@field.example>',
      subject: 'New identity',
      date: 'Wed, Jun 10, 2026 at 9:12 AM',
      body: ENGLISH,
      language: 'en',
    });
    expect(await here.receive(forward)).toBe('pencilled');
    expect((await here.lastMail()).text).toContain('in September');
    await here.moveTo('2026-08-18T09:15');
    const reminder = await here.lastMail();
    expect(reminder.kind).toBe('reminder');
    expect(reminder.text).toContain('June');
    expect(await here.receive(gmailReply({ from, text: 'done', to: reminder }), { to: [reminder.replyTo] })).toBe(
      'carried-out',
    );
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'done' });
    await here.moveTo('2026-11-01T09:00');
    expect(await kinds(here)).toEqual(['receipt', 'reminder', 'answer']);
  });
});

describe('a deadline', () => {
  const body = 'Hoi Sanne, de website moet uiterlijk 30 september af zijn, kun jij dat doen? Groet, Marieke';

  it('its check-in goes three weeks or so before it, and after it comes the question whether it went ahead', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body, subject: 'Website' }));
    expect(here.onlyPromise().period).toMatchObject({ from: '2026-06-10', to: '2026-10-01', bound: 'until' });
    await here.moveTo('2026-09-08T09:20');
    const reminder = await here.lastMail();
    expect(reminder.kind).toBe('reminder');
    expect(reminder.text).toContain('30 september');
    expect(here.onlyPromise().state).toBe('asked');
    await here.moveTo('2026-10-01T09:20');
    expect((await kinds(here)).filter((kind) => kind !== 'overview')).toEqual(['receipt', 'reminder', 'reminder']);
  });

  it('its check-in may be put off until the work is to begin', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body, subject: 'Website' }));
    expect((await answer(here, 'sluimer tot 11 september')).kind).toBe('answer');
    await here.moveTo('2026-09-11T09:20');
    expect((await here.lastMail()).kind).toBe('reminder');
    expect((await answer(here, 'sluimer tot 21 september')).kind).toBe('question');
  });
});
