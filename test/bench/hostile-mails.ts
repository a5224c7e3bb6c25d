/**
 * Mails that grow in one direction each: for the table of growth, and for the test that counts the work. Every one is a
 * forward that somebody could send; `n` is about its size in bytes.
 */
export const HOSTILE_MAILS: Readonly<Record<string, (n: number) => Buffer>> = {
  'one line of spaces': (n) => text(`${' '.repeat(n)}x`),
  'one line of letters': (n) => text('a'.repeat(n)),
  'a label and spaces': (n) => text(`Van:${' '.repeat(n)}x\nOnderwerp: y`),
  'one line of dashes': (n) => text('-'.repeat(n)),
  'one line of quote marks': (n) => text(`${'>'.repeat(n)} x`),
  'one line of at signs': (n) => text('a@'.repeat(n / 2)),
  'one line of labels': (n) => text('Van:@'.repeat(n / 5)),
  'one line of brackets': (n) => text(`Van: ${'<'.repeat(n)}`),
  'one line of digits': (n) => text(`Van: a@b.example\nDatum: ${'1'.repeat(n)}`),
  'one line of dates': (n) => text(`Van: a@b.example\nDatum: ${'1 sep '.repeat(n / 6)}`),
  'short lines': (n) => text('hoi\n'.repeat(n / 4)),
  'blank lines': (n) => text('\n'.repeat(n)),
  'lines of labels': (n) => text('Van: a@b.example\n'.repeat(n / 17)),
  'lines that begin like an attribution': (n) => text('Op 1 sep 2026 om 10:00\n'.repeat(n / 23)),
  'lines of recipients': (n) => text('Aan: a@b.example,\n'.repeat(n / 18)),
  'lines of a sender and a date': (n) => text('a@b.example on 1/9/2026 10:00\n'.repeat(n / 30)),
  'lines of capitals': (n) => Buffer.from(`${HEAD.replace('Fwd: ', '')}\r\n${'Van Van Van '.repeat(n / 12)}`),
  'quotes, each with its attribution': (n) => text('Op 1 sep 2026 om 10:00 schreef a@b.example:\n> x\n'.repeat(n / 47)),
  'quoted lines': (n) => text('> > > x\n'.repeat(n / 8)),
  rules: (n) => text('________________\n'.repeat(n / 17)),
  'warnings of mail servers': (n) => text('[EXTERN] Klik niet.\n'.repeat(n / 20)),
  'lines of a chat': (n) => text('[12-06-2026 14:03] Jan: x\n'.repeat(n / 26)),
  'turns of a chat': (n) => text('Sanne: x\nJan: y\nJan\n12-06-2026 14:03\n'.repeat(n / 37)),
  'quotes and answers in turn': (n) => text(`Jan <a@b.example> wrote on 1-9-2026 10:00:\n${'> x\ny\n'.repeat(n / 6)}`),
  'fields of a form': (n) =>
    text(`From: Form <noreply@b.example>\nDate: 1-9-2026 10:00\nTo: x\n\n${'Naam: Jan\n'.repeat(n / 10)}`),
  'programs that pass on': (n) => text('From: Form <noreply@b.example>\nSubject: x\n\n'.repeat(n / 45)),
  'text that flows': (n) => flowed('> xx \n'.repeat(n / 6)),
  'sign-offs': (n) => text('Groet,\n'.repeat(n / 7)),
  'elements inside elements': (n) => html('<div>'.repeat(n / 5)),
  'quotes inside quotes': (n) => html('<blockquote>x'.repeat(n / 13)),
  'tables inside tables': (n) => html('<table><tr><td>x'.repeat(n / 16)),
  paragraphs: (n) => html('<p>x</p>'.repeat(n / 8)),
  'line breaks': (n) => html('<br>'.repeat(n / 4)),
  links: (n) => html('<a href="mailto:a@b.example">x</a>'.repeat(n / 33)),
  attributes: (n) => html(`<a ${'x=y '.repeat(n / 4)}>`),
  'less-than signs': (n) => html('<'.repeat(n)),
  'header fields': (n) => Buffer.from(`${'X: a\r\n'.repeat(n / 6)}${HEAD}\r\nhoi`),
  'one long header field': (n) => Buffer.from(`X: ${'a'.repeat(n)}\r\n${HEAD}\r\nhoi`),
  'folds of a header field': (n) => Buffer.from(`X: a\r\n${' b\r\n'.repeat(n / 4)}${HEAD}\r\nhoi`),
  recipients: (n) => Buffer.from(`Cc: ${'a@b.example, '.repeat(n / 13)}x@y.example\r\n${HEAD}\r\nhoi`),
  'encoded words': (n) => Buffer.from(`Comments: ${'=?utf-8?Q?a?= '.repeat(n / 14)}\r\n${HEAD}\r\nhoi`),
  'recipients in encoded words': (n) =>
    Buffer.from(`Cc: ${'=?utf-8?Q?a,<b>?= '.repeat(n / 18)}<x@y.example>\r\n${HEAD}\r\nhoi`),
  'soft breaks with blanks behind them': (n) =>
    Buffer.from(
      `${HEAD}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'= \t'.repeat(n / 6)}${'=  \r\n'.repeat(n / 10)}`,
    ),
  references: (n) => Buffer.from(`References: ${'<a@b> '.repeat(n / 6)}\r\n${HEAD}\r\nhoi`),
  'comments in authentication results': (n) =>
    Buffer.from(`Authentication-Results: amazonses.com; ${'('.repeat(n)}\r\n${HEAD}\r\nhoi`),
  parts: (n) =>
    Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(n / 10)}`),
  boundaries: (n) => text('boundary=abcdefgh \n--abc\n'.repeat(n / 25)),
  'content types in the text': (n) => text('Content-Type: text/plain\n'.repeat(n / 25)),
  'bytes that are no utf-8': (n) => Buffer.concat([text(''), Buffer.alloc(n, 0xe9)]),
  'utf-7': (n) => Buffer.from(`${HEAD}Content-Type: text/plain; charset=utf-7\r\n\r\n${'+'.repeat(n)}`),
  mojibake: (n) => text('Ã©'.repeat(n / 4)),
  'mails inside mails': (n) => inside(n / 1000),
};

const HEAD =
  'From: Sanne <sanne@devries.example>\r\nTo: track@in.example.com\r\nSubject: Fwd: klus\r\nDate: Wed, 10 Jun 2026 14:05:00 +0200\r\nMIME-Version: 1.0\r\n';

function text(body: string): Buffer {
  return Buffer.from(`${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`);
}

function flowed(body: string): Buffer {
  return Buffer.from(`${HEAD}Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${body}`);
}

function html(body: string): Buffer {
  return Buffer.from(`${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`);
}

function inside(depth: number): Buffer {
  let mail = `${HEAD}\r\n${'hoi\r\n'.repeat(100)}`;
  for (let level = 0; level < depth; level++) {
    mail = `${HEAD}Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b${level}--`;
  }
  return Buffer.from(mail);
}
