import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/period/engine/language-words.ts';
import { BIT } from '../../../lib/period/engine/lexicon.ts';

describe('kinds of words', () => {
  it('each has a bit of its own: a 33rd would share that of the first', () => {
    expect(new Set(Object.values(BIT)).size).toBe(KINDS.length);
  });
});
