import { LANGUAGES } from '../period/language.ts';
import { after } from './after-phrase.ts';
import { plainWord, REPLY_WORDS } from './phrase-book.ts';
import type { ReplyWords } from './words/reply-words.ts';

/**
 * What a client or a job is called: without the verb before it and the marks it is set in, and without what it is not ("Alberts,
 * nicht Albers", "not Laura but Lara", "de brochure in plaats van de website").
 */
export function named(said: string): string {
  const { called, instead, rather } = patterns();
  const plain = bare(said.replace(called, ''));
  return bare(instead.exec(plain)?.[1] ?? plain.replace(rather, '')) || plain;
}

/** What answers "who is it from?": a name or an address, "van Marieke" without its "van"; null for "weet ik niet meer" and sentences. */
export function nameIn(said: string): string | null {
  const name = named(after(said, (words) => words.commands.client)?.rest ?? said);
  const words = plainWord(name).split(/\s+/);
  const isDenied = LANGUAGES.some((language) => {
    const { negations, notYet } = REPLY_WORDS[language];
    return words.some((word) => [...negations, ...notYet].includes(word));
  });
  return isDenied || words.length > MAX_NAME_WORDS || name.endsWith('?') ? null : name;
}

/** "Prof. dr. H. van Dijk, Universiteit Leiden" and an address. */
const MAX_NAME_WORDS = 9;

function bare(said: string): string {
  return said
    .replace(/[.!\s]+$/, '')
    .replace(/^[\s"'“”„«»‘’‚]+(?=\S)/, '')
    .replace(/[\s"“”«»‘’']+$/, '');
}

function patterns(): Readonly<Record<'called' | 'instead' | 'rather', RegExp>> {
  if (made === null) {
    const any = (wordsOf: (words: ReplyWords) => readonly string[]) =>
      LANGUAGES.flatMap((language) => wordsOf(REPLY_WORDS[language])).join('|');
    const not = any(({ insteadOf }) => insteadOf.not);
    made = {
      called: new RegExp(`^(?:${any((words) => words.called)})[\\s:]+`, 'iu'),
      instead: new RegExp(`^(?:${not})\\s[^,]*?,?\\s(?:${any(({ insteadOf }) => insteadOf.but)})\\s(.+)$`, 'iu'),
      rather: new RegExp(
        `(?:\\s?[,;(]|\\s[–-]|\\s(?:${any((words) => words.and)}))\\s?(?:${not})\\s.*$|\\s(?:${any(({ insteadOf }) => insteadOf.of)})\\s.*$`,
        'iu',
      ),
    };
  }
  return made;
}

/** Made for the first correction. */
let made: Readonly<Record<'called' | 'instead' | 'rather', RegExp>> | null = null;
