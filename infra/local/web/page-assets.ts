import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = 'infra/local/web/page';

/** Rooms' modules that the page runs in the browser as they are: pure ones, that import nothing themselves. */
const SHARED = ['lib/period/calendar.ts', 'lib/period/lengths.ts', 'lib/period/wall-time.ts'];

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** The files that the browser may have, by their path in the repository; null for every other path. */
export async function pageAsset(path: string): Promise<Asset | null> {
  if (!FILES.has(path)) return null;
  const type = TYPES[path.slice(path.lastIndexOf('.'))];
  if (type === undefined) return null;
  const text = await readFile(join(ROOT, path), 'utf8');
  return { type, body: path.endsWith('.ts') ? await withoutTypes(text) : text };
}

const FILES = new Set([...readdirSync(join(ROOT, PAGE)).map((name) => `${PAGE}/${name}`), ...SHARED]);

/** A browser knows no types: each module is served without them, and imports stay as written. */
async function withoutTypes(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', target: 'es2024' });
  return code;
}
