import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { saidPlainly } from '../../../lib/reply/said-plainly.ts';

const CONTEXT = { saidOn: '2026-08-20', language: 'nl', presentFrom: '2026-09-01' } as const;

describe('a line that nobody writes', () => {
  it.each([
    ['nl', ', nee', 'november'],
    ['en', ', no, wait', 'November'],
    ['de', ', ach nein', 'November'],
    ['fr', ', euh non', 'novembre'],
  ] as const)('a long row of words that put right is done with at once: %s', (language, stop, month) => {
    const line = `oktober${stop.repeat(40)} a b c d ${month}`;
    expect(saidPlainly(line, { ...CONTEXT, language })).toBe(line);
  });

  it.each(['constructor', 'Constructor'])('a job is called as every object’s own word is: %s', (word) => {
    expect(readReply(`klus ${word}`, CONTEXT).command).toEqual({ name: 'job', words: word });
  });
});
