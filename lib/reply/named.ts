import { LANGUAGES } from '../period/language.ts';
import { REPLY_WORDS } from './phrase-book.ts';

/** A name as it is meant: without the marks it is set in, and without what it is not ("Alberts, nicht Albers", "not Laura but Lara"). */
export function named(said: string): string {
  const { instead, rather } = opposed();
  const plain = bare(said);
  return bare(instead.exec(plain)?.[1] ?? plain.replace(rather, '')) || plain;
}

function bare(said: string): string {
  return said
    .replace(/[.!\s]+$/, '')
    .replace(/^[\s"'“”„«»‘’‚]+(?=\S)/, '')
    .replace(/[\s"“”«»‘’']+$/, '');
}

function opposed(): { readonly instead: RegExp; readonly rather: RegExp } {
  if (patterns === null) {
    const either = (which: 'not' | 'but') =>
      LANGUAGES.flatMap((language) => REPLY_WORDS[language].opposed[which]).join('|');
    patterns = {
      instead: new RegExp(`^(?:${either('not')})\\s[^,]*?,?\\s(?:${either('but')})\\s(.+)$`, 'iu'),
      rather: new RegExp(`(?:\\s?[,;(]|\\s[–-]|\\s(?:and|en|und|et))\\s?(?:${either('not')})\\s.*$`, 'iu'),
    };
  }
  return patterns;
}

/** Made for the first reply. */
let patterns: { readonly instead: RegExp; readonly rather: RegExp } | null = null;
