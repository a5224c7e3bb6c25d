import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { leanerModules } from '../../infra/leaner-modules.ts';
import { LANGUAGES } from '../../lib/period/language.ts';

const ROOT = join(import.meta.dirname, '../..');
const READER = "export { readPeriods } from './lib/period/read-periods.ts'";
const CHRONO = LANGUAGES.map((language) => `export * as ${language} from 'chrono-node/${language}'`).join(';');

/** In bytes, minified, each bundled alone. */
export interface ReaderSize {
  /** The reader as it is in receive-mail, chrono and the file of words beside it along. */
  readonly deployed: number;
  /** The same with chrono whole and the words as text. */
  readonly unpacked: number;
  /** Chrono with the locales of our languages. */
  readonly chrono: number;
}

/** What the reading of periods takes, beside chrono alone. */
export async function readerSize(): Promise<ReaderSize> {
  const [deployed, unpacked, chrono] = await Promise.all([size(READER, true), size(READER), size(CHRONO)]);
  return { deployed, unpacked, chrono };
}

/** Puts the reader as it is in receive-mail into a folder; gives the path of its module. */
export async function deployReader(folder: string): Promise<string> {
  for (const { path, contents } of await bundled(READER, true, folder)) writeFileSync(path, contents);
  return join(folder, 'stdin.js');
}

async function size(contents: string, lean = false): Promise<number> {
  return (await bundled(contents, lean)).reduce((sum, file) => sum + file.contents.length, 0);
}

async function bundled(contents: string, lean: boolean, outdir = 'out'): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    outdir,
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    plugins: lean ? [leanerModules] : [],
    logLevel: 'error',
  });
  return outputFiles;
}
