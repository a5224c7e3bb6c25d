import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { writeAtomic } from './atomic-file.ts';

/** A file of JSON lines that only ever grows, until it is written anew. */
export interface Journal<Entry> {
  /** On disk once this returns. Throws what the file system throws; then it counts as not written. */
  append(entry: Entry): void;
  /** All entries in place of what there was, whole or not at all. */
  replace(entries: readonly Entry[]): void;
  /** Lines in the file. */
  length(): number;
}

/**
 * Opens a journal, and answers what stands in it. A line cut off by a kill or a full disk is left out: each begins with its own
 * line break, so that the next one is whole again.
 */
export function openJournal<Entry>(file: string): {
  readonly journal: Journal<Entry>;
  readonly entries: readonly Entry[];
} {
  const entries = read<Entry>(file);
  let length = entries.length;
  let descriptor = openSync(file, 'a');
  const journal: Journal<Entry> = {
    append(entry) {
      const line = Buffer.from(`\n${JSON.stringify(entry)}`);
      const written = writeSync(descriptor, line);
      if (written < line.length) throw new Error(`${file}: the disk took ${written} of ${line.length} bytes`);
      length += 1;
    },
    replace(all) {
      writeAtomic(file, all.map((entry) => `\n${JSON.stringify(entry)}`).join(''));
      closeSync(descriptor);
      descriptor = openSync(file, 'a');
      length = all.length;
    },
    length: () => length,
  };
  return { journal, entries };
}

function read<Entry>(file: string): Entry[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Entry];
    } catch {
      return [];
    }
  });
}
