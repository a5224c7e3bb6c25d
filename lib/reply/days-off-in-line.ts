import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { readDuration } from '../period/read-duration.ts';
import { holds, isListed, patternOfWords } from './in-any-language.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';
import { saysAway } from './what-a-line-says.ts';

/** "Geen vrije dagen meer": all of them are taken back. */
export function takesDaysOffBack(line: string): boolean {
  const plain = plainWord(line).replace(/[.!\s]+$/, '');
  return isListed(plain, ({ noDaysOff }) => noDaysOff);
}

/** "Ik ben met vakantie van 7 t/m 18 september": the freelancer's own days off; null where it isn't that, or not one stretch. */
export function daysOffIn(line: string, readings: readonly Reading[]): string | null {
  const [only, ...others] = readings.filter(({ words }) => !saysAway(words) && !HOLIDAYS().test(words));
  if (only === undefined || others.length > 0 || NO_MORE().test(line)) return null;
  // "Bin im Urlaub, in einer Woche nochmal": when to ask again.
  if (LANGUAGES.some((language) => readDuration(only.words, language) !== null)) return null;
  if (only.bound === 'until' || (only.bound === 'from' && only.grain !== 'range')) return null;
  // "Ich habe gehört, sie ist im Urlaub" is hers.
  const isMine = line.split(/[,;]/).some((clause) =>
    LANGUAGES.some((language) => {
      const { me, gone } = REPLY_WORDS[language].away;
      return holds(clause, me) && holds(clause, gone);
    }),
  );
  return isMine ? only.words : null;
}

const HOLIDAYS = patternOfWords((any) => `^(?:${any(({ holidays }) => holidays)})(?!\\p{L})`);

/** "Niet meer vrij": they were, and which no longer are is asked. */
const NO_MORE = patternOfWords((any) => `(?<!\\p{L})(?:${any(({ noMore }) => noMore)})(?!\\p{L})`);
