import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** A module that a bundle needs less of than its package brings. */
interface Leaner {
  /** The end of the module's path. */
  readonly module: RegExp;
  /** What stands in its place, from its own text. */
  readonly instead: (text: string) => string;
}

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
    // 65 KB: the shapes of calls that are never made stay in only because their keys are computed.
    module: /\/@aws-sdk\/client-s3\/dist-es\/schemas\/schemas_0\.js$/,
    instead: withPlainKeys,
  },
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
    for (const { module, instead } of LEANER) {
      build.onLoad({ filter: module }, ({ path }) => ({ contents: instead(readFileSync(path, 'utf8')), loader: 'js' }));
    }
  },
};

/** `{ [_key]: … }` as `{ "its value": … }`, from the constants of the same module. */
function withPlainKeys(text: string): string {
  const values = new Map([...text.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map((match) => [match[1], match[2]]));
  return text.replace(/\[(_\w+)\](?=:)/g, (key, name: string) => values.get(name) ?? key);
}
