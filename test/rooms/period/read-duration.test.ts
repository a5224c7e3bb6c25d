import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readDuration } from '../../../lib/period/read-duration.ts';

describe('read duration', () => {
  it.each<[Language, string, string, number | null, number | null]>([
    ['nl', '2 weken', 'P2W', 14, null],
    ['nl', 'drie dagen', 'P3D', 3, null],
    ['nl', 'een maand', 'P1M', null, 1],
    ['nl', 'een half jaar', 'P6M', null, 6],
    ['nl', 'anderhalve maand', 'P45D', 45, null],
    ['nl', 'herinner me over een week', 'P1W', 7, null],
    ['nl', 'een paar dagen', 'P2D', 2, null],
    ['en', 'a month', 'P1M', null, 1],
    ['en', 'a fortnight', 'P2W', 14, null],
    ['en', 'in two weeks', 'P2W', 14, null],
    ['en', 'a year', 'P1Y', null, 12],
    ['de', '14 Tage', 'P14D', 14, null],
    ['de', 'einen Monat', 'P1M', null, 1],
    ['de', 'eine Woche', 'P1W', 7, null],
    ['fr', 'une semaine', 'P1W', 7, null],
    ['fr', 'trois mois', 'P3M', null, 3],
    ['fr', '10 jours', 'P10D', 10, null],
  ])('%s: %s', (language, text, iso, days, months) => {
    expect(readDuration(text, language)).toEqual({ iso, days, months });
  });

  it.each<[Language, string]>([
    ['nl', 'klaar'],
    ['nl', '12'],
    ['en', 'next week'],
    ['de', ''],
    ['fr', 'la semaine prochaine'],
  ])('%s: %j is no length', (language, text) => {
    expect(readDuration(text, language)).toBeNull();
  });
});
