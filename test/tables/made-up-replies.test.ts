import { expect, it } from 'vitest';
import { kindOfMail } from '../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { visibleText } from '../../lib/reply/visible-text.ts';
import { madeUpReply } from './replies/made-up-replies.ts';

/** More by hand: PENCILLED_REPLIES=20000 npx vitest run test/tables/made-up-replies.test.ts */
const COUNT = Number(process.env.PENCILLED_REPLIES ?? 600);

it('a command is found among small talk, signatures, footers and quotes, put together at random', async () => {
  const wrong: unknown[] = [];
  for (let seed = 0; seed < COUNT; seed++) {
    const { raw, command: wanted } = madeUpReply(seed);
    const read = await readMail(raw);
    if (!read.ok) throw new Error(read.detail);
    const { kind } = kindOfMail(read.mail, { mine: [], domain: 'in.example.com' });
    const visible = visibleText(read.mail);
    const { command } = readReply(visible, { saidOn: '2026-08-18', language: null, presentFrom: '2026-09-01' });
    if (kind !== 'reply' || command.name !== wanted) wrong.push({ seed, kind, wanted, got: command.name, visible });
  }
  expect(wrong).toEqual([]);
}, 120_000);
