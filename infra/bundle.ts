import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { leanerModules } from './leaner-modules.ts';

/** The Lambdas, each a folder under `functions/`. */
export const FUNCTIONS = ['receive-mail', 'find-due', 'send-reminder', 'record-delivery'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** One Lambda as a minified file, `index.mjs`, with the AWS SDK in it, and the tables that it reads when they are needed. */
export interface Bundle {
  readonly name: FunctionName;
  /** Absolute path of the folder that holds these files and nothing else. */
  readonly folder: string;
  /** Of all files together. */
  readonly bytes: number;
  readonly metafile: Metafile;
}

const ROOT = join(import.meta.dirname, '..');

/** CommonJS packages inside an ES module ask for Node's own modules by `require`. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * Bundles a Lambda into `<into>/<name>/index.mjs`. `module` comes before `main` so that what is not used falls away; the SDK goes
 * along because the one that Lambda brings loads slower and changes without us.
 */
export async function bundle(name: FunctionName, into: string): Promise<Bundle> {
  const folder = join(into, name);
  // A table of an earlier version would go along with the new one.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`functions/${name}/index.ts`],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    plugins: [leanerModules],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
  });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { name, folder, bytes, metafile };
}

/** All four, in the order of {@link FUNCTIONS}. */
export function bundleAll(into: string): Promise<readonly Bundle[]> {
  return Promise.all(FUNCTIONS.map((name) => bundle(name, into)));
}

/** The packages of a bundle and the bytes each has in it, the largest first; our own code as `pencilled`. */
export function packagesOf({ metafile }: Bundle): readonly (readonly [name: string, bytes: number])[] {
  const found = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? 'pencilled';
      if (bytesInOutput > 0) found.set(name, (found.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...found].toSorted((a, b) => b[1] - a[1]);
}
