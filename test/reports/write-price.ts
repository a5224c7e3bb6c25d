import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { priceTable } from './price-table.ts';

/** `npm run price`: prints the price of a month for three sizes, and writes it into DEPLOY.md anew. */
const page = join(import.meta.dirname, '../../DEPLOY.md');
const written = readFileSync(page, 'utf8').replace(
  /(<!-- price -->\n)[\s\S]*?(<!-- \/price -->)/,
  (_, open: string, close: string) => `${open}${priceTable()}\n${close}`,
);
writeFileSync(page, written);
console.log(priceTable());
