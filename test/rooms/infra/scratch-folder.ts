import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Made with the file's first folder; removed here, because a hook that a running test registers would never run. */
let root: string | null = null;

afterAll(() => {
  if (root !== null) rmSync(root, { recursive: true, force: true });
});

/** A folder that is gone when the tests of this file are done. */
export function scratchFolder(): string {
  root ??= mkdtempSync(join(tmpdir(), 'pencilled-infra-'));
  return mkdtempSync(join(root, 'scratch-'));
}
