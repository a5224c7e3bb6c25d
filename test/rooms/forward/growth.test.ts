import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import { visibleText } from '../../../lib/reply/visible-text.ts';
import { HOSTILE_MAILS } from '../../bench/hostile-mails.ts';

/** Bytes of the smaller mail; the larger is twice that. Below every cap, so that nothing is saved by leaving out. */
const SIZE = 3_900;

/** Twice the mail may cost so much more work, beside what any mail costs. In blocks run. */
const MOST = 2.5;
const ANY_MAIL = 20_000;

const session = new Session();

/**
 * Work is counted, not timed: how often each block of our code, and of the libraries under it, ran. What a regular
 * expression does inside isn't seen by this; the table of `npm run bench` sees it, and expressions are bounded one by one.
 */
describe('work grows no faster than the mail', () => {
  beforeAll(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await workOf(Buffer.from('From: a@b.example\r\n\r\nhoi'));
  });

  afterAll(() => session.disconnect());

  it.each(Object.entries(HOSTILE_MAILS))('%s', async (_, make) => {
    const small = await workOf(make(SIZE));
    const large = await workOf(make(2 * SIZE));
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThan(MOST * small + ANY_MAIL);
  });
});

async function workOf(raw: Buffer): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  const read = await readMail(raw);
  if (read.ok) {
    kindOfMail(read.mail, { mine: [], domain: 'in.example.com' });
    visibleText(read.mail);
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /\/lib\/(?:mailbox|forward|reply)\/|\/(?:postal-mime|html-to-text|htmlparser2)\//.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}
