import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../lib/period/calendar.ts';
import { feastOf } from '../../../lib/period/engine/feasts.ts';

/** The day in a year on which a calendar of Node's (ICU) has a month and day; the first where it has two. */
function dayIn(calendar: string, year: number, month: number, day: number): string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  for (let date = `${year}-01-01`; date < `${year + 1}-01-01`; date = addDays(date, 1)) {
    const parts = format.formatToParts(new Date(`${date}T00:00:00Z`));
    const is = (type: string, value: number) => parts.some((part) => part.type === type && part.value === `${value}`);
    if (is('month', month) && is('day', day)) return date;
  }
  return `${year}-12-31`;
}

/** Of the calendars by the moon that Node knows; countries differ by a day. */
describe.each([
  ['chinese-new-year', 'chinese', 1, 1],
  ['ramadan', 'islamic-umalqura', 9, 1],
  ['end-of-ramadan', 'islamic-umalqura', 10, 1],
  ['feast-of-sacrifice', 'islamic-umalqura', 12, 10],
] as const)('%s', (name, calendar, month, day) => {
  it.each([2021, 2024, 2026, 2027, 2028, 2029, 2035, 2044, 2060])('%i: as the calendar has it, to a day', (year) => {
    const from = feastOf(name)?.(year, `${year}-01-01`).from ?? '';
    expect(Math.abs(daysBetween(dayIn(calendar, year, month, day), from))).toBeLessThanOrEqual(1);
  });
});

it.each([
  [2018, '2018-11-07'],
  [2020, '2020-11-14'],
  [2021, '2021-11-04'],
  [2022, '2022-10-24'],
  [2023, '2023-11-12'],
  [2024, '2024-10-31'],
  [2025, '2025-10-20'],
  [2026, '2026-11-08'],
  [2027, '2027-10-29'],
])('Diwali of %i, as it is a holiday in India', (year, from) => {
  expect(feastOf('diwali')?.(year, from).from).toBe(from);
});
