import { describe, expect, it } from 'vitest';
import { consoleLog } from '../../lib/aws/console-log.ts';
import { systemClock } from '../../lib/aws/system-clock.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import type { Log } from '../../lib/ports/log.ts';
import { memoryLog } from '../fakes/memory-log.ts';
import { movableClock } from '../fakes/movable-clock.ts';

describe.each<[string, Clock]>([
  ['in memory', movableClock('2026-06-10T10:00:00+02:00')],
  ['the machine’s', systemClock],
])('clock: %s', (_, clock) => {
  it('tells instants in UTC to the millisecond, never backwards', () => {
    const [first, second] = [clock.now(), clock.now()];

    expect(first).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    expect(second >= first).toBe(true);
  });
});

describe.each<[string, () => { log: Log; lines: () => readonly unknown[] }]>([
  [
    'in memory',
    () => {
      const log = memoryLog();
      return { log, lines: () => log.lines().map(({ level, code, fields }) => ({ level, code, ...fields })) };
    },
  ],
  [
    'on the console',
    () => {
      const written: string[] = [];
      const lines = () => written.map((line) => JSON.parse(line) as unknown);
      return { log: consoleLog((line) => void written.push(line)), lines };
    },
  ],
])('log: %s', (_, make) => {
  it('keeps level, code and fields of each line', () => {
    const { log, lines } = make();

    log.info('mail-handled', { verdict: 'pencilled', count: 1 });
    log.warn('no-notice');
    log.error('record-failed', { retry: true, error: null });

    expect(lines()).toEqual([
      { level: 'info', code: 'mail-handled', verdict: 'pencilled', count: 1 },
      { level: 'warn', code: 'no-notice' },
      { level: 'error', code: 'record-failed', retry: true, error: null },
    ]);
  });
});
