import { expect, it } from 'vitest';
import { kindOfMail } from '../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import { rawForward } from './forwards/forward-row.ts';
import { madeUpForward } from './forwards/made-up-forwards.ts';

/** More by hand: PENCILLED_FORWARDS=20000 npx vitest run test/tables/made-up-forwards.test.ts */
const COUNT = Number(process.env.PENCILLED_FORWARDS ?? 600);

it('forwards put together at random from what mail programs write are read right', async () => {
  const wrong: unknown[] = [];
  for (let seed = 0; seed < COUNT; seed++) {
    const row = madeUpForward(seed);
    const read = await readMail(rawForward(row, row.transport));
    if (!read.ok) throw new Error(read.detail);
    const { kind, forwarded } = kindOfMail(read.mail, { mine: [], domain: 'in.example.com' });
    const { name, address } = forwarded?.client ?? { name: '', address: null };
    const got = {
      kind,
      client: [name, address === null ? '' : `<${address}>`].filter((part) => part !== '').join(' '),
      subject: forwarded?.subject,
      said: `${forwarded?.saidOn?.wall}${forwarded?.saidOn?.offset ?? ''}`,
      note: plain(forwarded?.note),
      body: plain(forwarded?.body),
    };
    const want = { kind: 'forward', ...row.want, note: plain(row.want.note), body: plain(row.want.body) };
    if (JSON.stringify(got) !== JSON.stringify(want)) wrong.push({ seed, got, want });
  }
  expect(wrong).toEqual([]);
}, 120_000);

/** Blank lines differ between text and HTML. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
