import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { findPromise } from '../../../lib/promise/find-promise.ts';

interface Choice {
  readonly id: string;
  readonly ref: string;
  readonly subject: string;
  readonly body: string;
  readonly expected: [string, string] | null;
}

const FIXTURES = join(import.meta.dirname, '../../fixtures/periods');

/**
 * Short mails by what makes the choice hard: work that is not wanted, a date in the stead of another, bare weekdays, dates of
 * something else, harmless neighbours, shortened months, ends that have passed, Advent and drinks. The same in each language.
 */
describe.each(LANGUAGES)('what is chosen in %s', (language) => {
  const choices = readFileSync(join(FIXTURES, `choices.${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): Choice => JSON.parse(line));

  it.each(choices.map((choice) => [choice.id, choice.body, choice] as const))('%s: %s', (_, __, choice) => {
    const [first] = findPromise({ subject: choice.subject, body: choice.body, saidOn: choice.ref, language }).promises;
    expect(first ? [first.period.from, first.period.to] : null).toEqual(choice.expected);
  });
});
