import { LANGUAGES } from '../period/language.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';
import type { ReplyWords } from './words/reply-words.ts';

/** Longer words behind a command are cut: a name, a job, a setting. */
export const MAX_WORDS = 500;

/** The longest of a language's phrases that begins the line, and what stands behind it; null where nothing does. */
export function after(
  line: string,
  phrasesOf: (words: ReplyWords) => readonly string[],
): { phrase: string; rest: string; colon: boolean } | null {
  const plain = plainWord(line.trim());
  let longest = '';
  for (const language of LANGUAGES) {
    for (const phrase of phrasesOf(REPLY_WORDS[language])) {
      if (
        phrase.length > longest.length &&
        plain.startsWith(phrase) &&
        /^(?:[\s:=]|$)/.test(plain.slice(phrase.length))
      )
        longest = phrase;
    }
  }
  if (longest === '') return null;
  const behind = line.trim().slice(longest.length);
  const rest = behind
    .replace(/^[\s:=]+/, '')
    .trim()
    .slice(0, MAX_WORDS);
  return rest === '' ? null : { phrase: longest, rest, colon: /^\s*[:=]/.test(behind) };
}
