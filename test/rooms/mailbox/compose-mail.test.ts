import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeMail, type MailToCompose } from '../../../lib/mailbox/compose-mail.ts';

const LETTER: MailToCompose = {
  from: { name: 'Pencilled', address: 'track@in.example.com' },
  to: { name: 'Sanne de Vries', address: 'sanne@example.com' },
  replyTo: 'r-abc-def@in.example.com',
  subject: 'In potlood: september – Marieke Postma',
  text: 'Dag Sanne,\n\nIn potlood gezet: één klus in september.\n',
  html: '<!doctype html><html lang="nl"><title>In potlood</title><p>één klus</p></html>',
  attachments: [
    { name: 'september.ics', type: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    { name: 'Brief aan Marieke.eml', type: 'message/rfc822', content: 'Subject: Hoi\r\nX-Unsent: 1\r\n\r\nHoi\r\n' },
  ],
  date: '2026-06-10T09:00:00.000Z',
  messageId: 'p1.m1@in.example.com',
  inReplyTo: 'forward@example.com',
  references: ['forward@example.com'],
  kind: 'receipt',
};

const read = (raw: Uint8Array) => PostalMime.parse(raw, { forceRfc822Attachments: true });
const headerOf = (raw: Uint8Array): string => new TextDecoder('latin1').decode(raw).split('\r\n\r\n')[0] ?? '';
const fieldsOf = (raw: Uint8Array): string[] =>
  headerOf(raw)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

describe('composeMail', () => {
  it('is read back by another MIME parser as it was written', async () => {
    const mail = await read(await composeMail(LETTER));
    expect(mail.subject).toBe(LETTER.subject);
    expect(mail.from).toEqual(LETTER.from);
    expect(mail.to).toEqual([LETTER.to]);
    expect(mail.replyTo).toEqual([{ name: '', address: LETTER.replyTo }]);
    expect(mail.messageId).toBe('<p1.m1@in.example.com>');
    expect(mail.inReplyTo).toBe('<forward@example.com>');
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(LETTER.text.trimEnd());
    expect(mail.html?.trim()).toBe(LETTER.html);
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['september.ics', 'text/calendar'],
      ['Brief aan Marieke.eml', 'message/rfc822'],
    ]);
  });

  it('words that know where the parts of the last mail began begin none in this', async () => {
    const last = new TextDecoder().decode(await composeMail(LETTER));
    const boundaries = [...last.matchAll(/boundary="([^"]+)"/g)].map(([, boundary = '']) => boundary);
    expect(boundaries).toHaveLength(2);
    const part = (boundary: string) => `\n--${boundary}\nContent-Type: text/html\n\n<script>alert(1)</script>\n`;
    const text = LETTER.text + boundaries.map(part).join('');
    const mail = await read(await composeMail({ ...LETTER, text }));
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd());
    expect(mail.html?.trim()).toBe(LETTER.html);
    expect(mail.attachments).toHaveLength(LETTER.attachments.length);
  });

  it('gives the same bytes for the same mail', async () => {
    expect(await composeMail(LETTER)).toEqual(await composeMail(LETTER));
  });

  it.each([
    ['forward@example.com', 'auto-replied'],
    [null, 'auto-generated'],
  ])('says that a machine wrote it (in reply to %s: %s)', async (inReplyTo, word) => {
    const fields = fieldsOf(await composeMail({ ...LETTER, inReplyTo }));
    expect(fields).toContain(`Auto-Submitted: ${word}`);
    expect(fields).toContain('X-Auto-Response-Suppress: All');
    expect(fields).toContain('X-Pencilled-Kind: receipt');
    expect(fields.filter((field) => /^reply-to:/i.test(field))).toEqual(['Reply-To: r-abc-def@in.example.com']);
  });

  it.each([
    ['a line break', 'Hoi\r\nBcc: everyone@example.com'],
    ['a lone carriage return', 'Hoi\rBcc: everyone@example.com'],
    ['a line separator', 'Hoi\u2028Bcc: everyone@example.com'],
    ['text turned round', 'Hoi \u202Emoc.elpmaxe@kcol'],
    ['a lone surrogate', 'Hoi \uD800 daar'],
    ['900 characters', 'é'.repeat(900)],
  ])('lets no header hold %s', async (_what, hostile) => {
    const raw = await composeMail({
      ...LETTER,
      subject: hostile,
      from: { name: hostile, address: LETTER.from.address },
      to: { name: hostile, address: LETTER.to.address },
      messageId: `${hostile}@example.com`,
      references: [hostile],
      kind: hostile,
    });
    expect(fieldsOf(raw).filter((field) => /^bcc:/i.test(field))).toEqual([]);
    expect(
      headerOf(raw)
        .split('\r\n')
        .every((line) => line.length <= 998),
    ).toBe(true);
    const mail = await read(raw);
    expect(mail.subject).not.toMatch(/[\r\n\u2028\u202A-\u202E\uD800]/);
    expect([...(mail.subject ?? '')].length).toBeLessThanOrEqual(240);
    expect(mail.to).toHaveLength(1);
  });

  it('names the word that ends such mails, where there is one', async () => {
    const field = fieldsOf(await composeMail({ ...LETTER, unsubscribe: 'overview off' })).find((line) =>
      /^list-unsub/i.test(line),
    );
    expect(field).toBe(
      'List-Unsubscribe: <mailto:r-abc-def@in.example.com?subject=overview%20off&body=overview%20off>',
    );
    expect(fieldsOf(await composeMail(LETTER)).some((line) => /^list-/i.test(line))).toBe(false);
  });

  it('keeps the root and the newest of a long thread', async () => {
    const references = Array.from({ length: 60 }, (_, index) => `m${index}@example.com`);
    const field =
      fieldsOf(await composeMail({ ...LETTER, references })).find((line) => /^references:/i.test(line)) ?? '';
    expect(field.match(/<m\d+@/g)).toHaveLength(20);
    expect(field).toContain('<m0@');
    expect(field).toContain('<m59@');
  });
});
