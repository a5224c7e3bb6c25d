import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    scratchRoot: string;
  }
}

/** Made before the first test and gone after the last: what is imported from it lives as long as the process that several files share. */
export default function scratchRoot(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'pencilled-infra-'));
  project.provide('scratchRoot', root);
  return () => rmSync(root, { recursive: true, force: true });
}
