import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localClock } from '../../../infra/local/local-clock.ts';
import { newFolder } from './new-folder.ts';

const START = '2026-06-10T08:00:00.000Z';

function machine() {
  let at = Date.parse('2026-11-01T12:00:00.000Z');
  return {
    now: () => at,
    pass: (seconds: number) => {
      at += seconds * 1000;
    },
  };
}

describe('the movable clock', () => {
  it('begins where it is told, and runs at normal speed', () => {
    const { now, pass } = machine();
    const clock = localClock(join(newFolder(), 'clock.json'), START, now);

    expect(clock.now()).toBe(START);
    pass(90);
    expect(clock.now()).toBe('2026-06-10T08:01:30.000Z');
  });

  it('keeps its offset: told another start, a known folder goes on where it was', () => {
    const { now, pass } = machine();
    const file = join(newFolder(), 'clock.json');
    localClock(file, START, now).freezeAt('2026-08-18T07:00:00.000Z');
    pass(3600);

    expect(localClock(file, '2030-01-01T00:00:00.000Z', now).now()).toBe('2026-08-18T08:00:00.000Z');
  });

  it('stands still until it runs again', () => {
    const { now, pass } = machine();
    const clock = localClock(join(newFolder(), 'clock.json'), START, now);

    clock.freezeAt('2026-08-18T07:00:00.000Z');
    pass(60);
    expect(clock.now()).toBe('2026-08-18T07:00:00.000Z');
    clock.run();
    pass(5);
    expect(clock.now()).toBe('2026-08-18T07:00:05.000Z');
  });

  it('never goes back when the machine’s clock does, and runs on from there', () => {
    const { now, pass } = machine();
    const clock = localClock(join(newFolder(), 'clock.json'), START, now);
    pass(60);
    clock.now();

    pass(-600);
    expect(clock.now()).toBe('2026-06-10T08:01:00.000Z');
    pass(10);
    expect(clock.now()).toBe('2026-06-10T08:01:10.000Z');
  });

  it('never goes back over a restart', () => {
    const { now, pass } = machine();
    const file = join(newFolder(), 'clock.json');
    const clock = localClock(file, START, now);
    clock.freezeAt('2026-08-18T07:00:00.000Z');
    pass(-86_400);

    expect(localClock(file, null, now).now() >= '2026-08-18T07:00:00.000Z').toBe(true);
  });

  it('never shows again what it showed when it was last written down', () => {
    const { now, pass } = machine();
    const file = join(newFolder(), 'clock.json');
    const clock = localClock(file, START, now);
    pass(3600);
    clock.keep();
    pass(-600);

    expect(localClock(file, null, now).now()).toBe('2026-06-10T09:00:00.000Z');
  });

  it('says which file is broken', () => {
    const file = join(newFolder(), 'clock.json');
    writeFileSync(file, '{');

    expect(() => localClock(file, null)).toThrow(file);
  });
});
