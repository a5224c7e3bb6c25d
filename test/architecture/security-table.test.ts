import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verdictTable } from '../reports/verdict-table.ts';

it('SECURITY.md shows the table that the code decides by', () => {
  const page = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');
  const [, shown] = /<!-- verdicts -->\n([\s\S]*?)\n<!-- \/verdicts -->/.exec(page) ?? [];
  expect(shown).toBe(verdictTable());
});
