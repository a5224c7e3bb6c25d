import { describe, expect, it } from 'vitest';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { world } from './world.ts';

/** What a forward of Monday 31 August says, when its check-in comes, and the stretch of time that it offers to be reminded after. */
const ROWS = [
  ['in week 38 heb ik werk voor je: een folder.', '2026-09-07T10:00', 'over 3 dagen'],
  ['eind september heb ik werk voor je: een folder.', '2026-09-10T10:00', 'over 1 week'],
  ['in november heb ik werk voor je: een folder.', '2026-10-19T10:00', 'over 1 week'],
] as const;

describe('a reminder offers to come again', () => {
  it.each(ROWS)('%s: after a time that lies before the beginning, and does', async (words, day, offered) => {
    const here = world('2026-08-31T10:00');
    await here.receive(gmailForward({ date: 'ma 31 aug 2026 om 09:12', body: `Hoi Sanne, ${words}` }));
    await here.moveTo(day);
    const reminder = await here.lastMail();
    expect(reminder.kind).toBe('reminder');
    expect(reminder.text.match(/^\W*over \d \w+/gm)?.map((row) => row.trim())).toEqual([
      expect.stringContaining(offered),
    ]);
    expect(await here.receive(gmailReply({ text: offered, to: reminder }), { to: [reminder.replyTo] })).toBe(
      'carried-out',
    );
  });

  it('and offers none where no day is left for it', async () => {
    const here = world('2026-08-31T10:00');
    await here.receive(
      gmailForward({ date: 'ma 31 aug 2026 om 09:12', body: 'Hoi Sanne, in week 38 heb ik werk voor je: een folder.' }),
    );
    await here.moveTo('2026-09-07T10:00');
    const first = await here.lastMail();
    await here.receive(gmailReply({ text: 'over 4 dagen', to: first }), { to: [first.replyTo] });
    await here.moveTo('2026-09-12T10:00');
    const again = await here.lastMail();
    expect(again.kind).toBe('reminder');
    expect(again.text).not.toMatch(/over \d/);
  });
});
