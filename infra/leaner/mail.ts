import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { transformSync } from 'esbuild';
import { type Leaner, withoutMethods } from './leaner.ts';
import { packedWhole } from './packed-script.ts';
import { COMMON } from './unpack.ts';

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

/** What writes and reads mails. */
export const LEANER_MAIL: readonly Leaner[] = [
  {
    // 76 KB of file endings: every part of our mails names its own type, and an unnamed one is a stream of bytes.
    module: /\/nodemailer\/dist\/esm\/mime-funcs\/mime-types\.js$/,
    instead: () => "export const detectMimeType=()=>'application/octet-stream';export const detectExtension=()=>'bin';",
  },
  {
    // 11 KB that take a line of addresses apart: ours come as names and addresses.
    module: /\/nodemailer\/dist\/esm\/addressparser\/index\.js$/,
    instead: () =>
      "export default (line)=>{if(typeof line==='string'&&line)throw new Error('addresses are given one by one');return []}",
  },
  {
    // 3 KB for calendars as alternatives, pictures inside of HTML and passwords that are said once.
    module: /\/nodemailer\/dist\/esm\/mail-composer\/index\.js$/,
    instead: (text) => withoutMethods(transformSync(text).code, ['_getIcalEvent', '_createRelated', '_processDataUrl']),
  },
  {
    // It would download attachments by their address; ours are always at hand. A static import of node:http also loads all of
    // Node's fetch, for the sake of one export.
    module: /\/nodemailer\/dist\/esm\/fetch\/index\.js$/,
    instead: () => "export default function fetch(){throw new Error('attachments are never downloaded')}",
  },
  {
    // 39 KB, the second table of HTML's entities in one bundle: htmlparser2 brings the other.
    module: /\/postal-mime\/dist\/esm\/html-entities\.js$/,
    instead: () => SHARED_ENTITIES,
    resolveFrom: dirname(createRequire(import.meta.url).resolve('htmlparser2')),
  },
  {
    // 32 KB, in a file of 10 that is read with the first mail: one of a single text or two needs nothing of it but its addresses.
    module: /\/postal-mime\/dist\/esm\/postal-mime\.js$/,
    instead: () => `${COMMON}
      import * as entities from './html-entities.js';
      import packed from './postal-mime.js?packed';
      const loaded = common(packed, { './html-entities.js': entities });
      export const addressParser = (...given) => loaded().addressParser(...given);
      export const decodeWords = (...given) => loaded().decodeWords(...given);
      export default { parse: (...given) => loaded().default.parse(...given) };`,
    pack: (_, path) => packedWhole(path, ['./html-entities.js']),
  },
];
