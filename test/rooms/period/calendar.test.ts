import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateFrom,
  dateOf,
  dayNumber,
  isoWeekOf,
  mondayOfIsoWeek,
  weekdayOf,
} from '../../../lib/period/calendar.ts';
import { easterOf } from '../../../lib/period/engine/feasts.ts';

const DAY_MS = 86_400_000;
const numbers = fc.integer({ min: -700_000, max: 2_900_000 });

describe('calendar', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(numbers, (day) => {
        const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
        expect(dateOf(day)).toBe(date);
        expect(dayNumber(date)).toBe(day);
        expect(weekdayOf(date)).toBe(new Date(day * DAY_MS).getUTCDay() || 7);
      }),
    );
  });

  it('runs on past the end of months and years as the platform does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: -30, max: 40 }),
        fc.integer({ min: -40, max: 70 }),
        (year, month, day) => {
          expect(dateFrom(year, month, day)).toBe(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10));
        },
      ),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '20260401', '', '2026-04-01T00:00'])(
    '%j is no date',
    (date) => {
      expect(() => dayNumber(date)).toThrow(RangeError);
    },
  );

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2026-01-01', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
  ])('%s lies in week %i-%i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  it('knows which years have a week 53', () => {
    expect(mondayOfIsoWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfIsoWeek(2027, 53)).toBeNull();
    expect(mondayOfIsoWeek(2026, 54)).toBeNull();
  });

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter %i is %s', (year, date) => {
    expect(easterOf(year)).toBe(date);
  });
});
