import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { readPeriods } from '../../../lib/period/read-periods.ts';

const NONE = join(import.meta.dirname, '../../fixtures/periods/none');

describe.each(LANGUAGES)('what is no period (%s)', (language) => {
  const lines = readFileSync(join(NONE, `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  it.each(lines)('%s', (line) => {
    expect(readPeriods(line, { saidOn: '2026-03-10', languages: [language] })).toEqual([]);
  });
});
