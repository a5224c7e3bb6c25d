import { describe, expect, it } from 'vitest';
import { findJob } from '../../../lib/promise/choice/find-job.ts';
import { GERMAN_JOBS } from '../../fixtures/jobs/de.ts';
import { ENGLISH_JOBS } from '../../fixtures/jobs/en.ts';
import { FRENCH_JOBS } from '../../fixtures/jobs/fr.ts';
import { DUTCH_JOBS } from '../../fixtures/jobs/nl.ts';

describe.each([
  ['nl', DUTCH_JOBS],
  ['en', ENGLISH_JOBS],
  ['de', GERMAN_JOBS],
  ['fr', FRENCH_JOBS],
] as const)('what the work is called (%s)', (language, rows) => {
  it.each(rows)('%s + %s → %s', (subject, marked, job) => {
    const [, words = ''] = /\{(.+?)\}/.exec(marked) ?? [];
    const sentence = marked.replace(/[{}]/g, '');
    const found = findJob(sentence, subject, language, words, { body: sentence, isOnly: true });
    expect(found?.toLowerCase() ?? null).toBe(job?.toLowerCase() ?? null);
  });
});
