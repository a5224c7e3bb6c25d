import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { LAZY } from './lazy.ts';
import type { Leaner } from './leaner.ts';
import { MARK, TABLES } from './unpack.ts';

type Table = Readonly<Record<string, unknown>>;

/** The largest tables that are no words: 25 KB as text, a file each. Of modules that hold nothing but data. */
const WEIGHTS: Leaner = {
  module:
    /\/lib\/(period\/engine\/named-days|promise\/(public-holidays\.generated|choice\/(word-|cue-)?weights\.generated))\.ts$/,
  instead: (text, path) => `${TABLES}
    ${LAZY}
    import packed from './${basename(path)}?packed';
    const lazy = lazyIn(() => tables(packed));
    ${Object.keys(tablesOf(text))
      .map((name) => `export const ${name} = lazy('${name}');`)
      .join('\n')}`,
  pack: (text) => packed(tablesOf(text)),
};

/** Modules of words that share a file, since whoever reads one of them reads the others, and they say much alike. */
interface Sharing {
  /** In `lib`, without their ending. */
  readonly files: readonly string[];
  readonly module: RegExp;
}

const sharing = (...files: readonly string[]): Sharing => ({
  files,
  module: new RegExp(`/lib/(?:${files.join('|')})\\.ts$`),
});

const SHARING: Readonly<Record<string, Sharing>> = {
  'words-of-replies': sharing(...['dutch', 'english', 'french', 'german'].map((name) => `reply/words/${name}`)),
  'words-of-mails': sharing(
    ...['bounce-words', 'auto-reply-words', 'free-mail-words'].map((name) => `mailbox/${name}`),
    ...['month-names', 'labels'].map((name) => `forward/${name}`),
    ...['note', 'form', 'banner', 'separator', 'footer', 'sign-off', 'disclaimer'].map(
      (name) => `forward/${name}-words`,
    ),
    'reply/words/client-answer-words',
  ),
  'words-of-greetings': sharing(...['group-words', 'closing-words'].map((name) => `check-in/words/${name}`)),
};

const LIB = join(import.meta.dirname, '../../lib');

/** The tables of words: 170 KB as text, a third of it in three files, which are read when a mail or a reply comes that needs them. */
export const WORD_TABLES: readonly Leaner[] = [
  WEIGHTS,
  ...Object.entries(SHARING).map(
    ([name, { files, module }]): Leaner => ({
      module,
      instead: (text, path) => `import { lazy } from 'leaner:${name}';
      ${Object.keys(tablesOf(text))
        .map((table) => `export const ${table} = lazy('${nameOf(path)} ${table}');`)
        .join('\n')}`,
      pack: () =>
        packed(
          Object.fromEntries(
            files
              .map((file) => join(LIB, `${file}.ts`))
              .flatMap((path) =>
                Object.entries(tablesOf(readFileSync(path, 'utf8'))).map(([table, words]) => [
                  `${nameOf(path)} ${table}`,
                  words,
                ]),
              ),
          ),
        ),
    }),
  ),
];

/** What the modules that share a file import, by the name after `leaner:`. */
export const SHARED_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SHARING).map(([name, { files }]) => [
    name,
    `${TABLES}
    ${LAZY}
    import packed from '${join(LIB, `${files[0]}.ts`)}?packed';
    export const lazy = lazyIn(() => tables(packed));`,
  ]),
);

function nameOf(path: string): string {
  return basename(path, '.ts');
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
