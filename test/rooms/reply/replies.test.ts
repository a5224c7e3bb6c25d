import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { visibleText } from '../../../lib/reply/visible-text.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/mail/replies');

interface Expected {
  readonly visible: string;
  readonly command: string;
  readonly duration?: string;
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -4));

describe('replies, as mail programs write them', () => {
  it.each(names)('%s', async (name) => {
    const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    const read = await readMail(readFileSync(join(FOLDER, `${name}.eml`)));
    if (!read.ok) throw new Error(read.detail);
    expect(kindOfMail(read.mail, { mine: [], domain: 'in.example.com' }).kind).toBe('reply');
    const visible = visibleText(read.mail);
    const { command } = readReply(visible, { saidOn: '2026-08-18', language: null, presentFrom: '2026-09-01' });
    expect({ visible, command: command.name }).toEqual({ visible: expected.visible, command: expected.command });
    if (expected.duration !== undefined) expect(command.name === 'snooze' && command.duration).toBe(expected.duration);
  });
});
