import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../../lib/check-in/letter.ts';
import { LETTERS } from '../../../lib/check-in/letter-kind.ts';
import { MAIL_WORDS } from '../../../lib/check-in/mail-kit.ts';
import { nobody } from '../../../lib/check-in/write-refusal.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { TOUCHES } from '../../../lib/promise/touch.ts';

const JOB = 'Annual report: proofreading';
const SEPTEMBER = { from: '2026-09-01', to: '2026-10-01', grain: 'month', bound: 'in', words: 'september' } as const;

describe.each(LANGUAGES)('a job with a colon in it, in %s', (language) => {
  it.each(LETTERS)('%s: one colon in the subject of the letter', (kind) => {
    const { subject } = writeLetter(kind, {
      language,
      register: 'informal',
      greetingName: 'Marieke',
      clientName: 'Marieke Postma',
      jobs: [{ job: JOB, period: SEPTEMBER, saidOn: '2026-06-10' }],
      today: '2026-08-18',
      filling: false,
      lettersBefore: 0,
      signature: 'Sanne',
    });
    expect(subject).toMatch(/Annual report – proofreading$/);
    expect(subject.match(/:/g)).toHaveLength(1);
  });

  it.each(TOUCHES)('%s: one colon in the subject of the reminder', (touch) => {
    const subject = MAIL_WORDS[language].reminder[touch].subject({
      ...nobody('Marieke'),
      job: JOB,
      period: 'september',
    });
    expect(subject).toContain('(Annual report – proofreading)');
    expect(subject.match(/:/g)).toHaveLength(1);
  });
});
