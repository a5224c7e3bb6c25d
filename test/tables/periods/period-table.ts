import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';

/** A Tuesday in ISO week 11. */
export const SAID_ON = '2026-03-10';

export type Row = readonly [language: Language, text: string, from: string, to: string, how?: string];

/** Every text mentions exactly one period: these days, and where `how` is given, this grain, bound or rule. */
export function periodTable(name: string, rows: readonly Row[], saidOn = SAID_ON): void {
  describe(name, () => {
    it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s', (language, text, [, , from, to, how]) => {
      const readings = readPeriods(text, { saidOn, languages: [language] });
      expect(readings.map((reading) => [reading.from, reading.to])).toEqual([[from, to]]);
      const [reading] = readings;
      expect(text.slice(reading?.at, (reading?.at ?? 0) + (reading?.words.length ?? 0))).toBe(reading?.words);
      if (how !== undefined) expect([reading?.grain, reading?.bound, reading?.rule]).toContain(how);
    });
  });
}
