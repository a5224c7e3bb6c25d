import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORD_MODULES } from '../../../infra/leaner/word-modules.ts';
import { tablesOf, WORD_TABLES } from '../../../infra/leaner/word-tables.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import type * as Every from '../../reports/every-mail.ts';
import { both } from './both-bundles.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' });
const paths = files.map((file) => `./lib/${file}`);
const modules = paths.filter((file) => WORD_TABLES.some(({ module }) => module.test(file)));

describe('tables of words in files beside the bundle', async () => {
  it('are those of every language', () => {
    expect(modules.length).toBeGreaterThan(7);
  });

  it.each(modules)('%s: the same, word by word', async (file) => {
    const { whole, lean } = await both<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(
      `export * from '${file}';`,
    );
    expect(Object.keys(lean)).toEqual(Object.keys(whole));
    for (const [name, table] of Object.entries(whole)) {
      const found = lean[name] ?? {};
      expect(Object.entries(found)).toEqual(Object.entries(table));
      expect({ ...found }).toEqual(table);
      for (const key of Object.keys(table)) expect([key in found, found[key]]).toEqual([true, table[key]]);
      expect('toBeFound' in found).toBe(false);
    }
  });

  it.each([
    ['a pattern', 'export const A = { a: /b/ };'],
    ['a function', 'export const A = { a: () => 1 };'],
    ['a list alone', "export const A = ['a'];"],
    ['nothing there', 'export const A = { a: undefined };'],
  ])('%s is no table', (_, text) => {
    expect(() => tablesOf(text)).toThrow('A is no table of words');
  });
});

/** Of mails, of letters, of dates in them; about time; about work. */
const KINDS_OF_WORDS = 5;
/** Titles, and how one is addressed. */
const OF_ALL_LANGUAGES = 2;

describe('sentences in files beside the bundle', async () => {
  const files = paths.filter((file) => WORD_MODULES.module.test(file));
  const { whole, lean } = await both<typeof Every>("export * from './test/reports/every-mail.ts';");

  it('are those of every language', () => {
    expect(files).toHaveLength(KINDS_OF_WORDS * LANGUAGES.length + OF_ALL_LANGUAGES);
  });

  it('every mail that we write is the same, letter by letter', () => {
    const mails = whole.everyMail();
    expect(mails.length).toBeGreaterThan(250);
    expect(lean.everyMail()).toEqual(mails);
  });

  it.each(files)('%s: the same keys, in the same order', async (file) => {
    type Module = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    const [words, packed] = Object.values(await both<Module>(`export * from '${file}';`));
    expect(Object.keys(packed ?? {})).toEqual(Object.keys(words ?? {}));
    for (const [name, record] of Object.entries(words ?? {})) expect(shapeOf(packed?.[name])).toEqual(shapeOf(record));
  });
});

/** Texts as they are; of what is a function only that it is one, and of how many. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return value.length;
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, one]) => [key, shapeOf(one)]);
}
