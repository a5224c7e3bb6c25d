/**
 * For a module that is leaner by a file beside the bundle: reads it by its name. Node's zlib is asked for only then, which spares
 * loading it while the function starts.
 */
export const UNPACK = "import { unpack } from 'leaner:unpack';";

/** What `UNPACK` imports. */
export const UNPACK_MODULE = `
import { readFileSync } from 'node:fs';
export const unpack = (packed) =>
  Uint8Array.from(process.getBuiltinModule('node:zlib').brotliDecompressSync(readFileSync(new URL(packed, import.meta.url))));
`;
