import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A folder that is gone when all tests are done. */
export function scratchFolder(): string {
  return mkdtempSync(join(inject('scratchRoot'), 'scratch-'));
}
