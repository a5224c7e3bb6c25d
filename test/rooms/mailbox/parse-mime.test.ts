import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { oneText } from '../../../lib/mailbox/one-text.ts';
import { parseMime } from '../../../lib/mailbox/parse-mime.ts';

const HEADS = [
  'From: Jan <jan@example.nl>',
  'Subject: Klus',
  'Subject : Klus,\r\n zie boven\r\n\t \t',
  'Subject:\u00a0Klus\rof twee ',
  'geen veld é',
  '\ufeffFrom: Piet <piet@example.nl>',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Type: text/plain; charset="iso-8859-1"',
  'Content-Type: TEXT/HTML;\r\n charset=windows-1252',
  'Content-Type: text/plain; charset=utf-16le',
  'Content-Type: text/plain; charset=latin7',
  'Content-Type: text/plain; charset=iso-8859-12',
  'Content-Type: text/html; charset=windows-1259',
  'Content-Type: text/plain; name="=3D"; charset=utf-8',
  'Content-Disposition: attachment',
  'content-type: text/html',
  'Content-Type: text/plain; format=flowed',
  'Content-Type: application/pdf',
  'Content-Type: multi(x)part/mixed; boundary=b',
  'Content-Transfer-Encoding: 8bit',
  'Content-Transfer-Encoding: quoted-printable',
  'content-transfer-encoding : base64',
  ' Content-Transfer-Encoding: base64',
];
const PIECES = [
  'Dag',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '=',
  '=3D',
  '=e9',
  '=4',
  '=\r\n',
  'é',
  '€',
  '\ufeff',
  '\0',
  '--b',
  '--b--',
  '> ',
];

const lines = (of: readonly string[], maxLength: number) => fc.array(fc.constantFrom(...of), { maxLength });

async function read(parse: typeof parseMime, raw: Buffer) {
  const { headers, text, html, attachments } = await parse(raw);
  return { headers, text, html, attachments };
}

describe('a mail on its way through the MIME library', () => {
  it('reads as the library alone would read it', () =>
    fc.assert(
      fc.asyncProperty(
        lines(HEADS, 4),
        fc.constantFrom('\r\n\r\n', '\n\n', '\n\r\n', '\r\n'),
        lines(PIECES, 12),
        async (heads, gap, pieces) => {
          const raw = Buffer.from(`${heads.join('\r\n')}${gap}${pieces.join('')}`);
          const alone = await read((bytes) => PostalMime.parse(bytes, { forceRfc822Attachments: true }), raw);
          expect(await read(parseMime, raw)).toEqual(alone);
        },
      ),
      { numRuns: 4_000 },
    ));

  it('is read without it where it is one text, plain or quoted-printable', () => {
    const mail = (field: string) =>
      Buffer.from(`From: jan@example.nl\r\n${field}\r\n\r\nDag Sanne,\r\n\r\n=\r\nin mei=3F\r\n`);
    expect(oneText(mail('Content-Type: text/plain; charset=utf-8'))?.text).toBe('Dag Sanne,\n\n=\nin mei=3F\n');
    expect(oneText(mail('Content-Transfer-Encoding: quoted-printable'))?.text).toBe('Dag Sanne,\n\nin mei?\n');
    expect(oneText(mail('Content-Type: text/html'))?.html).toBe('Dag Sanne,\n\n=\nin mei=3F\n');
    expect(oneText(mail('Content-Type: multipart/mixed; boundary=b'))).toBeNull();
    expect(oneText(mail('Content-Transfer-Encoding: base64'))).toBeNull();
    expect(oneText(mail('Content-Disposition: attachment'))).toBeNull();
  });
});
