import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** A module that a bundle needs less of than its package brings. */
interface Leaner {
  /** The end of the module's path. */
  readonly module: RegExp;
  /** What stands in its place, from its own text. */
  readonly instead: (text: string) => string;
  /** The folder that what it imports is looked up from, where that is not its own. */
  readonly resolveFrom?: string;
}

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
    // The shapes of calls that are never made stay in only because their keys are computed, the errors that are told by their
    // name alone because they are registered: 65 KB in the client of S3, some 20 in each other.
    module: /\/@aws-sdk\/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/,
    instead: (text) => withErrorsOfUse(withPlainKeys(text)),
  },
  {
    // A client reads its version from it, and nothing else.
    module: /\/@aws-sdk\/client-[\w-]+\/package\.json$/,
    instead: (text) =>
      `export default ${JSON.stringify({ version: (JSON.parse(text) as { version: string }).version })};`,
  },
  {
    // 15 KB for answers that are streams of events: S3's SelectObjectContent alone has them.
    module: /\/@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    instead: () =>
      "const never=()=>{throw new Error('streams of events are never asked for')};" +
      'export const eventStreamSerdeProvider=()=>({serialize:never,deserialize:never});' +
      'export const resolveEventStreamSerdeConfig=(config)=>config;export class EventStreamSerde{constructor(){never()}}',
  },
  {
    // Signing for several regions at once is for access points of S3 that lie in many; the bucket lies in one.
    module: /\/@aws-sdk\/signature-v4-multi-region\/dist-es\/SignatureV4MultiRegion\.js$/,
    instead: () =>
      "import{SignatureV4SignWithCredentials}from'./SignatureV4SignWithCredentials';" +
      "export class SignatureV4MultiRegion extends SignatureV4SignWithCredentials{static sigv4aDependency(){return 'none'}}",
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
    for (const { module, instead, resolveFrom } of LEANER) {
      build.onLoad({ filter: module }, ({ path }) => ({
        contents: instead(readFileSync(path, 'utf8')),
        loader: 'js',
        resolveDir: resolveFrom ?? dirname(path),
      }));
    }
  },
};

/** `{ [_key]: … }` as `{ "its value": … }`, from the constants of the same module. */
function withPlainKeys(text: string): string {
  const values = new Map([...text.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map((match) => [match[1], match[2]]));
  return text.replace(/\[(_\w+)\](?=:)/g, (key, name: string) => values.get(name) ?? key);
}

/** The errors that an adapter in `lib/aws` tells by their class, or that a client tries again for what their class says. */
const TOLD_BY_CLASS =
  /^(ConditionalCheckFailedException|NoSuchKey|ReplicatedWriteConflictException|\w+ServiceException)$/;

/** An error that is not registered comes as the client's base class, with the name that the service gave it. */
function withErrorsOfUse(text: string): string {
  return text.replace(/^\w+\.registerError\(\w+\$, (\w+)\);$/gm, (line, name: string) =>
    TOLD_BY_CLASS.test(name) ? line : '',
  );
}
