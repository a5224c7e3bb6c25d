/**
 * For a module that is leaner by a file beside the bundle: reads it by its name. Node's zlib is asked for only then, which spares
 * loading it while the function starts.
 */
export const UNPACK = "import { unpack } from 'leaner:unpack';";

/** The same, of a script that leaves what it makes in `words`: run once for all modules that share it. */
export const SCRIPT = "import { script } from 'leaner:unpack';";

/** The same, of a file of tables: read once for all modules that share it. */
export const TABLES = "import { tables } from 'leaner:unpack';";

/** The same, of a CommonJS module, which is run once, when it is first asked for; with what it requires, by name. */
export const COMMON = "import { common } from 'leaner:unpack';";

/** Before each text of a list that is packed as one text. */
export const MARK = '¦';

/** What `UNPACK`, `SCRIPT`, `COMMON` and `TABLES` import. */
export const UNPACK_MODULE = `
import { readFileSync } from 'node:fs';
export const unpack = (packed) =>
  Uint8Array.from(process.getBuiltinModule('node:zlib').brotliDecompressSync(readFileSync(new URL(packed, import.meta.url))));
const read = {};
const run = (before, packed, behind) =>
  process.getBuiltinModule('node:vm').runInThisContext(before + Buffer.from(unpack(packed)) + behind);
export const script = (packed) => (read[packed] ??= run('(() => {let words;', packed, ';return words})()'));
export const common = (packed, required) => () => {
  if (!read[packed]) {
    const module = { exports: {} };
    run('((module, require) => {', packed, '})')(module, (name) => required[name]);
    read[packed] = module.exports;
  }
  return read[packed];
};
export const tables = (packed) =>
  (read[packed] ??= JSON.parse(Buffer.from(unpack(packed)).toString(), (_, value) => value?.[0] === '${MARK}' ? value.slice(1).split('${MARK}') : value));
`;
