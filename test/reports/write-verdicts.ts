import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictTable } from './verdict-table.ts';

/** `npm run verdicts`: writes the table of verdicts into SECURITY.md anew. */
const page = join(import.meta.dirname, '../../SECURITY.md');
const written = readFileSync(page, 'utf8').replace(
  /(<!-- verdicts -->\n)[\s\S]*?(<!-- \/verdicts -->)/,
  (_, open: string, close: string) => `${open}${verdictTable()}\n${close}`,
);
writeFileSync(page, written);
