import { join } from 'node:path';
import { build } from 'esbuild';
import { leanerModules } from '../../../infra/leaner-modules.ts';
import { scratchFolder } from './scratch-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What a module exports, once as its packages have it and once as a bundle of ours does. `contents` imports from the project's root. */
export async function both<Module>(contents: string): Promise<{ readonly whole: Module; readonly lean: Module }> {
  const folder = scratchFolder();
  const [whole, lean] = await Promise.all(
    [false, true].map(async (leaner) => {
      const outfile = join(folder, leaner ? 'lean/index.mjs' : 'whole/index.mjs');
      await build({
        stdin: { contents, resolveDir: ROOT },
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
        mainFields: ['module', 'main'],
        banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
        plugins: leaner ? [leanerModules] : [],
        logLevel: 'error',
      });
      return (await import(outfile)) as Module;
    }),
  );
  return { whole, lean } as { whole: Module; lean: Module };
}
