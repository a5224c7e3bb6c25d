import { describe, expect, it } from 'vitest';
import { letterSubjects } from '../../../lib/check-in/letter-subjects.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { findJob } from '../../../lib/promise/choice/find-job.ts';
import { PERIOD_SAMPLES, periodIn } from './period-samples.ts';
import { promise } from './samples.ts';

/** What a client answers bears the subject of our letter: the job in it is the job, and the rest is none. */
describe.each(LANGUAGES)('the job in the subject of a letter in %s', (language) => {
  it.each(PERIOD_SAMPLES.map((sample) => [sample.words[language], sample] as const))('%s', (_, sample) => {
    const period = periodIn(sample, language);
    for (const job of ['website', 'Prospekt 2027']) {
      const subjects = letterSubjects(promise({ period, job, language }), '2026-08-18', 'Europe/Amsterdam');
      for (const subject of subjects) {
        expect([subject, findJob('', `Re: ${subject}`, language, '')]).toEqual([
          subject,
          subject.endsWith(job) ? job : null,
        ]);
      }
    }
  });
});

it.each([
  ['en', 'Re: My planning for September: annual report', 'annual report'],
  ['en', 'Re: My plans for the end of October: website', 'website'],
  ['nl', 'Re: Mijn planning voor september: jaarverslag', 'jaarverslag'],
  ['de', 'AW: Meine Planung für Oktober: Katalog', 'Katalog'],
  ['fr', 'RE: Mon planning pour octobre : brochure', 'brochure'],
] as const)(
  'a subject that the freelancer put in words of their own names it too (%s: %s)',
  (language, subject, job) => {
    expect(findJob('', subject, language, '')).toBe(job);
  },
);
