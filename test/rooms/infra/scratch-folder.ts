import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that is gone when the tests of this file are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pencilled-infra-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
