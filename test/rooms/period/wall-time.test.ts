import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantAt, isTimeZone, offsetMinutes, offsetText, wallTimeAt } from '../../../lib/period/wall-time.ts';

const ZONES = [
  'Europe/Amsterdam',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];
const anyZone = fc.constantFrom(...ZONES);
const anyMinute = fc.integer({ min: Date.UTC(1975, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });

describe('wall time, beside Temporal', () => {
  it('shows what the wall clock shows', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (minute, zone) => {
        const instant = new Date(minute * 60_000).toISOString();
        const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        expect(wallTimeAt(instant, zone)).toBe(zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }));
        expect(offsetText(offsetMinutes(instant, zone))).toBe(zoned.offset.slice(0, 6));
      }),
    );
  });

  it('shows it right around every change of the clock', () => {
    for (const zone of ZONES) {
      let at = Temporal.Instant.from('2005-06-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
      for (; at !== null && at.year < 2100; at = at.getTimeZoneTransition('next')) {
        for (const minutes of [-16, -1, 0, 1, 16]) {
          const near = at.add({ minutes });
          const instant = new Date(near.epochMilliseconds).toISOString();
          expect(wallTimeAt(instant, zone)).toBe(near.toPlainDateTime().toString({ smallestUnit: 'minute' }));
        }
      }
    }
  });

  it('finds the instant of a wall time, in gaps and overlaps too', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (minute, zone) => {
        const wall = new Date(minute * 60_000).toISOString().slice(0, 16);
        const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
        expect(instantAt(wall, zone)).toBe(new Date(zoned.epochMilliseconds).toISOString());
      }),
    );
  });

  it.each([
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s in Amsterdam is %s', (wall, instant) => {
    expect(instantAt(wall, 'Europe/Amsterdam')).toBe(instant);
  });

  it('knows a zone from a word that is none', () => {
    expect(isTimeZone('Europe/Amsterdam')).toBe(true);
    expect(isTimeZone('Europe/Ommen')).toBe(false);
    expect(() => wallTimeAt('2026-06-10T08:00:00Z', 'Europe/Ommen')).toThrow(RangeError);
    expect(() => wallTimeAt('gisteren', 'Europe/Amsterdam')).toThrow(/not an instant/);
  });
});
