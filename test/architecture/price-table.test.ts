import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { priceTable } from '../reports/price-table.ts';

it('DEPLOY.md shows the price that the counted units come to', () => {
  const page = readFileSync(join(import.meta.dirname, '../../DEPLOY.md'), 'utf8');
  const [, shown] = /<!-- price -->\n([\s\S]*?)\n<!-- \/price -->/.exec(page) ?? [];
  expect(shown).toBe(priceTable());
});
