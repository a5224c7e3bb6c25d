import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, transformSync } from 'esbuild';
import type { Leaner } from './leaner/leaner.ts';
import { LEANER_SDK } from './leaner/sdk.ts';
import { SUFFIX_LIST } from './leaner/suffix-list.ts';

/**
 * postal-mime looks a reference up as it stands, with its semicolon or without. The decoder of htmlparser2 takes what it can from the
 * front of a text: where it takes `&amp` out of `&ampx`, the strict one, which wants the semicolon, does not agree.
 */
const SHARED_ENTITIES = `
import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
const lookUp = (text) => {
  if (text.startsWith('&#')) return undefined;
  const whole = decodeHTMLStrict(text.endsWith(';') ? text : text + ';');
  if (whole.endsWith(';') && whole !== ';') return undefined;
  return text.endsWith(';') || decodeHTML(text) === whole ? whole : undefined;
};
export const htmlEntities = new Proxy({}, { get: (_, name) => lookUp(name) });
`;

const SELECT_ELEMENTS = transformSync(readFileSync(join(import.meta.dirname, 'leaner/select-elements.ts'), 'utf8'), {
  loader: 'ts',
}).code;

const LEANER: readonly Leaner[] = [
  {
    // 76 KB of file endings: every part of our mails names its own type, and an unnamed one is a stream of bytes.
    module: /\/nodemailer\/dist\/esm\/mime-funcs\/mime-types\.js$/,
    instead: () => "export const detectMimeType=()=>'application/octet-stream';export const detectExtension=()=>'bin';",
  },
  {
    // It would download attachments by their address; ours are always at hand. A static import of node:http also loads all of
    // Node's fetch, for the sake of one export.
    module: /\/nodemailer\/dist\/esm\/fetch\/index\.js$/,
    instead: () => "export default function fetch(){throw new Error('attachments are never downloaded')}",
  },
  {
    // 90 KB with its tables: html-to-text writes HTML back only in its formatters `inlineHtml` and `blockHtml`.
    module: /\/dom-serializer\/lib\/esm\/index\.js$/,
    instead: () => "export function render(){throw new Error('HTML is never written back')}export default render;",
  },
  {
    // htmlparser2 exports it for readers of feeds.
    module: /\/domutils\/lib\/esm\/index\.js$/,
    instead: () => 'export const getFeed=()=>null;',
  },
  {
    // 39 KB, the second table of HTML's entities in one bundle: htmlparser2 brings the other.
    module: /\/postal-mime\/dist\/esm\/html-entities\.js$/,
    instead: () => SHARED_ENTITIES,
    resolveFrom: dirname(createRequire(import.meta.url).resolve('htmlparser2')),
  },
  {
    module: /\/selderee\/lib\/selderee\.mjs$/,
    instead: () => SELECT_ELEMENTS,
  },
  {
    module: /\/@selderee\/plugin-htmlparser2\/lib\/[\w-]+\.mjs$/,
    instead: () => "export { hp2Builder } from 'selderee';",
  },

  SUFFIX_LIST,
  ...LEANER_SDK,
];

/** Where credentials come from outside of Lambda: loaded on demand, after the environment, which Lambda always sets. */
const OTHER_CREDENTIALS = /^@(aws-sdk|smithy)\/credential-provider-(http|imds|ini|login|process|sso|web-identity)$/;

/** Leaves out of a bundle what a Lambda of ours can never reach. */
export const leanerModules: Plugin = {
  name: 'leaner-modules',
  setup(build) {
    build.onResolve({ filter: OTHER_CREDENTIALS }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : null,
    );
    for (const { module, instead, resolveFrom } of LEANER) {
      build.onLoad({ filter: module }, ({ path }) => ({
        contents: instead(readFileSync(path, 'utf8'), path),
        loader: 'js',
        resolveDir: resolveFrom ?? dirname(path),
      }));
    }
  },
};
