import { describe, expect, it } from 'vitest';
import { engine, lexiconOf } from '../../../lib/period/engine/readers.ts';
import type { ReaderOption } from '../../../lib/period/engine/rule-parser.ts';
import { TokenReader } from '../../../lib/period/engine/token-reader.ts';
import { LANGUAGES, type Language } from '../../../lib/period/language.ts';
import { LONGEST_TEXT, readPeriods } from '../../../lib/period/read-periods.ts';
import { RULES } from '../../../lib/period/rules.ts';

const SAID_ON = '2026-03-10';

/** Rules tried, tokens walked along for them, and tokens made, for a text. */
function workOf(text: string, language: Language): { tries: number; walked: number; tokens: number } {
  const reader = new TokenReader(text, SAID_ON, lexiconOf(language));
  const option: ReaderOption = { reader };
  engine.parse(text, { instant: new Date(`${SAID_ON}T12:00:00Z`), timezone: 0 }, option);
  return { tries: reader.tries, walked: reader.walked, tokens: reader.tokens.length };
}

const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['digits and dots', '1.'],
  ['days without a month', '12, '],
  ['days joined', '1-2/3.'],
  ['months', 'mei '],
  ['parts', 'begin half eind '],
  ['ordinals', 'eerste tweede '],
  ['bounds', 'vanaf tot uiterlijk '],
  ['small words', 'de van het '],
  ['units', 'week maand jaar '],
  ['white space', ' \t'],
  ['new lines', '\n \n'],
  ['quote marks', '\n> > > '],
  ['letters', 'a'],
  ['septembers', 'september'],
  ['brackets', '(('],
  ['accents', 'é\u0301\u0301'],
  ['ranges', 'mei tot '],
];

describe('hostile text', () => {
  it.each(HOSTILE)('%s: work grows with the length, no faster', (_, piece) => {
    const short = piece.repeat(Math.ceil(2_000 / piece.length));
    const long = short.repeat(8);
    for (const language of LANGUAGES) {
      const [one, eight] = [workOf(short, language), workOf(long, language)];
      expect(eight.tokens).toBeLessThanOrEqual(one.tokens * 8 + 8);
      expect(eight.tries).toBeLessThanOrEqual(one.tries * 8 + 200);
      expect(eight.tries).toBeLessThanOrEqual(eight.tokens * RULES.length);
      expect(eight.walked).toBeLessThanOrEqual(eight.tokens * RULES.length);
    }
  });

  it('reads no further than its limit', () => {
    const far = `${' '.repeat(LONGEST_TEXT)}in september`;
    expect(readPeriods(far, { saidOn: SAID_ON, languages: ['nl'] })).toEqual([]);
    expect(readPeriods(far.slice(20), { saidOn: SAID_ON, languages: ['nl'] })).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['another language', 'В сентябре у меня есть работа. 九月に仕事があります。'],
    ['control and bidi characters', '\u0000\u202e\u2066 \u0007\u200f'],
    ['lone surrogates', '\ud800 \udfff'],
  ])('%s: nothing found', (_, text) => {
    expect(readPeriods(text, { saidOn: SAID_ON })).toEqual([]);
  });

  it('bidi marks around a month leave it readable', () => {
    expect(readPeriods('in \u2068september\u2069', { saidOn: SAID_ON, languages: ['nl'] })).toHaveLength(1);
  });

  it.each(['', 'gisteren', '2026-02-30', '2027-02-29', '2026-13-01', '10-06-2026', 'x'.repeat(5000)])(
    'a said-on that is no date (%j): nothing, and no throw',
    (saidOn) => {
      expect(readPeriods('in september', { saidOn, languages: ['nl'] })).toEqual([]);
    },
  );

  it.each([
    ['over 14 dagen', '9999-12-31'],
    ['rond Pasen', '9999-12-31'],
    ['met Pasen', '0000-01-01'],
    ['na Suikerfeest', '9999-12-31'],
  ])('%s, said on %s, where the calendar ends: nothing, and no throw', (text, saidOn) => {
    expect(readPeriods(text, { saidOn, languages: ['nl'] })).toEqual([]);
  });

  it('a said-on of 29 February', () => {
    const [reading] = readPeriods('over een jaar', { saidOn: '2028-02-29', languages: ['nl'] });
    expect(reading?.from).toBe('2029-02-01');
  });

  it('a zone that does not exist: the date as written', () => {
    const options = { saidOn: '2026-03-10T23:30:00Z', languages: ['nl'] as const };
    expect(readPeriods('morgen', { ...options, timeZone: 'Mars/Olympus' })[0]?.from).toBe('2026-03-11');
    expect(readPeriods('morgen', { ...options, timeZone: 'Europe/Amsterdam' })[0]?.from).toBe('2026-03-12');
  });
});
