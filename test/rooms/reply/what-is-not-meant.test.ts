import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { readRows } from '../../../lib/reply/read-rows.ts';

const contextIn = (language: Language) => ({ saidOn: '2026-08-18', language, presentFrom: '2026-09-01' }) as const;

/** Replies that hold a time, an address or a sign which is easily taken for more than it says; above a reminder about September. */
const ROWS: readonly (readonly [Language, text: string, command: string, holds?: object])[] = [
  // A time that is denied.
  ['nl', 'In september niet', 'unclear'],
  ['en', 'Not in September', 'unclear'],
  ['de', 'Im September nicht', 'unclear'],
  ['de', 'Im September leider nicht', 'unclear'],
  ['de', 'Im September nicht, aber im Oktober', 'later', { period: { from: '2026-10-01' } }],
  ['nl', 'In september niet, wel in oktober', 'later', { period: { from: '2026-10-01' } }],
  // A length of time counted from when it was to begin.
  ['de', 'wird zwei Wochen später, 14. September', 'later', { period: { from: '2026-09-14' } }],
  ['nl', 'wordt twee weken later, 14 september', 'later', { period: { from: '2026-09-14' } }],
  ['en', 'moved two weeks later, to 14 September', 'later', { period: { from: '2026-09-14' } }],
  ['de', 'wird zwei Wochen später', 'snooze', { duration: 'P2W' }],
  // The week before the work begins: is the work moved up, or the reminder put off?
  ['de', 'erst nächste Woche wieder', 'unclear', { understood: ['later', 'snooze'] }],
  ['de', 'nächste Woche wieder', 'snooze', { until: '2026-08-24' }],
  // Who is away?
  ['nl', 'Ik heb gehoord, ze is met vakantie van 3 t/m 21 augustus', 'unclear'],
  ['de', 'Ich habe gehört, sie ist vom 3. bis 21. August im Urlaub', 'unclear'],
  ['de', 'vom 3. bis 21. August, da bin ich im Urlaub', 'settings', { setting: 'days off' }],
  ['de', 'Ich bin im Urlaub, bitte in einer Woche nochmal', 'unclear'],
  ['de', 'Urlaub 3.-21.8.', 'settings', { setting: 'days off' }],
  ['de', 'Urlaub: 3.–21. August', 'settings', { setting: 'days off' }],
  // Whose address?
  ['nl', 'lena@neu.example is mijn andere adres', 'link', { address: 'lena@neu.example' }],
  ['en', 'lena@neu.example is my other address', 'link', { address: 'lena@neu.example' }],
  ['de', 'lena@neu.example gehört auch mir', 'link', { address: 'lena@neu.example' }],
  ['de', 'ihre Adresse ist petra@museum.example', 'client', { words: 'petra@museum.example' }],
  // A sign alone.
  ['de', '❌', 'unclear'],
  ['de', '✅', 'done'],
  ['de', '🎉', 'thanks'],
];

describe('what is not meant', () => {
  it.each(ROWS.map(([language, text, name, holds = {}]) => [language, text, name, holds] as const))(
    '%s: %s → %s',
    (language, text, name, holds) => {
      expect(readReply(text, contextIn(language)).command).toMatchObject({ name, ...holds });
    },
  );
});

describe('several rows of which one thing is said', () => {
  it.each([
    ['nl', '1 en 2 klaar', ['1 done', '2 done']],
    ['en', '1, 2 and 4 done', ['1 done', '2 done', '4 done']],
    ['de', '1 und 2 erledigt', ['1 done', '2 done']],
    ['de', '1 & 2 erledigt, 3 nein', ['1 done', '2 done', '3 no']],
    ['de', 'Nr 1 erledigt, Nr. 2 nein', ['1 done', '2 no']],
    ['nl', 'Nummer 1 is klaar en nummer 2 gaat niet door', ['1 done', '2 no']],
    ['fr', '1 et 2 terminé, 3 non', ['1 done', '2 done', '3 no']],
  ] as const)('%s: %s', (language, text, rows) => {
    const read = readRows(text, { ...contextIn(language), presentFrom: null });
    expect(read.map(({ row, command }) => `${row} ${command.name}`)).toEqual(rows);
  });
});
