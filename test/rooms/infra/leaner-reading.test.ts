import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as ReadLines from '../../../infra/local/read-lines.ts';
import type * as ReadMail from '../../../infra/local/read-mail.ts';
import { both } from './both-bundles.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' });
const OPTIONS = {
  receivedAt: null,
  clock: '2026-06-10T08:00:00.000Z',
  timeZone: 'Europe/Amsterdam',
  mine: [],
  domain: 'in.example.com',
};

/** Of thousands of labelled mails so many are enough to meet every table of words. */
const ONE_IN = 5;

/** Whatever stands beside a bundle or is left out of it: what is read of a mail is the same, word for word. */
describe('a bundle reads as its sources do', async () => {
  const { whole, lean } = await both<typeof ReadMail & typeof ReadLines>(
    "export * from './infra/local/read-mail.ts'; export * from './infra/local/read-lines.ts';",
  );

  const mails = files.filter((file) => file.endsWith('.eml'));
  it(`${mails.length} raw mails`, async () => {
    expect(mails.length).toBeGreaterThan(100);
    for (const file of mails) {
      const raw = readFileSync(join(FIXTURES, file));
      expect(await lean.readRawMail(raw, OPTIONS), file).toEqual(await whole.readRawMail(raw, OPTIONS));
    }
  });

  const lines = files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(join(FIXTURES, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    )
    .filter((_, at) => at % ONE_IN === 0);
  it(`${lines.length} labelled mails`, () => {
    const answers = lines.map(lean.answerLine);
    expect(answers).toEqual(lines.map(whole.answerLine));
    expect(answers.filter((answer) => 'period' in answer).length).toBeGreaterThan(500);
  });
});
