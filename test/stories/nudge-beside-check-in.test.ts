import { expect, it } from 'vitest';
import { shareReminder } from '../../lib/flows/share-reminder.ts';
import { Crash, crashPlan } from '../fakes/crashing.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { NL, promise } from '../fixtures/items/promise.ts';
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

it('a nudge that is said to ride in another one does not count as gone by the check-in that went before', () => {
  const september = { from: '2026-09-01', to: '2026-10-01', letter: true };
  const went = (touch: 'check-in' | 'nudge', at: string, sharedWith: string | null) =>
    ({ ...september, touch, at, sharedWith }) as const;
  const host = promise({ id: 'host', state: 'asked', gone: [went('check-in', '2026-08-18T07:00:00.000Z', null)] });
  const rider = promise({
    id: 'rider',
    state: 'asked',
    gone: [went('check-in', '2026-08-18T07:00:00.000Z', 'host'), went('nudge', '2026-08-25T07:00:00.000Z', 'host')],
  });
  const shared = shareReminder(host, [rider], 'nudge', '2026-08-28', NL);
  expect([shared.host, shared.together]).toEqual([host, [{ promise: rider, touch: null }]]);
});

it('and where the world stops in the middle, at whichever call, the two still go together', async () => {
  const pencilled = async (crashes = crashPlan()): Promise<World> => {
    const here = world('2026-06-10T10:00', {}, crashes);
    const forward = (subject: string, when: string) =>
      here.receive(
        gmailForward({
          subject,
          messageId: `${subject}@mail.example.com`,
          body: `Hoi Sanne, in ${when} heb ik werk voor je: een ${subject}.`,
        }),
      );
    await forward('website', 'september');
    await forward('logo', 'week 36');
    await here.moveTo('2026-08-24T23:00');
    return here;
  };
  const whole = crashPlan();
  const here = await pencilled(whole);
  const first = whole.calls.length;
  await here.moveTo('2026-08-25T09:30');
  const calls = whole.calls.slice(first);
  expect(calls).toContain('outbox.send');
  for (const [call, name] of calls.entries()) {
    for (const when of ['before', 'after'] as const) {
      const crashes = crashPlan();
      const again = await pencilled(crashes);
      crashes.stopAt(crashes.calls.length + call, when);
      await again.moveTo('2026-08-25T09:30').catch((error) => expect(error).toBeInstanceOf(Crash));
      crashes.restart();
      await again.moveTo('2026-08-25T12:00');
      const reminders = (await again.mails()).filter(({ kind }) => kind === 'reminder').slice(1);
      expect(reminders.length, `${when} ${name} (${call})`).toBeGreaterThanOrEqual(1);
      expect(reminders.length, `${when} ${name} (${call})`).toBeLessThanOrEqual(2);
      for (const { text } of reminders) expect(text, `${when} ${name} (${call})`).toMatch(/logo[\s\S]*website/);
      expect(
        again
          .promises()
          .flatMap(({ gone }) => gone.map(({ touch }) => touch))
          .sort(),
      ).toEqual(['check-in', 'check-in', 'nudge']);
    }
  }
});
