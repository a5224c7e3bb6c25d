/** A raw mail of a header and a body; the texts are made up after what the systems' manuals and users show. */
export function rawMail(head: readonly string[], body: string): Buffer {
  const lines = [...head, 'Date: Wed, 10 Jun 2026 14:05:00 +0200', '', body];
  return Buffer.from(lines.join('\n').replaceAll('\n', '\r\n'));
}

/** A mail of a name in the table: head lines, then the text. */
export type MachineRow = readonly [name: string, head: readonly string[], body: string];

/** RFC 3464 around a sentence, with the header lines of one system. */
export function report(head: readonly string[], said: string): readonly [readonly string[], string] {
  return [
    [...head, 'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'],
    `--b\n\n${said}\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.provider.example\n\nFinal-Recipient: rfc822; piet@nergens.example\nAction: failed\nStatus: 5.1.1\n--b\nContent-Type: message/rfc822\n\n${ORIGINAL}\n--b--\n`,
  ];
}

/** Of two parts, the text and the mail that came back, and no report. */
export function mixed(head: readonly string[], said: string): readonly [readonly string[], string] {
  return [
    [...head, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b"'],
    `--b\nContent-Type: text/plain\n\n${said}\n--b\nContent-Type: message/rfc822\n\n${ORIGINAL}\n--b--\n`,
  ];
}

export const ORIGINAL =
  'From: Pencilled <track@in.example.com>\nTo: piet@nergens.example\nSubject: Herinnering\nMessage-ID: <r-abc-m1@in.example.com>\n\nDag Piet';
