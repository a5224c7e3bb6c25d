import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { inOneLine, parseMime } from '../../../lib/mailbox/parse-mime.ts';

const HEADS = [
  'From: Jan <jan@example.nl>',
  'Subject: Klus',
  'Subject: Klus,\r\n zie boven',
  'Content-Type: text/plain; charset=utf-8',
  'content-type: text/html',
  'Content-Type: text/plain; format=flowed',
  'Content-Type: application/pdf',
  'Content-Type: multi(x)part/mixed; boundary=b',
  'Content-Transfer-Encoding: 8bit',
  'Content-Transfer-Encoding: quoted-printable',
  'content-transfer-encoding : base64',
  ' Content-Transfer-Encoding: base64',
];
const PIECES = ['Dag', ' ', '\n', '\r\n', '\r', '=', '=3D', '=\r\n', 'é', '\0', '--b', '--b--', '> '];

const lines = (of: readonly string[], maxLength: number) => fc.array(fc.constantFrom(...of), { maxLength });

async function read(parse: (raw: Buffer) => Promise<Awaited<ReturnType<typeof PostalMime.parse>>>, raw: Buffer) {
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
      { numRuns: 2_000 },
    ));

  it('is one line where it is one text', () => {
    const mail = (field: string) =>
      Buffer.from(`From: jan@example.nl\r\n${field}\r\n\r\nDag Sanne,\r\n\r\nin mei?\r\n`);
    const body = (raw: Buffer | null) => raw?.toString().split('\n\n')[1];
    expect(body(inOneLine(mail('Content-Type: text/plain; charset=utf-8')))).toBe('RGFnIFNhbm5lLAoKaW4gbWVpPwo=');
    expect(inOneLine(mail('Content-Type: multipart/mixed; boundary=b'))).toBeNull();
    expect(inOneLine(mail('Content-Transfer-Encoding: quoted-printable'))).toBeNull();
  });
});
