import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { WrittenMail } from '../../lib/check-in/mail-context.ts';
import { composeMail } from '../../lib/mailbox/compose-mail.ts';
import { everyMail, type NamedMail } from '../reports/every-mail.ts';

/**
 * Every mail in every language, read by programs that have nothing in common with those that wrote it: the MIME by mailparser,
 * the HTML by html-validate, the calendar and the address card by ical.js.
 */
const MAILS = everyMail();
const REPLY_TO = 'r-abcdefgh-ijklmnop@in.example.com';
const named = ({ language, name }: NamedMail) => `${language} ${name}`;

function composed(mail: WrittenMail): Promise<Uint8Array> {
  return composeMail({
    from: { name: 'Pencilled', address: 'track@in.example.com' },
    to: { name: 'Sanne Müller 😊', address: 'sanne@studio.example' },
    replyTo: REPLY_TO,
    ...mail,
    date: '2026-08-18T07:03:00.000Z',
    messageId: 'p1.m2.f1@in.example.com',
    inReplyTo: 'forward-1@studio.example',
    references: ['forward-1@studio.example', 'p1.m2.f1@in.example.com'],
    kind: 'receipt',
  });
}

const attachments = MAILS.flatMap((one) => one.mail.attachments.map((file) => ({ ...file, of: named(one) })));
const ofType = (type: string) => attachments.filter((file) => file.type.startsWith(type));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

describe('every mail, read by a second parser', () => {
  it('MIME: subject, both texts, addresses, thread and every attachment come back as they were written', async () => {
    for (const one of MAILS) {
      const { mail } = one;
      const read = await simpleParser(Buffer.from(await composed(mail)), { skipTextToHtml: true });
      const seen = {
        name: named(one),
        subject: read.subject,
        text: read.text?.trimEnd(),
        html: read.html,
        from: read.from?.value,
        to: read.to && 'value' in read.to ? read.to.value : null,
        replyTo: read.replyTo?.value.map(({ address }) => address),
        messageId: read.messageId,
        inReplyTo: read.inReplyTo,
        references: read.references,
        automatic: read.headers.get('auto-submitted'),
        files: read.attachments.map(({ filename, contentType, content }) => [
          filename,
          contentType,
          content.toString(),
        ]),
      };
      expect(seen).toEqual({
        name: named(one),
        subject: mail.subject,
        text: mail.text.trimEnd(),
        html: mail.html,
        from: [{ name: 'Pencilled', address: 'track@in.example.com' }],
        to: [{ name: 'Sanne Müller 😊', address: 'sanne@studio.example' }],
        replyTo: [REPLY_TO],
        messageId: '<p1.m2.f1@in.example.com>',
        inReplyTo: '<forward-1@studio.example>',
        references: ['<forward-1@studio.example>', '<p1.m2.f1@in.example.com>'],
        automatic: 'auto-replied',
        files: mail.attachments.map(({ name, type, content }) => [name, type.split(';')[0], String(content)]),
      });
    }
  });

  it('MIME: no line is longer than RFC 5322 allows, and all of it is ASCII', async () => {
    for (const one of MAILS) {
      const raw = Buffer.from(await composed(one.mail));
      expect([named(one), raw.every((byte) => byte < 128)]).toEqual([named(one), true]);
      const longest = Math.max(
        ...raw
          .toString('latin1')
          .split('\r\n')
          .map(({ length }) => length),
      );
      expect(longest).toBeLessThanOrEqual(998);
    }
  });

  it('the drafts: to whom, in which thread, unsent, and the letter as the mail shows it', async () => {
    const drafts = MAILS.flatMap((one) =>
      one.mail.attachments.filter(({ name }) => name.endsWith('.eml')).map((file) => [one, file] as const),
    );
    expect(drafts.length).toBeGreaterThan(20);
    for (const [one, { content }] of drafts) {
      const read = await simpleParser(Buffer.from(String(content)));
      expect(read.headers.get('x-unsent')).toBe('1');
      expect(read.inReplyTo).toBe('<huisstijl-1@postma.example>');
      const [letter = ''] = (read.text ?? '').split(/\n(?=[^\n]*\n> )/);
      const shown = one.mail.text.replace(/\s+/g, ' ');
      expect(shown).toContain(letter.replace(/\s+/g, ' ').trim());
    }
  });

  it('HTML: nothing that an HTML validator objects to', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Mail programs read styles inline only.
        'no-inline-style': 'off',
        'long-title': 'off',
      },
    });
    const broken = '<!DOCTYPE html><html lang="nl"><title>x</title><p><table><tr><td align="center"></table><a>';
    expect((await validator.validateString(broken)).errorCount).toBeGreaterThan(1);
    for (const one of MAILS) {
      const { results } = await validator.validateString(one.mail.html);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${ruleId} ${line} ${message}`),
      );
      expect([named(one), ...found]).toEqual([named(one)]);
    }
  });

  it('what a filter weighs: the two parts say the same words, most of the HTML’s weight is not markup alone, no capitals, one hidden line', () => {
    for (const one of MAILS) {
      const { html, text } = one.mail;
      const visible = html
        .replace(/<(style|title)>[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
      const shown = new Set(wordsOf(visible));
      const alone = wordsOf(text.replace(/https?:\S+|mailto:\S+/g, '')).filter((word) => !shown.has(word));
      expect([named(one), ...alone]).toEqual([named(one)]);
      expect(visible.replace(/\s+/g, ' ').length / html.length).toBeGreaterThan(0.05);
      expect(html.split('display:none').length).toBe(2);
      expect(text).not.toMatch(/(?<!\p{L})\p{Lu}{6,}(?!\p{L})/u);
      expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    }
  });

  it('calendar entries: strictly RFC 5545, with all that an entry must have', () => {
    expect(() => ICAL.Component.fromString('BEGIN:VCALENDAR\r\nVERSION:2.0')).toThrow();
    const calendars = ofType('text/calendar');
    expect(calendars.length).toBeGreaterThan(10);
    for (const { content } of calendars) {
      const calendar = ICAL.Component.fromString(String(content));
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
      for (const event of calendar.getAllSubcomponents('vevent')) {
        for (const name of ['uid', 'dtstamp', 'dtstart', 'summary'])
          expect(event.getAllProperties(name)).toHaveLength(1);
        const isGone = calendar.getFirstPropertyValue('method') === 'CANCEL';
        expect(event.getFirstPropertyValue('status')).toMatch(isGone ? /^CANCELLED$/ : /^(?:TENTATIVE|CONFIRMED)$/);
      }
      // What it makes of it again says the same.
      expect(ICAL.Component.fromString(calendar.toString()).toJSON()).toEqual(calendar.toJSON());
    }
  });

  it('address cards: a vCard with a name and the address', () => {
    const cards = ofType('text/vcard');
    expect(cards.length).toBeGreaterThan(0);
    for (const { content } of cards) {
      const card = ICAL.Component.fromString(String(content));
      expect(card.name).toBe('vcard');
      expect(card.getFirstPropertyValue('fn')).toBe('Pencilled');
      expect(card.getFirstPropertyValue('email')).toBe('track@in.example.com');
    }
  });
});
