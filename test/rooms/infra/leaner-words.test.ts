import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tablesOf, WORD_TABLES } from '../../../infra/leaner/word-tables.ts';
import { both } from './both-bundles.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' });
const modules = files.map((file) => `./lib/${file}`).filter((file) => WORD_TABLES.module.test(file));

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
