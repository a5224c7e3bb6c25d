import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMail } from '../../lib/check-in/write-mail.ts';
import { hasLetter, REFUSALS } from '../../lib/flows/verdict.ts';
import { MAIL_REFUSALS } from '../../lib/mailbox/refusal.ts';
import { LANGUAGES } from '../../lib/period/language.ts';
import { freelancer } from '../fixtures/items/promise.ts';

describe('every way to refuse a mail has its letter or its silence', () => {
  it('each refusal of the mailbox stands in the table', () => {
    expect(MAIL_REFUSALS.filter((code) => !(code in REFUSALS))).toEqual([]);
  });

  it('no code stands in the table that the README does not explain', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(Object.keys(REFUSALS).filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });

  // That each has words in each language, and that no others do, the compiler sees.
  it.each(LANGUAGES)('the letters in %s are all different', (language) => {
    const context = {
      freelancer: freelancer({ language }),
      subject: null,
      others: [],
      now: '2026-06-10T08:00:00.000Z',
      domain: 'in.example.com',
      trackAddress: 'track@in.example.com',
    };
    const codes = keysOf(REFUSALS).filter(hasLetter);
    const texts = codes.map((code) => writeMail({ kind: 'refusal', code, words: '' }, context).text);
    expect(codes.length).toBeGreaterThan(10);
    expect(new Set(texts).size).toBe(codes.length);
  });
});

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
