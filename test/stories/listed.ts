import type { CrashPlan } from '../fakes/crashing.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer } from './steps.ts';
import { type World, world } from './world.ts';

/** Three jobs, and the list of them as the last mail. */
export async function listed(crashes?: CrashPlan): Promise<World> {
  const here = world('2026-06-10T10:00', {}, crashes);
  for (const [client, month] of [
    ['Marieke Postma <marieke@postma.example>', 'september'],
    ['Joris Bakker <joris@bakkerij.example>', 'oktober'],
    ['Anja Smit <anja@drukkerij.example>', 'november'],
  ] as const) {
    const body = `Hoi Sanne, in ${month} heb ik werk voor je: een huisstijl.`;
    await here.receive(gmailForward({ client, body, subject: `Huisstijl ${month}` }));
  }
  await answer(here, 'lijst');
  return here;
}
