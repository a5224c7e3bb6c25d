import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { findJob } from '../../../lib/promise/choice/find-job.ts';

/** What the subject alone names: the sentence says nothing of the work. */
const SUBJECTS: readonly [Language, string, string][] = [
  ['fr', 'Re: notre nouvelle gazette', 'nouvelle gazette'],
  ['fr', 'Nos étiquettes', 'étiquettes'],
  ['nl', 'Onze nieuwe etiketten', 'nieuwe etiketten'],
  ['nl', 'ons bord', 'bord'],
  ['en', 'Our labels', 'labels'],
  ['de', 'Unsere Etiketten', 'Etiketten'],
  ['de', 'Unsere neuen Etiketten', 'Unsere neuen Etiketten'],
  ['fr', 'La Source', 'La Source'],
  ['fr', 'Nostalgie', 'Nostalgie'],
  ['nl', 'Onszelf', 'Onszelf'],
];

describe('a job named by the subject', () => {
  it.each(SUBJECTS)('%s: %s', (language, subject, job) => {
    expect(findJob('', subject, language, '')).toBe(job);
  });
});
