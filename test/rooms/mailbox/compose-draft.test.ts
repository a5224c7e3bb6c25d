import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeDraft, type DraftToCompose } from '../../../lib/mailbox/compose-draft.ts';

const DRAFT: DraftToCompose = {
  from: { name: 'Chloé Noël', address: 'chloe@studio.example' },
  to: { name: 'Amélie Roux', address: 'amelie@roux.example' },
  subject: 'Re: Identité visuelle – été',
  text: 'Bonjour Amélie,\n\nJe prépare mon planning pour septembre.\n\nÀ bientôt,\nChloé\n\nLe 10 juin 2026, Amélie Roux a écrit :\n> En septembre.\n',
  date: '2026-08-18T07:03:00.000Z',
  inReplyTo: 'm2@roux.example',
  references: ['m1@roux.example', 'm2@roux.example'],
};

describe('composeDraft', () => {
  it('opens as a new message, in the thread of the client', async () => {
    const mail = await PostalMime.parse(composeDraft(DRAFT));
    const header = (name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
    expect(header('x-unsent')).toEqual(['1']);
    expect(mail.subject).toBe(DRAFT.subject);
    expect(mail.from).toEqual(DRAFT.from);
    expect(mail.to).toEqual([DRAFT.to]);
    expect(mail.inReplyTo).toBe('<m2@roux.example>');
    expect(mail.references).toBe('<m1@roux.example> <m2@roux.example>');
    expect(header('message-id')).toEqual([]);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(DRAFT.text.trimEnd());
  });

  it('has no recipient where the address is not known, and no thread where there is none', async () => {
    const mail = await PostalMime.parse(composeDraft({ ...DRAFT, to: null, inReplyTo: null, references: [] }));
    expect([mail.to, mail.inReplyTo, mail.references]).toEqual([undefined, undefined, undefined]);
  });

  it('gives the same text for the same draft', () => {
    expect(composeDraft(DRAFT)).toBe(composeDraft(DRAFT));
  });

  it('lets nothing become a header of its own', () => {
    const hostile = 'x\r\nBcc: everyone@attack.example';
    const draft = composeDraft({
      ...DRAFT,
      from: { name: hostile, address: hostile },
      to: { name: hostile, address: hostile },
      subject: hostile,
      inReplyTo: hostile,
      references: [hostile],
    });
    const head = draft.split('\r\n\r\n')[0] ?? '';
    expect(head.split('\r\n').filter((line) => /^bcc/i.test(line))).toEqual([]);
    expect(head.match(/^x-unsent: 1$/gim)).toHaveLength(1);
  });

  it('is seven-bit throughout, with no line over 998', () => {
    const draft = composeDraft({ ...DRAFT, text: `${'é'.repeat(5000)}\n` });
    expect([...draft].every((char) => char.charCodeAt(0) < 128)).toBe(true);
    expect(draft.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });
});
