import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf } from '../../../lib/period/calendar.ts';
import { COUNTRIES } from '../../../lib/promise/countries.ts';
import { addWorkingDays, hasWorkingDays, isWorkingDay } from '../../../lib/promise/working-days.ts';

describe('working days', () => {
  it.each([
    ['2026-09-01', -1, '2026-08-31'],
    ['2026-09-01', -10, '2026-08-18'],
    ['2026-05-01', -10, '2026-04-16'],
    ['2027-01-01', -15, '2026-12-10'],
    ['2026-09-20', 5, '2026-09-25'],
    ['2026-12-24', 1, '2026-12-28'],
  ])('%s and %d working days in the Netherlands: %s', (date, count, expected) => {
    expect(addWorkingDays(date, count, 'NL')).toBe(expected);
  });

  it.each([
    ['NL', '2026-04-27', false],
    ['BE', '2026-07-21', false],
    ['NL', '2026-07-21', true],
    ['DE', '2026-04-03', false],
    ['FR', '2026-07-14', false],
    ['GB', '2026-12-28', false],
    ['US', '2026-11-26', false],
    ['AT', '2026-12-08', false],
    ['CH', '2026-05-14', false],
    ['NL', '2026-08-15', false],
    ['ZZ', '2026-12-25', true],
  ])('in %s, %s is a working day: %s', (country, date, expected) => {
    expect(isWorkingDay(date, country)).toBe(expected);
  });

  it('law: there are exactly as many working days between as were added', () => {
    const anyDate = fc.integer({ min: 20_089, max: 24_000 }).map(dateOf);
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), fc.constantFrom(...COUNTRIES), (date, count, country) => {
        const later = addWorkingDays(date, count, country);
        expect(isWorkingDay(later, country)).toBe(true);
        expect(hasWorkingDays(addDays(date, 1), addDays(later, 1), count, country)).toBe(true);
        expect(hasWorkingDays(addDays(date, 1), later, count, country)).toBe(false);
      }),
    );
  });
});
