import { expect, it } from 'vitest';
import { readerSize } from '../../bench/reader-size.ts';

/** In bytes, minified. */
const OVER_CHRONO = 60_000;

it('what reads periods in receive-mail is little more than chrono with the same languages', async () => {
  const { deployed, chrono } = await readerSize();
  expect(deployed - chrono).toBeLessThanOrEqual(OVER_CHRONO);
});
