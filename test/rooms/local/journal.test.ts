import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../infra/local/journal.ts';
import { newFolder } from './new-folder.ts';

describe('a journal', () => {
  it('gives back its entries in order', () => {
    const file = join(newFolder(), 'journal.jsonl');
    const { journal } = openJournal<{ text: string }>(file);
    const entries = ['a', 'line\nbreak', '“é”'].map((text) => ({ text }));
    for (const entry of entries) journal.append(entry);

    expect(openJournal(file).entries).toEqual(entries);
  });

  it('leaves out a line that was cut off anywhere, and only that one', () => {
    const file = join(newFolder(), 'journal.jsonl');
    openJournal<object>(file).journal.append({ whole: 1 });
    const whole = readFileSync(file, 'utf8');
    const line = '\n{"cut":"off é"}';

    for (let at = 0; at < line.length; at++) {
      const cut = join(newFolder(), 'journal.jsonl');
      appendFileSync(cut, whole + line.slice(0, at));
      openJournal<object>(cut).journal.append({ next: 2 });

      expect(openJournal(cut).entries).toEqual([{ whole: 1 }, { next: 2 }]);
    }
  });

  it('can be written anew, and goes on', () => {
    const file = join(newFolder(), 'journal.jsonl');
    const { journal } = openJournal<number>(file);
    for (const entry of [1, 2, 3]) journal.append(entry);

    journal.replace([3]);
    journal.append(4);

    expect(openJournal(file).entries).toEqual([3, 4]);
    expect(journal.length()).toBe(2);
  });
});
