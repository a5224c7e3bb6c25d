import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { LAZY } from './lazy.ts';
import type { Leaner } from './leaner.ts';
import { UNPACK } from './unpack.ts';

/**
 * The words of our own mails and of letters to clients: sentences with holes, so code and no tables. 130 KB as text in four languages, of
 * which a mail needs one: a quarter of it in a file each, which is run when a mail in that language is written for the first time.
 * And the words about time and about work, 150 KB that are not read before the first mail.
 */
export const WORD_MODULES: Leaner = {
  module: /\/lib\/(check-in\/words\/[a-z]{2}-(mails|letters|dates)|(period|promise\/choice)\/[a-z]{2}\/words)\.ts$/,
  instead: (text, path) => `${UNPACK}
    ${LAZY}
    import packed from './${path.split('/').at(-1)}?packed';
    const run = (code) => process.getBuiltinModule('node:vm').runInThisContext(code);
    const lazy = lazyIn(() => run('(() => {' + Buffer.from(unpack(packed)) + ';return words})()'));
    ${namesIn(text)
      .map((name) => `export const ${name} = lazy('${name}');`)
      .join('\n')}`,
  pack: (_, path) => brotliCompressSync(scriptOf(path)),
};

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
}

/** The module with all it imports, as a script that leaves its exports in `words`. */
function scriptOf(path: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'words',
    target: 'node24',
    charset: 'utf8',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${path} gives no script`);
  return script.contents;
}
