import { unescape as unescapeQuery } from 'node:querystring';
import { describe, expect, it } from 'vitest';
import { MAX_MAILTO, waysToSend } from '../../lib/check-in/ways-to-send.ts';
import { composeDraft } from '../../lib/mailbox/compose-draft.ts';

const TO = "juergen.o'hara+neu@kunde.example";

/** Letters that mail programs, links and headers stumble over. */
const LETTERS: readonly (readonly [what: string, subject: string, text: string])[] = [
  ['plain words', 'Planning september', 'Hoi Marieke,\n\nWeet je al meer?\n\nGroet,\nSanne\n'],
  ['umlauts', 'Planung für Größe & Maß', 'Hallo Jürgen,\n\nweißt du schon mehr über die Übersetzung?\n'],
  ['accents', 'Planning pour l’été à Orléans', 'Bonjour Zoé,\n\nça t’irait, début août ? « Peut-être » ?\n'],
  ['emoji', 'Planning 🌳 september 👩🏽‍💻', 'Hoi 👋🏼\n\nTot dan 🎉🇳🇱\n'],
  ['an ampersand', 'Research & Development', 'Salt & pepper &amp; more &copy; a&b=c&body=x\n'],
  ['an equals sign, a plus, a hash', 'a+b=c #1', 'a+b=c #1 ?x=y\n'],
  ['a percent sign', '100 % Leinen, 20%20', '50% nu, 100%25 straks\n'],
  ['quotes and brackets', `"Brochure" (deel 'B') <nieuw>`, `"a" 'b' <c> (d) [e] {f} \\g\\\n`],
  ['line breaks', 'Planning', 'one\n\n\ntwo\n three \n\nfour\n'],
  ['a dot alone on its line', 'Planning', 'one\n.\ntwo\nFrom here on\n'],
  ['right to left', 'תכנון לספטמבר', 'שלום מרים,\n\nמה שלומך?\n'],
  ['what quoted-printable writes', 'a=3Db', 'a =3D b =\nc=E4\n'],
  ['a letter of 90 long words', 'Planung', `${'Übersetzungsmöglichkeiten '.repeat(90)}\n`],
  ['a subject of 900 letters', `Planning ${'a'.repeat(891)}`, 'Hoi Marieke,\n\nWeet je al meer?\n'],
  ['a subject of 900 umlauts', 'ü'.repeat(900), 'Hallo Jürgen,\n'],
  ['a subject of 450 emoji', '🌳'.repeat(450), 'Hoi\n'],
];

/** A link's fields, decoded by Node's old reader of query strings; the project encodes with `encodeURIComponent`. */
function fieldsOf(link: string): Readonly<Record<string, string>> {
  const fields = link.slice(link.indexOf('?') + 1).split('&');
  return Object.fromEntries(
    fields.map((field) => {
      const [name = '', ...value] = field.split('=');
      return [name, unescapeQuery(value.join('='))];
    }),
  );
}

/** A mail read by nothing but RFC 5322, 2047 and 2045: the project composes with nodemailer and reads with postal-mime. */
function readDraft(raw: string): { subject: string; to: string; unsent: string; text: string } {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end).replace(/\r\n(?=[ \t])/g, '');
  const field = (name: string) => decodedWords(new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '');
  expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8$/im);
  expect(head).toMatch(/^Content-Transfer-Encoding: quoted-printable$/im);
  const body = quotedPrintable(raw.slice(end + 4).replace(/=\r\n/g, ''));
  return { subject: field('Subject'), to: field('To'), unsent: field('X-Unsent'), text: body.toString('utf8') };
}

/** RFC 2047: neighbouring words are one; a character may be cut between them only by a mistake, so bytes are joined first. */
function decodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[QB]\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi)].map(([, how, text = '']) =>
          how?.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedPrintable(text.replaceAll('_', ' ')),
        ),
      ).toString('utf8'),
    );
}

function quotedPrintable(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

describe('a letter is read back as it was written, however it is sent', () => {
  it.each(LETTERS)('%s', (_, subject, text) => {
    const ways = waysToSend({ subject, text }, TO);

    expect(ways.mailto.length).toBeLessThanOrEqual(MAX_MAILTO);
    const mailto = fieldsOf(ways.mailto);
    expect(unescapeQuery(ways.mailto.slice('mailto:'.length, ways.mailto.indexOf('?')))).toBe(TO);
    // What is too long for a link is cut: its text at a line, and only then its subject.
    const sent = (mailto.body ?? '').replaceAll('\r\n', '\n');
    expect(text.startsWith(sent)).toBe(true);
    const isWhole = mailto.subject === subject && sent === text;
    expect(isWhole || `${encodeURIComponent(subject)}${encodeURIComponent(text)}`.length > MAX_MAILTO - 200).toBe(true);
    expect(mailto.subject === subject || subject.startsWith(mailto.subject ?? '?')).toBe(true);
    expect((mailto.subject ?? '').isWellFormed()).toBe(true);

    const [gmail, outlook, live] = [ways.gmail, ways.outlook, ways.outlookLive].map(fieldsOf);
    expect(gmail).toEqual({ view: 'cm', fs: '1', to: TO, su: subject, body: text });
    expect(outlook).toEqual({ to: TO, subject, body: text });
    expect(live).toEqual({ to: TO, subject, body: text });

    const draft = composeDraft({
      from: { name: 'Sanne de Boer', address: 'sanne@studio.example' },
      to: { name: 'Jürgen', address: TO },
      subject,
      text,
      date: '2026-08-18T07:03:00.000Z',
      inReplyTo: null,
      references: [],
    });
    const read = readDraft(draft);
    // A header is cut at 240 characters, for every mail alike.
    expect(read.subject === subject || [...subject].length > 240).toBe(true);
    expect(subject.startsWith(read.subject.replace(/…$/, ''))).toBe(true);
    expect([...read.subject].length).toBeGreaterThanOrEqual(Math.min([...subject].length, 200));
    expect(read.to).toContain(`<${TO}>`);
    expect(read.unsent).toBe('1');
    expect(read.text.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd());
    expect(draft.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  });
});
