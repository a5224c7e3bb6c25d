import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';

const HOW = { minify: true, format: 'cjs', target: 'node24', charset: 'utf8', logLevel: 'error' } as const;

/** A module with all that it imports as CommonJS, packed; what is external it asks for. */
export function packedWhole(path: string, external: readonly string[]): Uint8Array {
  const { outputFiles } = buildSync({
    ...HOW,
    absWorkingDir: dirname(path),
    entryPoints: [path],
    external: [...external],
    bundle: true,
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${path} gives no script`);
  return brotliCompressSync(script.contents);
}

/** The text of a module alone as CommonJS, packed: it asks for all that it imports. */
export function packedAlone(text: string): Uint8Array {
  return brotliCompressSync(transformSync(text, HOW).code);
}
