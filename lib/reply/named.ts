import { LANGUAGES } from '../period/language.ts';
import { after } from './after-phrase.ts';
import { patternOfWords } from './in-any-language.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';

/**
 * What a client or a job is called: without the verb before it and the marks it is set in, and without what it is not ("Alberts,
 * nicht Albers", "not Laura but Lara", "de brochure in plaats van de website").
 */
export function named(said: string): string {
  const plain = bare(said.replace(CALLED(), '').replace(NOT_THAT_NAME(), '$1'));
  return bare(NOT_THIS_BUT().exec(plain)?.[1] ?? plain.replace(NOT_THAT(), '')) || plain;
}

/** "Heet Jan Visser", "namens: Petra Lang". */
const CALLED = patternOfWords((any) => `^(?:${any(({ called }) => called)})[\\s:]+`);

/** "Not Laura but Lara". */
const NOT_THIS_BUT = patternOfWords(
  (any) =>
    `^(?:${any(({ insteadOf }) => insteadOf.not)})\\s[^,]*?,?\\s(?:${any(({ insteadOf }) => insteadOf.but)})\\s(.+)$`,
);

/** "Marike Dewitt not Marieke de Wit". */
const NOT_THAT_NAME = patternOfWords(
  (any) =>
    `^(\\p{Lu}[^\\s,;]*(?: [^\\s,;]+){0,3}?) (?:${any(({ insteadOf }) => insteadOf.not)}) (?:\\p{Ll}{1,3} )*\\p{Lu}.*$`,
  'u',
);

/** "…, nicht Albers", "… in plaats van de website". */
const NOT_THAT = patternOfWords((any) => {
  const not = any(({ insteadOf }) => insteadOf.not);
  return `(?:\\s?[,;(]|\\s[–-]|\\s(?:${any(({ and }) => and)}))\\s?(?:${not})\\s.*$|\\s(?:${any(({ insteadOf }) => insteadOf.of)})\\s.*$`;
});

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
