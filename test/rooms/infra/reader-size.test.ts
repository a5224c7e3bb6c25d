import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { readPeriods } from '../../../lib/period/read-periods.ts';
import { deployReader, readerSize } from '../../bench/reader-size.ts';
import { scratchFolder } from './scratch-folder.ts';

/** In bytes, minified. */
const OVER_CHRONO = 60_000;

it('what reads periods in receive-mail is little more than chrono with the same languages', async () => {
  const { deployed, chrono } = await readerSize();
  expect(deployed - chrono).toBeLessThanOrEqual(OVER_CHRONO);
});

it('what is measured reads', async () => {
  const folder = scratchFolder();
  const path = await deployReader(folder);
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBe((await readerSize()).deployed);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const reader: { readonly readPeriods: typeof readPeriods } = await import(path);
  const [reading] = reader.readPeriods('im September', { saidOn: '2026-03-10', languages: ['de'] });
  expect([reading?.from, reading?.to]).toEqual(['2026-09-01', '2026-10-01']);
});
