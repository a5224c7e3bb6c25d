import { LANGUAGES, type Language } from '../period/language.ts';
import { whenAsked, whenMet } from '../period/when-asked.ts';
import { patternOfWords } from './in-any-language.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';
import type { ReplyWords, Verb } from './words/reply-words.ts';

/** What a phrase can be; the earlier of these wins where one phrase is several. */
export type Meaning =
  | { readonly kind: 'command'; readonly verb: Verb }
  | { readonly kind: 'negation'; readonly notYet: boolean }
  | { readonly kind: 'thanks' | 'greeting' | 'filler' };

/** Words of the longest phrase. */
export const MAX_PHRASE = 6;

/** Behind a phrase: nothing may follow it in its clause ("we're on." is no "we're on holiday"). */
export const CLOSES = '.';

/** What a phrase means, the preferred language asked first; undefined for words that nobody lists. */
export function meaningOf(phrase: string, preferred: Language | null): Meaning | undefined {
  const book = bookFor(preferred ?? 'nl');
  return book.get(phrase) ?? book.get(phrase.replace(ELIDED(), ''));
}

/** French joins its pronouns to the verb: "j'abandonne", "enlève-le". */
const ELIDED = patternOfWords((any) => any(({ elided }) => elided.pronouns), 'u');

/** Whether a word may stand inside a phrase without changing it, in any language. */
export function isInside(word: string): boolean {
  return INSIDE().has(word);
}

/** A word that hangs a clause on the one before it ("dass", "whether"), in any language. */
export function isThatWord(word: string): boolean {
  return THAT().has(word);
}

/** "They", in the freelancer's language, or in any where that is unknown: Dutch "er" is German for "he". */
export function isOther(word: string, preferred: Language | null): boolean {
  return (preferred === null ? LANGUAGES : [preferred]).some((language) => REPLY_WORDS[language].others.includes(word));
}

/** "Yet", in any language. */
export function isYetWord(word: string): boolean {
  return YET().has(word);
}

const INSIDE = whenAsked(() => new Set(LANGUAGES.flatMap((language) => REPLY_WORDS[language].inside)));
const YET = whenAsked(() => new Set(LANGUAGES.flatMap((language) => REPLY_WORDS[language].yet)));
const THAT = whenAsked(() => new Set(LANGUAGES.flatMap((language) => REPLY_WORDS[language].that)));
/** All phrases, and what they mean to whoever writes a language. */
export const bookFor = whenMet((language): ReadonlyMap<string, Meaning> => bookOf(language));

/** A phrase as it is listed, and as it is typed in haste: "rueckgaengig", "its a yes", "redis moi". */
function typed(phrase: string, { spelled }: ReplyWords): readonly string[] {
  const plain = plainWord(phrase);
  const other = plain.replace(/[^a-z]/g, (letter) => spelled[letter] ?? letter);
  return [...new Set([plain, other, plain.replaceAll("'", ''), plain.replaceAll('-', ' ')])];
}

function bookOf(preferred: Language): Map<string, Meaning> {
  const book = new Map<string, Meaning>();
  // Its own words first, whatever they are: Dutch "pas" is French for "not".
  for (const code of [preferred, ...LANGUAGES.filter((language) => language !== preferred)]) {
    const words = REPLY_WORDS[code];
    const add = (phrases: readonly string[], meaning: Meaning) => {
      for (const phrase of phrases.flatMap((one) => typed(one, words)))
        if (!book.has(phrase)) book.set(phrase, meaning);
    };
    for (const [verb, phrases] of Object.entries(words.commands) as [Verb, readonly string[]][])
      add(phrases, { kind: 'command', verb });
    add(words.notYet, { kind: 'negation', notYet: true });
    add(words.negations, { kind: 'negation', notYet: false });
    add(words.thanks, { kind: 'thanks' });
    add(words.greetings, { kind: 'greeting' });
    add(words.fillers, { kind: 'filler' });
  }
  return book;
}
