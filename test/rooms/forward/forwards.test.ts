import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/mail/forwards');

/** What a fixture expects, beside it as JSON: exact but for the texts, of which the beginning is given. */
interface Expected {
  readonly kind: string;
  readonly client: { readonly name: string; readonly address: string | null } | null;
  readonly subject: string;
  readonly saidOn: { readonly wall: string; readonly offset: string | null } | null;
  readonly bodyStarts: string;
  readonly bodyLacks?: string;
  readonly historyHas?: string;
  readonly note: string;
  readonly mine?: readonly string[];
  readonly messageId?: string;
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -4));

describe('forwards, copies and notes, as mail programs write them', () => {
  it.each(names)('%s', async (name) => {
    const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    const read = await readMail(readFileSync(join(FOLDER, `${name}.eml`)));
    if (!read.ok) throw new Error(read.detail);
    const { kind, forwarded } = kindOfMail(read.mail, { mine: expected.mine ?? [], domain: 'in.example.com' });
    expect({
      kind,
      client: forwarded?.client,
      subject: forwarded?.subject,
      saidOn: forwarded?.saidOn,
      note: forwarded?.note,
    }).toEqual({
      kind: expected.kind,
      client: expected.client,
      subject: expected.subject,
      saidOn: expected.saidOn,
      note: expected.note,
    });
    expect(forwarded?.body.slice(0, expected.bodyStarts.length)).toBe(expected.bodyStarts);
    if (expected.bodyLacks !== undefined) expect(forwarded?.body).not.toContain(expected.bodyLacks);
    if (expected.historyHas !== undefined) expect(forwarded?.history).toContain(expected.historyHas);
    if (expected.messageId !== undefined) expect(forwarded?.messageId).toBe(expected.messageId);
  });
});
