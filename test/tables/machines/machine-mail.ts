/** A raw mail of a header and a body; the texts are made up after what the systems' manuals and users show. */
export function rawMail(head: readonly string[], body: string): Buffer {
  const lines = [...head, 'Date: Wed, 10 Jun 2026 14:05:00 +0200', '', body];
  return Buffer.from(lines.join('\n').replaceAll('\n', '\r\n'));
}

/** A mail of a name in the table: head lines, then the text. */
export type MachineRow = readonly [name: string, head: readonly string[], body: string];

/** A line of the table of bounces as a mail. */
export function bounceRow(line: string): MachineRow {
  const [name = '', shape = '', from = '', subject = '', text = '', ...more] = line.split(' | ');
  const head = [
    ...(shape.endsWith('from nobody') ? ['Return-Path: <>'] : []),
    `From: ${from}`,
    'To: track@in.example.com',
    `Subject: ${subject}`,
    ...more,
  ];
  const said = text.replaceAll(' ¶ ', '\n').replace('<the mail>', ORIGINAL);
  if (shape.startsWith('letter')) return [name, head, said];
  const isReport = shape.startsWith('report');
  const kind = isReport ? 'report; report-type=delivery-status' : 'mixed';
  return [
    name,
    [...head, 'MIME-Version: 1.0', `Content-Type: multipart/${kind}; boundary="b"`],
    `--b\nContent-Type: text/plain\n\n${said}\n${isReport ? STATUS : ''}--b\nContent-Type: message/rfc822\n\n${ORIGINAL}\n--b--\n`,
  ];
}

const STATUS =
  '--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.provider.example\n\nFinal-Recipient: rfc822; piet@nergens.example\nAction: failed\nStatus: 5.1.1\n';

export const ORIGINAL =
  'From: Pencilled <track@in.example.com>\nTo: piet@nergens.example\nSubject: Herinnering\nMessage-ID: <r-abc-m1@in.example.com>\n\nDag Piet';
