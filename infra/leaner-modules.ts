import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { LEANER_CALENDAR } from './leaner/calendar.ts';
import { LEANER_HTML } from './leaner/html.ts';
import { LAZY_MODULE } from './leaner/lazy.ts';
import type { Leaner } from './leaner/leaner.ts';
import { LEANER_MAIL } from './leaner/mail.ts';
import { LEANER_PERIOD } from './leaner/period.ts';
import { LEANER_SDK } from './leaner/sdk.ts';
import { SUFFIX_LIST } from './leaner/suffix-list.ts';
import { UNPACK_MODULE } from './leaner/unpack.ts';
import { WORD_MODULES } from './leaner/word-modules.ts';
import { SHARED_WORDS, WORD_TABLES } from './leaner/word-tables.ts';

const LEANER: readonly Leaner[] = [
  ...LEANER_CALENDAR,
  ...LEANER_HTML,
  ...LEANER_MAIL,
  ...LEANER_PERIOD,
  ...LEANER_SDK,
  ...SUFFIX_LIST,
  WORD_MODULES,
  ...WORD_TABLES,
];

/** What leaner modules share, once in a bundle: by the name after `leaner:`. */
const SHARED: Readonly<Record<string, string>> = {
  unpack: UNPACK_MODULE,
  lazy: LAZY_MODULE,
  ...SHARED_WORDS,
};

/** Leaves out of a bundle what a Lambda of ours can never reach. */
export const leanerModules: Plugin = {
  name: 'leaner-modules',
  setup(build) {
    for (const { module, instead, resolveFrom } of LEANER) {
      build.onLoad({ filter: module }, ({ path }) => ({
        contents: instead(readFileSync(path, 'utf8'), path),
        loader: 'js',
        resolveDir: resolveFrom ?? dirname(path),
      }));
    }
    build.onResolve({ filter: /^leaner:/ }, ({ path }) => ({ path: path.replace('leaner:', ''), namespace: 'leaner' }));
    build.onLoad({ filter: /./, namespace: 'leaner' }, ({ path }) => ({ contents: SHARED[path] ?? '', loader: 'js' }));
    build.onResolve({ filter: /\?packed$/ }, ({ path, resolveDir }) => {
      const original = resolve(resolveDir, path.replace(/\?packed$/, ''));
      return { path: original.replace(/\.m?[jt]s$/, '.br'), namespace: 'packed', pluginData: original };
    });
    build.onLoad({ filter: /./, namespace: 'packed' }, ({ pluginData }) => {
      const original = pluginData as string;
      const leaner = LEANER.find(({ module, pack }) => pack !== undefined && module.test(original));
      return { contents: leaner?.pack?.(readFileSync(original, 'utf8'), original) ?? '', loader: 'file' };
    });
  },
};
