import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { LAZY } from './lazy.ts';
import type { Leaner } from './leaner.ts';
import { MARK, TABLES } from './unpack.ts';

type Table = Readonly<Record<string, unknown>>;

/**
 * The largest tables of words: 190 KB as text, a third of it in a file each, which are read when a mail or a reply comes that needs them.
 * Of modules that hold nothing but data.
 */
export const WORD_TABLES: Leaner = {
  module:
    /\/lib\/(promise\/(public-holidays\.generated|choice\/(word-|cue-)?weights\.generated)|reply\/words\/client-answer-words|mailbox\/(bounce|auto-reply)-words|forward\/(month-names|labels|(note|form|banner|separator|footer|sign-off|disclaimer)-words)|check-in\/words\/(group|closing)-words)\.ts$/,
  instead: (text, path) => `${TABLES}
    ${LAZY}
    import packed from '${ofAll(path)[0]}?packed';
    const lazy = lazyIn(() => tables(packed));
    ${Object.keys(tablesOf(text))
      .map((name) => `export const ${name} = lazy('${name}');`)
      .join('\n')}`,
  pack: (_, path) => packed(togetherIn(ofAll(path).map(tablesIn))),
};

/** What several modules export, in one record. Throws where two give one name to different tables. */
function togetherIn(all: readonly Readonly<Record<string, Table>>[]): Readonly<Record<string, Table>> {
  const names = all.flatMap(Object.keys);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new Error(`two tables of one file are called ${twice}`);
  return Object.assign({}, ...all);
}

/** The modules that share a file: small ones of a room, which a mail needs nearly all of. */
function ofAll(path: string): readonly string[] {
  const room = TOGETHER.find((names) => names.includes(basename(path)));
  return room ? room.map((name) => join(dirname(path), name)) : [path];
}

const OF_FORWARDS = [
  'labels.ts',
  'month-names.ts',
  ...['note', 'form', 'banner', 'separator', 'footer', 'sign-off', 'disclaimer'].map((name) => `${name}-words.ts`),
];

const TOGETHER: readonly (readonly string[])[] = [
  OF_FORWARDS,
  ['bounce-words.ts', 'auto-reply-words.ts'],
  ['group-words.ts', 'closing-words.ts'],
];

/** The words of replies: one file for the languages together, since whoever reads a reply knows them all, and they say much alike. */
export const WORDS_OF_REPLIES: Leaner = {
  module: /\/lib\/reply\/words\/(dutch|english|french|german|reply-words)\.ts$/,
  instead: (text) => `export { ${Object.keys(tablesOf(text)).join()} } from 'leaner:words-of-replies';`,
  pack: (_, path) => packed(Object.assign({}, ...REPLY_TABLES.map((name) => tablesIn(join(dirname(path), name))))),
};

const REPLY_TABLES = ['dutch.ts', 'english.ts', 'french.ts', 'german.ts'];

/** What the languages import. */
export const WORDS_OF_REPLIES_MODULE = `${TABLES}
  ${LAZY}
  import packed from '${join(import.meta.dirname, '../../lib/reply/words/reply-words.ts')}?packed';
  const lazy = lazyIn(() => tables(packed));
  export const [DUTCH, ENGLISH, FRENCH, GERMAN] = ['DUTCH', 'ENGLISH', 'FRENCH', 'GERMAN'].map(lazy);`;

function tablesIn(path: string): Readonly<Record<string, Table>> {
  return tablesOf(readFileSync(path, 'utf8'));
}

/** A list of texts as one text, which packs better: a mark stands before each, none of which holds it. */
function packed(tables: Readonly<Record<string, Table>>): Uint8Array {
  const listed = (_: string, value: unknown) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
      ? value.map((one) => MARK + one).join('')
      : value;
  const text = JSON.stringify(tables);
  if (text.includes(MARK)) throw new Error(`a table of words holds ${MARK}`);
  return brotliCompressSync(Buffer.from(JSON.stringify(tables, listed)));
}

/** What such a module exports. Throws where it is more than records of lists and texts, or imports more than types. */
export function tablesOf(text: string): Readonly<Record<string, Table>> {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  runInNewContext(code, { module, exports: module.exports });
  const exported = Object.entries(module.exports as Readonly<Record<string, Table>>);
  for (const [name, table] of exported) {
    if (Array.isArray(table) || !isData(table)) throw new Error(`${name} is no table of words`);
  }
  return Object.fromEntries(exported);
}

function isData(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isData);
  return Object.prototype.toString.call(value) === '[object Object]' && Object.values(value as Table).every(isData);
}
