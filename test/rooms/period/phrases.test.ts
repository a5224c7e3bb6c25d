import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';

/** Phrases that say one period, a line for each period: `from to | phrase; phrase`, said on a Wednesday. */
const FOLDER = join(import.meta.dirname, '../../fixtures/periods/phrases');
const SAID_ON = '2026-06-10';

for (const language of LANGUAGES) {
  describe(`phrases in ${language}`, () => {
    const lines = readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
      .trim()
      .split('\n');
    it.each(lines.map((line) => line.split(' | ') as [string, string]))('%s', (days, phrases) => {
      const read = (phrase: string) =>
        readPeriods(phrase, { saidOn: SAID_ON, languages: [language] }).map(({ from, to }) => `${from} ${to}`);
      const found = phrases.split('; ').map((phrase) => ({ phrase, read: read(phrase) }));
      expect(found).toEqual(phrases.split('; ').map((phrase) => ({ phrase, read: [days] })));
    });
  });
}
