import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuildOptions, buildSync, transformSync } from 'esbuild';

const HOW = { minify: true, target: 'node24', charset: 'utf8', logLevel: 'error' } as const;

/** A script with all that it imports in one, packed; `from` says where it begins and what form it has. */
export function packedScript(from: BuildOptions): Uint8Array {
  const { outputFiles } = buildSync({ ...from, ...HOW, bundle: true, write: false });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild gives no script');
  return brotliCompressSync(script.contents);
}

/** A module with all that it imports as CommonJS, packed; what is external it asks for. */
export function packedWhole(path: string, external: readonly string[]): Uint8Array {
  return packedScript({
    format: 'cjs',
    absWorkingDir: dirname(path),
    entryPoints: [path],
    external: [...external],
  });
}

/** The text of a module alone as CommonJS, packed: it asks for all that it imports. */
export function packedAlone(text: string): Uint8Array {
  return brotliCompressSync(transformSync(text, { ...HOW, format: 'cjs' }).code);
}
