import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, dayNumber, type IsoDate } from '../../../lib/period/calendar.ts';
import { lexiconOf } from '../../../lib/period/engine/readers.ts';
import { LANGUAGES, type Language } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';

const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') }).map(dateOf);
const language = fc.constantFrom(...LANGUAGES);

/** Texts made of the words of a language's own table, numbers and signs: the densest there are. */
function dense(of: Language): fc.Arbitrary<string> {
  const words = [
    ...[...lexiconOf(of).entries].flatMap(([first, { phrases }]) => [
      first,
      ...[...(phrases?.values() ?? [])].flat().map(({ rest }) => [first, ...rest].join(' ')),
    ]),
    '1',
    '3',
    '12',
    '31',
    '38',
    '2026',
    '2027',
    '.',
    ',',
    '-',
    '/',
    '(',
    ')',
    "'",
    '\n',
  ];
  return fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '));
}

/** From the first year that is written in four digits to the last. */
const anyDays = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') }).map(dateOf);
const ends = fc.constantFrom('0000-01-01', '0000-02-29', '0001-01-01', '9999-01-01', '9999-12-31');

const spoken = language.chain((of) => fc.record({ of: fc.constant(of), text: dense(of), saidOn: days }));

describe('laws of reading', () => {
  it('from lies before to, and the words stand where it says', () => {
    fc.assert(
      fc.property(spoken, ({ of, text, saidOn }) => {
        let end = 0;
        for (const reading of readPeriods(text, { saidOn, languages: [of] })) {
          expect(dayNumber(reading.from)).toBeLessThan(dayNumber(reading.to));
          expect(text.slice(reading.at, reading.at + reading.words.length)).toBe(reading.words);
          expect(reading.at).toBeGreaterThanOrEqual(end);
          end = reading.at + reading.words.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), days, (text, saidOn) => {
        expect(readPeriods(text, { saidOn })).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });

  it('whatever is said is read without a throw in whatever year', () => {
    const said = language.chain((of) => fc.record({ of: fc.constant(of), text: dense(of) }));
    fc.assert(
      fc.property(said, fc.oneof(anyDays, ends), ({ of, text }, saidOn) => {
        expect(readPeriods(text, { saidOn, languages: [of] })).toBeInstanceOf(Array);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['nl', 'morgen', 'over tien dagen', 'binnen drie dagen'],
    ['en', 'tomorrow', 'in ten days', 'within three days'],
    ['de', 'übermorgen', 'in zehn Tagen', 'innerhalb von drei Tagen'],
    ['fr', 'demain', 'dans dix jours', "d'ici trois jours"],
  ] as const)('a day later, what is relative lies a day later (%s)', (of, ...texts) => {
    fc.assert(
      fc.property(days, fc.constantFrom(...texts), (saidOn, text) => {
        const [today] = readPeriods(text, { saidOn, languages: [of] });
        const [next] = readPeriods(text, { saidOn: addDays(saidOn, 1), languages: [of] });
        expect([next?.from, next?.to]).toEqual([today && addDays(today.from, 1), today && addDays(today.to, 1)]);
      }),
    );
  });

  it('a period without a year is the next one that is not over', () => {
    const texts = [
      'in september',
      'eind mei',
      'in week 38',
      'in Q3',
      'op 29 februari',
      'in de winter',
      'H2',
      'na de zomer',
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...texts), (saidOn, text) => {
        const [reading] = readPeriods(text, { saidOn, languages: ['nl'] });
        expect((reading?.to ?? '') > saidOn).toBe(true);
      }),
    );
  });

  it('words about something else do not change what is read', () => {
    const beside = ['Het regent vandaag niet.', 'De hond slaapt.', 'Groeten van het hele team!', 'We spreken elkaar.'];
    const plain: Record<string, IsoDate[]> = {};
    for (const text of ['in september', 'eind mei', 'week 38 en 39', 'van 14 t/m 25 juni', 'vanaf 1 oktober']) {
      const [reading] = readPeriods(text, { saidOn: '2026-03-10', languages: ['nl'] });
      plain[text] = [reading?.from ?? '', reading?.to ?? ''];
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(plain)),
        fc.constantFrom(...beside),
        fc.constantFrom(...beside),
        (text, before, behind) => {
          const all = readPeriods(`${before}\n\nWe doen het ${text}.\n\n${behind}`, {
            saidOn: '2026-03-10',
            languages: ['nl'],
          });
          const found = all.find(({ rule }) => rule !== 'day-word');
          expect([found?.from, found?.to]).toEqual(plain[text]);
        },
      ),
    );
  });
});
