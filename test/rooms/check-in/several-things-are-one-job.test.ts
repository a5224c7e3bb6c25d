import { describe, expect, it } from 'vitest';
import { writeMail } from '../../../lib/check-in/write-mail.ts';
import type { MailContent } from '../../../lib/promise/owed-mail.ts';
import { context, promise, view } from './samples.ts';

const RECEIPT: MailContent = {
  kind: 'receipt',
  promises: ['p'],
  perhapsSame: null,
  letter: false,
  noteWon: false,
  first: false,
  before: null,
};

const leadOf = (language: 'nl' | 'en', job: string) => {
  const subject = view(promise({ job, language }), null);
  return writeMail(RECEIPT, context({ subject }, language)).text.split('\n')[0];
};

describe('a verb that agrees with what the job is called', () => {
  it.each([
    ['nl', 'teksten', '‘teksten’ van'],
    ['nl', "productfoto's", "‘productfoto's’ van"],
    ['nl', 'blogs', '‘blogs’ van'],
    ['nl', 'nieuwe trainingen', '‘nieuwe trainingen’ van'],
    ['nl', 'cursus', 'de cursus van'],
    ['nl', 'catalogus', 'de catalogus van'],
    ['nl', 'gids', 'de gids van'],
    ['nl', 'nieuwe huisstijl', 'de nieuwe huisstijl van'],
    ['en', 'photos for the spring catalogue', '“photos for the spring catalogue” from'],
    ['en', 'slides', '“slides” from'],
    ['en', 'illustrations about bees', '“illustrations about bees” from'],
    ['en', 'brochure for two shops', 'the brochure for two shops from'],
    ['en', 'needs analysis', 'the needs analysis from'],
    ['en', 'podcast series', 'the podcast series from'],
    ['en', 'canvas', 'the canvas from'],
  ] as const)('%s: %s', (language, job, words) => {
    expect(leadOf(language, job)).toContain(words);
  });
});
