/**
 * Writes lib/promise/public-holidays.generated.ts: `npm run generate:holidays`.
 * Nationwide public holidays that fall on Monday to Friday; for Great Britain those of England.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import type { Country } from '../../lib/promise/countries.ts';

const FIRST_YEAR = 2025;
const LAST_YEAR = 2036;
const PLACES: Readonly<Record<Country, readonly [string, string?]>> = {
  NL: ['NL'],
  BE: ['BE'],
  DE: ['DE'],
  FR: ['FR'],
  GB: ['GB', 'ENG'],
  US: ['US'],
  CH: ['CH'],
  AT: ['AT'],
};

const table = Object.fromEntries(Object.entries(PLACES).map(([code, place]) => [code, holidaysOf(place)]));

writeFileSync(
  join(import.meta.dirname, '../../lib/promise/public-holidays.generated.ts'),
  [
    "import type { Country } from './countries.ts';",
    '',
    '/** Made by infra/generate/public-holidays.ts from the package date-holidays; do not edit. */',
    '/** By country: the years, each followed by its days, four digits each. `20250101` is one day of one year. */',
    'export const PUBLIC_HOLIDAYS: Readonly<Record<Country, string>> = {',
    ...Object.entries(table).map(([code, days]) => `  ${code}:\n    '${packed(days)}',`),
    '};',
    '',
  ].join('\n'),
);

function packed(days: readonly string[]): string {
  const years = Map.groupBy(days, (day) => day.slice(0, 4));
  return [...years].map(([year, those]) => year + those.map((day) => day.slice(5).replace('-', '')).join('')).join(' ');
}

function holidaysOf([country, state]: readonly [string, string?]): string[] {
  const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const days = new Set<string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const { date, type } of calendar.getHolidays(year)) {
      const day = date.slice(0, 10);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (type === 'public' && weekday !== 0 && weekday !== 6) days.add(day);
    }
  }
  return [...days].sort();
}
