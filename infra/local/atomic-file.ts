import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: beside it first, then in its place, so that a process killed in between leaves the old
 * one. A half-written neighbour ends in `.tmp`, which readers of a folder leave out. Throws what the file system throws.
 */
export function writeAtomic(path: string, data: string | Uint8Array): void {
  const beside = `${path}.tmp`;
  try {
    writeFileSync(beside, data);
    renameSync(beside, path);
  } catch (error) {
    // A full disk: give back what the half-written file took.
    rmSync(beside, { force: true });
    throw error;
  }
}
