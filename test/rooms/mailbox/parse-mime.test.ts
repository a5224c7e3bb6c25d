import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { parseMime } from '../../../lib/mailbox/parse-mime.ts';
import { textMail } from '../../../lib/mailbox/text-mail.ts';

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
  'Content-Type: multipart/alternative; boundary=b',
  'Content-Type: multipart/alternative;\r\n boundary="b"',
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

const BOTH = ['Content-Type: text/plain; charset=utf-8', 'Content-Type: text/html; charset=windows-1252'];
const ENCODINGS = [
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: 7bit',
];
const BODIES = [
  'RGFn',
  'RGFnIPw=',
  'RA==\r\nRGFn',
  'R!GFn',
  'Dag =FC',
  'Dag\r\n',
  ' ',
  '=\r\n',
  '\r\n',
  '\n',
  '--',
  'é',
];
const DELIMITERS = ['--b', '--b \t', '--bb', '--b--', '--b-- ', '-- b'];

/** A mail of parts; most of them begin as a mail program begins them. */
const partsOf = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('--b', '--b', '--b', ...DELIMITERS),
        fc.oneof(lines(BOTH, 1), lines(BOTH, 1), lines(HEADS, 2)),
        lines(ENCODINGS, 1),
        lines(BODIES, 5),
        fc.constantFrom('\r\n', '\r\n', '\n', ''),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.constantFrom('--b--\r\n', '--b--', '--b-- \n\n', '--b--\r\nna', '--b', ''),
  )
  .map(
    ([parts, end]) =>
      `${parts.map(([delimiter, heads, encodings, body, gap]) => `${[delimiter, ...heads, ...encodings].join('\r\n')}\r\n${gap}${body.join('')}\r\n`).join('')}${end}`,
  );

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

  it('reads parts as the library alone would read them', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('b', '"b"', '"b";', 'c'),
        lines(['vooraf', '\r\n', '--c'], 2),
        partsOf,
        async (boundary, preamble, parts) => {
          const raw = Buffer.from(
            `From: jan@example.nl\r\nContent-Type: multipart/alternative; boundary=${boundary}\r\n\r\n${preamble.map((line) => `${line}\r\n`).join('')}${parts}`,
            'latin1',
          );
          const alone = await read((bytes) => PostalMime.parse(bytes, { forceRfc822Attachments: true }), raw);
          expect(await read(parseMime, raw)).toEqual(alone);
        },
      ),
      { numRuns: 4_000 },
    ));

  it('is read without it where it is one text, plain, quoted-printable or base64', () => {
    const mail = (field: string) =>
      Buffer.from(`From: jan@example.nl\r\n${field}\r\n\r\nDag Sanne,\r\n\r\n=\r\nin mei=3F\r\n`);
    expect(textMail(mail('Content-Type: text/plain; charset=utf-8'))?.text).toBe('Dag Sanne,\n\n=\nin mei=3F\n');
    expect(textMail(mail('Content-Transfer-Encoding: quoted-printable'))?.text).toBe('Dag Sanne,\n\nin mei?\n');
    expect(textMail(mail('Content-Type: text/html'))?.html).toBe('Dag Sanne,\n\n=\nin mei=3F\n');
    expect(textMail(mail('Content-Type: multipart/mixed; boundary=b'))).toBeNull();
    expect(textMail(mail('Content-Transfer-Encoding: base64'))).toBeNull();
    expect(textMail(Buffer.from('Content-Transfer-Encoding: base64\n\nRGFnIFNh\nbm5l\n'))?.text).toBe('Dag Sanne');
    expect(textMail(mail('Content-Disposition: attachment'))).toBeNull();
  });

  it('is read without it where it is one plain text and the same in HTML', () => {
    const mail = (end: string) =>
      Buffer.from(
        `From: jan@example.nl\r\nContent-Type: multipart/alternative;\r\n boundary="=_b"\r\n\r\n--=_b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDag\r\n\r\n--=_b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D"x">=\r\nDag</p>\r\n--=_b${end}`,
      );
    expect(textMail(mail('--\r\n'))).toMatchObject({
      text: 'Dag\n\n',
      html: '<p class="x">Dag</p>\n',
      attachments: [],
    });
    expect(textMail(mail('\r\n\r\nen nog een\r\n--=_b--\r\n'))).toBeNull();
    expect(textMail(mail('\r\n'))).toBeNull();
  });
});
