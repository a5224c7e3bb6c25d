import { expect, it } from 'vitest';
import { fuzzMail } from '../../bench/fuzz-mail.ts';

/** A short run of what `npm run fuzz` does at length, with another seed. */
it('mutated mails never throw, never pass a limit, always get a verdict from the list', async () => {
  const { broken, verdicts } = await fuzzMail(400, 7);
  expect(broken).toEqual([]);
  expect(Object.keys(verdicts).length).toBeGreaterThan(8);
});
