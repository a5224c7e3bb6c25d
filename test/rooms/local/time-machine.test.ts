import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClockGoesForwardOnly } from '../../../infra/local/assistant.ts';
import type { LocalClock } from '../../../infra/local/local-clock.ts';
import { startTime } from '../../../infra/local/time-machine.ts';

const START = Date.parse('2026-06-10T08:00:20.000Z');
const MINUTE = 60_000;
const iso = (at: number) => new Date(at).toISOString();

/** What waits in a world: each entry is handled by a tick, which may make another one due so many seconds after it. */
interface Waiting {
  readonly dueAt: number;
  readonly thenAfter: readonly number[];
}

describe('a jump of the clock', () => {
  it('comes to the same as every minute in between', async () => {
    const seconds = fc.integer({ min: -600, max: 6 * 3600 });
    const waiting = fc.record({
      at: seconds,
      thenAfter: fc.array(fc.integer({ min: 0, max: 7200 }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(waiting, { maxLength: 8 }),
        fc.integer({ min: 0, max: 8 * 3600 }),
        async (all, length) => {
          const entries = all.map(({ at, thenAfter }) => ({ dueAt: START + at * 1000, thenAfter }));
          const target = START + length * 1000;

          expect(await jumped(entries, target)).toEqual(everyMinute(entries, target));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('passes a year of two hundred moments without looking at each minute', async () => {
    const entries = Array.from({ length: 200 }, (_, at) => ({ dueAt: START + at * 44 * 3_600_000, thenAfter: [] }));
    const world = worldOf(entries);

    await world.time.moveTo(iso(START + 365 * 86_400_000));

    expect(world.handled).toHaveLength(200);
    expect(world.ticks()).toBeLessThan(210);
  });

  it('never goes back', async () => {
    const { time } = worldOf([]);

    await expect(time.moveTo(iso(START - 1))).rejects.toBeInstanceOf(ClockGoesForwardOnly);
  });

  it('shows hidden messages when their time has come, before it goes on', async () => {
    const shown: string[] = [];
    let hidden: number | null = START + 90_000;
    const world = worldOf([{ dueAt: START + 300_000, thenAfter: [] }], {
      nextVisible: () => hidden,
      onIdle: (now) => {
        if (hidden === null || hidden > now) return;
        shown.push(iso(now));
        hidden = null;
      },
    });

    await world.time.moveTo(iso(START + 600_000));

    expect(shown).toEqual([iso(START + 90_000)]);
    expect(world.handled).toEqual([iso(Date.parse('2026-06-10T08:06:00.000Z'))]);
  });
});

/** The moments at which the entries are handled when the clock jumps. */
async function jumped(entries: readonly Waiting[], target: number): Promise<string[]> {
  const world = worldOf(entries);
  await world.time.moveTo(iso(target));
  await world.time.stop();
  return world.handled;
}

/** The model: a tick at once, one at every whole minute, one at the target. */
function everyMinute(entries: readonly Waiting[], target: number): string[] {
  const handled: string[] = [];
  let waiting = [...entries];
  const tick = (now: number) => {
    waiting = handle(waiting, now, handled);
  };
  tick(START);
  for (let at = Math.ceil(START / MINUTE) * MINUTE; at <= target; at += MINUTE) tick(at);
  if (target % MINUTE !== 0) tick(target);
  return handled;
}

function handle(waiting: readonly Waiting[], now: number, handled: string[]): Waiting[] {
  const due = waiting.filter(({ dueAt }) => dueAt <= now);
  handled.push(...due.map(() => iso(now)));
  const next = due.flatMap(({ thenAfter: [after, ...rest] }) =>
    after === undefined ? [] : [{ dueAt: now + after * 1000, thenAfter: rest }],
  );
  return [...waiting.filter(({ dueAt }) => dueAt > now), ...next];
}

function worldOf(
  entries: readonly Waiting[],
  queue: { nextVisible?: () => number | null; onIdle?: (now: number) => void } = {},
) {
  let now = START;
  let ticks = 0;
  let waiting = [...entries];
  const handled: string[] = [];
  const clock: LocalClock = {
    now: () => iso(now),
    freezeAt: (instant) => {
      now = Date.parse(instant);
    },
    run: () => {},
    keep: () => {},
  };
  const time = startTime({
    clock,
    tick: async () => {
      ticks += 1;
      waiting = handle(waiting, now, handled);
    },
    idle: async () => queue.onIdle?.(now),
    nextDue: async () => (waiting.length === 0 ? null : iso(Math.min(...waiting.map(({ dueAt }) => dueAt)))),
    nextVisible: queue.nextVisible ?? (() => null),
    onError: (error) => {
      throw error;
    },
  });
  return { time, handled, ticks: () => ticks };
}
