import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { LAZY } from './lazy.ts';
import type { Leaner } from './leaner.ts';
import { UNPACK } from './unpack.ts';

type Table = Readonly<Record<string, unknown>>;

/**
 * The largest tables of words: 190 KB as text, a third of it in a file each, which are read when a mail or a reply comes that needs them.
 * Of modules that hold nothing but data.
 */
export const WORD_TABLES: Leaner = {
  module:
    /\/lib\/(promise\/(public-holidays\.generated|choice\/(word-|cue-)?weights\.generated)|reply\/words\/[a-z-]+|mailbox\/(bounce|auto-reply)-words|forward\/(month-names|labels|(note|form|banner|separator|footer|sign-off|disclaimer)-words)|check-in\/words\/(group|closing)-words)\.ts$/,
  instead: (text, path) => `${UNPACK}
    ${LAZY}
    import packed from './${path.split('/').at(-1)}?packed';
    const lazy = lazyIn(() => JSON.parse(Buffer.from(unpack(packed)).toString()));
    ${Object.keys(tablesOf(text))
      .map((name) => `export const ${name} = lazy('${name}');`)
      .join('\n')}`,
  pack: (text) => brotliCompressSync(Buffer.from(JSON.stringify(tablesOf(text)))),
};

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
