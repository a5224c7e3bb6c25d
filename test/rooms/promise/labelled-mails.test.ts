import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { findPromise } from '../../../lib/promise/find-promise.ts';
import { labelledMails, MISREAD, misreadIn } from '../../reports/labelled-mails.ts';

/** At most so many of the labelled mails may be misread, as a share. */
const MOST_MISREAD = 0.12;

describe.each(LANGUAGES)('labelled mails in %s', (language) => {
  const mails = labelledMails(language);

  it('are read as labelled, but for those in misread.txt (npm run misread writes it)', () => {
    const listed = readFileSync(MISREAD, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(`${language} `));
    const misread = misreadIn(language);
    expect(misread).toEqual(listed);
    expect(misread.length / mails.length).toBeLessThan(MOST_MISREAD);
  });

  it('show their language, and name the job where it is labelled', () => {
    for (const { id, subject, body, ref, job } of mails) {
      const found = findPromise({ subject, body, saidOn: ref });
      if (body.length > 60) expect([id, found.language]).toEqual([id, language]);
      if (job !== undefined) expect([id, found.promises[0]?.job]).toEqual([id, job]);
    }
  });
});
