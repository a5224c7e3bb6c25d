import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gmailThread, MAX_MAILTO, mailtoLink, waysToSend } from '../../../lib/check-in/ways-to-send.ts';

const LETTER = {
  subject: 'Planung für die zweite Septemberhälfte: Größe & Maß 100 %',
  text: 'Hallo Jürgen,\n\nich plane gerade 🌳 & mehr; "geht" das? a+b=c #1\n\nViele Grüße\nLena\n',
};

/** A `mailto:` link read as RFC 6068 has it. */
function readMailto(link: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const fields = Object.fromEntries(
    query.split('&').map((field) => {
      const at = field.indexOf('=');
      return [field.slice(0, at), decodeURIComponent(field.slice(at + 1))];
    }),
  );
  return { to: decodeURIComponent(to), ...fields } as { to: string; subject?: string; body?: string };
}

describe('waysToSend', () => {
  it('mailto: holds recipient, subject and text', () => {
    const { to, subject, body } = readMailto(waysToSend(LETTER, 'juergen+neu@kunde.example').mailto);
    expect(to).toBe('juergen+neu@kunde.example');
    expect(subject).toBe(LETTER.subject);
    expect(body?.replaceAll('\r\n', '\n')).toBe(LETTER.text);
  });

  it('mailto: breaks lines with CR LF, as RFC 6068 §5 asks', () => {
    expect(waysToSend(LETTER, 'a@b.example').mailto).toContain('%0D%0A%0D%0A');
    expect(readMailto(waysToSend(LETTER, 'a@b.example').mailto).body).not.toMatch(/[^\r]\n/);
  });

  it.each(['gmail', 'outlook', 'outlookLive'] as const)('%s: opens a new message with it', (way) => {
    const url = new URL(waysToSend(LETTER, 'juergen+neu@kunde.example')[way]);
    const hosts = { gmail: 'mail.google.com', outlook: 'outlook.office.com', outlookLive: 'outlook.live.com' };
    expect(url.protocol).toBe('https:');
    expect(url.host).toBe(hosts[way]);
    expect(url.searchParams.get('to')).toBe('juergen+neu@kunde.example');
    expect(url.searchParams.get(way === 'gmail' ? 'su' : 'subject')).toBe(LETTER.subject);
    expect(url.searchParams.get('body')).toBe(LETTER.text);
    // Outlook shows a plus as a plus.
    expect(url.search).not.toContain('+');
  });

  it('opens without a recipient where no address is known', () => {
    expect(readMailto(waysToSend(LETTER, null).mailto).to).toBe('');
  });

  it('any text at all gives a link that opens, and nothing of it becomes another field', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 4000 }),
        fc.string(),
        (subject, text, to) => {
          const { mailto, gmail } = waysToSend({ subject, text }, to);
          expect(mailto).toMatch(/^mailto:[\w.~%@!$&'*+,;:/?=-]*$/);
          expect(mailto.split('?')).toHaveLength(2);
          expect(mailto.split('&').length).toBeLessThanOrEqual(2);
          expect([...new URL(gmail).searchParams.keys()]).toEqual(['view', 'fs', 'to', 'su', 'body']);
        },
      ),
    );
  });

  it(`mailto: never exceeds ${MAX_MAILTO} characters, and is cut at the end of a line`, () => {
    const text = Array.from({ length: 60 }, (_, index) => `Zeile ${index} mit Umlauten äöüß`).join('\n');
    const { mailto } = waysToSend({ subject: 'Planung', text }, 'a@b.example');
    expect(mailto.length).toBeLessThanOrEqual(MAX_MAILTO);
    expect(mailto.length).toBeGreaterThan(MAX_MAILTO - 100);
    expect(text.startsWith(readMailto(mailto).body?.replaceAll('\r\n', '\n') ?? '?')).toBe(true);
  });

  it('one line too long for a link leaves the subject', () => {
    expect(readMailto(waysToSend({ subject: 'Planung', text: 'ä'.repeat(900) }, 'a@b.example').mailto).subject).toBe(
      'Planung',
    );
  });
});

it('a reply word is a mailto: of its own', () => {
  expect(mailtoLink('r-abc@in.example.com', 'wordt november', 'wordt november')).toBe(
    'mailto:r-abc@in.example.com?subject=wordt%20november&body=wordt%20november',
  );
});

it('Gmail finds a mail by its Message-ID', () => {
  const url = gmailThread('a+b/c@mail.example');
  expect(decodeURIComponent(new URL(url).hash)).toBe('#search/rfc822msgid:a+b/c@mail.example');
});
