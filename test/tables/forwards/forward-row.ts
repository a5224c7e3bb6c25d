/** A forward as a mail program writes it, and what is to be read from it. One line a fact; the texts are made up. */
export interface ForwardRow {
  /** Program, language, and what is special. */
  readonly name: string;
  /** Of the freelancer's mail, as edited or prefixed. */
  readonly subject: string;
  /** Body parts; both become an alternative. `attached` is a raw mail, put in as message/rfc822. */
  readonly text?: string;
  readonly html?: string;
  readonly attached?: string;
  readonly from?: string;
  readonly to?: string;
  readonly mine?: readonly string[];
  readonly want: Wanted;
}

export interface Wanted {
  readonly kind?: 'forward' | 'bcc';
  /** `Name <address>`, `Name` or `<address>`. */
  readonly client: string;
  readonly subject: string;
  /** Wall time, with the offset where the mail shows one. */
  readonly said: string;
  readonly note?: string;
  /** The whole body as it must come out. */
  readonly body: string;
}

export const FREELANCER = 'Sanne de Vries <sanne@devries.example>';

/** The raw mail of a row. */
export function rawForward({
  subject,
  text,
  html,
  attached,
  from = FREELANCER,
  to = 'track@in.example.com',
}: ForwardRow): Buffer {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    'Date: Tue, 8 Sep 2026 11:05:00 +0200',
    'Message-ID: <row@devries.example>',
    'MIME-Version: 1.0',
  ];
  const parts = [
    ...(text === undefined ? [] : [part('text/plain', text)]),
    ...(html === undefined ? [] : [part('text/html', html)]),
  ];
  const bodies = parts.length === 2 ? [multipart('alternative', parts)] : parts;
  const whole =
    attached === undefined
      ? bodies.join('')
      : multipart('mixed', [...bodies, `Content-Type: message/rfc822\n\n${attached.trimStart()}`]);
  return Buffer.from(`${head.join('\n')}\n${whole}`.replaceAll('\n', '\r\n'));
}

function part(type: string, body: string): string {
  return `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`;
}

function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `=_${kind}`;
  const inner = parts.map((one) => `--${boundary}\n${one}\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${inner}--${boundary}--\n`;
}

function encoded(subject: string): string {
  return /^[\x20-\x7e]*$/.test(subject) ? subject : `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
}
