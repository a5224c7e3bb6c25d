import { describe, expect, it } from 'vitest';
import { Crash, type CrashPlan, crashPlan } from '../fakes/crashing.ts';
import { besidePlan } from './beside-plan.ts';
import { CRASH_FLOWS, type CrashFlow } from './crash-flows.ts';
import { type World, world } from './world.ts';

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
}

/** The call at which the world stops, as counted from the beginning of the flow. */
async function stoppedAt(
  flow: CrashFlow,
  call: number,
  when: 'before' | 'after',
): Promise<{ here: World; crashes: CrashPlan }> {
  const crashes = crashPlan();
  const here = world('2026-06-10T10:00', {}, crashes);
  await flow.prepare(here);
  crashes.stopAt(crashes.calls.length + call, when);
  await attempt(() => flow.run(here));
  crashes.restart();
  // The queue brings it again; then time passes, longer than any lease.
  await flow.run(here);
  const now = new Date(Date.parse(here.clock.now()) + 2 * 3_600_000).toISOString().slice(0, 10);
  await here.moveTo(`${now}T23:00`);
  return { here, crashes };
}

async function callsOf(flow: CrashFlow): Promise<readonly string[]> {
  const crashes = crashPlan();
  const here = world('2026-06-10T10:00', {}, crashes);
  await flow.prepare(here);
  const before = crashes.calls.length;
  await flow.run(here);
  return crashes.calls.slice(before);
}

describe('the world stops at every call to a port', () => {
  it.each(CRASH_FLOWS)(
    '$name: each promise is stored once, the $owes goes out once, or twice where nobody could know',
    async (flow) => {
      const calls = await callsOf(flow);
      const points = calls.flatMap((name, call) =>
        (['before', 'after'] as const).map((when) => ({ name, call, when })),
      );
      const table = new Map<string, number>();
      for (const { name, call, when } of points) {
        const { here } = await stoppedAt(flow, call, when);
        const items = here.store.items();
        const times = (await here.mails()).filter(({ kind }) => kind === flow.owes).length;
        const window = isWindow(calls, call, when);
        expect(here.promises(), `${when} ${name}`).toHaveLength(flow.promises ?? 1);
        if (flow.promises === 0) expect(items, `${when} ${name}`).toEqual([]);
        expect(times, `${when} ${name} (${call})`).toBeGreaterThanOrEqual(1);
        expect(times, `${when} ${name} (${call})`).toBeLessThanOrEqual(window ? 2 : 1);
        expect(
          items.flatMap(({ item }) => (item.kind === 'link' ? [] : item.owed)),
          `${when} ${name}`,
        ).toEqual([]);
        expect(besidePlan(here), `${when} ${name}`).toEqual([]);
        const row = `${when} ${name}: ${flow.owes} ${times === 1 ? 'once' : 'twice'}`;
        table.set(row, (table.get(row) ?? 0) + 1);
      }
      const rows = [...table].map(([row, count]) => `  ${row}, ${count} points`);
      console.log(`${flow.name}: ${points.length} points\n${rows.join('\n')}`);
      expect(points.length).toBe(calls.length * 2);
    },
  );
});

/** Between the sending and the put that records it nobody can know whether it went out: there, and only there, twice is allowed. */
function isWindow(calls: readonly string[], call: number, when: 'before' | 'after'): boolean {
  const sending = calls.indexOf('outbox.send');
  if (sending < 0) return false;
  return (call === sending && when === 'after') || (call === sending + 1 && when === 'before');
}
