import { expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { type World, world } from './world.ts';

async function twoJobs(other: string): Promise<World> {
  const here = world('2026-06-10T10:00');
  const forward = (subject: string, body: string) =>
    here.receive(gmailForward({ subject, body: `Hoi Sanne, ${body}` }));
  await forward('Website', 'in september heb ik werk voor je: een nieuwe website.');
  await forward(other, `in week 36 heb ik nog een klus voor je: een ${other}.`);
  await here.moveTo('2026-08-31T12:00');
  return here;
}

/** The minute at which a touch goes out follows from the id, and so from the mail: whichever of the two is first. */
it.each(['logo', 'brochure', 'folder', 'poster', 'huisstijl', 'flyer'])(
  'a nudge that is due on the day of the check-in about another job (%s) of that client shares its letter',
  async (other) => {
    const here = await twoJobs(other);
    const reminders = (await here.mails()).filter(({ kind }) => kind === 'reminder');
    expect(reminders).toHaveLength(2);
    expect(reminders[1]?.subject).toContain(`week 36 (${other})`);
    expect(reminders[1]?.text).toContain('website');
    const gone = here
      .promises()
      .flatMap((promise) =>
        promise.gone
          .filter(({ letter }) => letter)
          .map(({ touch, at }) => `${promise.subject}: ${touch} ${at.slice(0, 10)}`),
      );
    expect(gone.sort()).toEqual([
      'Website: check-in 2026-08-18',
      'Website: nudge 2026-08-25',
      `${other}: check-in 2026-08-25`,
    ]);
  },
);
