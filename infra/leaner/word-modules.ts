import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES } from '../../lib/period/language.ts';
import { LAZY } from './lazy.ts';
import type { Leaner } from './leaner.ts';
import { packedScript } from './packed-script.ts';
import { SCRIPT } from './unpack.ts';

/**
 * The words of our own mails, of letters to clients and of the dates in both: sentences with holes, so code and no tables. 140 KB as text
 * in four languages, less than a third of it in one file: what languages and kinds have alike is there once. It is run when a mail is
 * written for the first time. And the words about time and about work, 240 KB that are not read before the first mail.
 */
export const WORD_MODULES: Leaner = {
  module:
    /\/lib\/(check-in\/words\/([a-z]{2}-(mails|letters|dates)|forms-of-address|titles)|(period|promise\/choice)\/[a-z]{2}\/words)\.ts$/,
  instead: (text, path) => `${SCRIPT}
    ${LAZY}
    import packed from '${ofAll(path)[0]}?packed';
    const lazy = lazyIn(() => script(packed).${nameOf(path)});
    ${namesIn(text)
      .map((name) => `export const ${name} = lazy('${name}');`)
      .join('\n')}`,
  pack: (_, path) => scriptOf(ofAll(path)),
};

/** The modules that share a file, those of all languages. */
function ofAll(path: string): readonly string[] {
  const [, ofMails] = /^(.*\/lib\/check-in\/words)\//.exec(path) ?? [];
  if (ofMails !== undefined) return OF_MAILS.map((name) => `${ofMails}/${name}.ts`);
  const [, room] = /^(.*)\/[a-z]{2}\/words\.ts$/.exec(path) ?? [];
  return LANGUAGES.map((language) => `${room}/${language}/words.ts`);
}

const OF_MAILS = [
  ...['mails', 'letters', 'dates'].flatMap((kind) => LANGUAGES.map((language) => `${language}-${kind}`)),
  'forms-of-address',
  'titles',
];

/** Of a module among those that share its file: `nl_mails`. */
function nameOf(path: string): string {
  const [, name = ''] = /\/([a-z]{2}\/words|[a-z-]+)\.ts$/.exec(path) ?? [];
  return name.replaceAll(/\W/g, '_');
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
}

/** Modules with all they import, packed as a script that leaves their exports in `words`, by their names: named one by one, which needs no helpers. */
function scriptOf(paths: readonly string[]): Uint8Array {
  const all = paths.map((path) => ({ path, exported: namesIn(readFileSync(path, 'utf8')) }));
  const records = all.map(({ path, exported }) => `${nameOf(path)}: { ${exported.join()} }`);
  return packedScript({
    format: 'iife',
    stdin: {
      contents: `${all.map(({ path, exported }) => `import { ${exported.join()} } from '${path}';`).join('\n')}
        words = { ${records.join()} };`,
      resolveDir: dirname(paths[0] ?? '.'),
    },
  });
}
