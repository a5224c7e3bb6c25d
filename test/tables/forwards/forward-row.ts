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

/** How the parts are written down: none of it may change what is read. */
export interface Transport {
  readonly encoding: '8bit' | 'quoted-printable' | 'base64';
  readonly charset: 'utf-8' | 'iso-8859-1' | 'windows-1252';
  /** A picture of a signature beside the HTML, a file beside it all. */
  readonly picture: boolean;
  readonly file: boolean;
}

const PLAINLY: Transport = { encoding: '8bit', charset: 'utf-8', picture: false, file: false };

/** The raw mail of a row. */
export function rawForward(row: ForwardRow, transport: Transport = PLAINLY): Buffer {
  const { subject, text, html, attached, from = FREELANCER, to = 'track@in.example.com' } = row;
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    'Date: Tue, 8 Sep 2026 11:05:00 +0200',
    'Message-ID: <row@devries.example>',
    'MIME-Version: 1.0',
  ];
  const rich = html === undefined ? [] : [part('text/html', html, transport)];
  const parts = [
    ...(text === undefined ? [] : [part('text/plain', text, transport)]),
    ...(transport.picture && rich.length > 0 ? [multipart('related', [...rich, PICTURE])] : rich),
  ];
  const bodies = parts.length === 2 ? [multipart('alternative', parts)] : parts;
  const beside = [
    ...(attached === undefined ? [] : [`Content-Type: message/rfc822\n\n${attached.trimStart()}`]),
    ...(transport.file ? [FILE] : []),
  ];
  const whole = beside.length === 0 ? bodies.join('') : multipart('mixed', [...bodies, ...beside]);
  return Buffer.from(`${head.join('\n')}\n${whole}`.replaceAll('\n', '\r\n'), 'latin1');
}

const PICTURE =
  'Content-Type: image/png; name="logo.png"\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n';
const FILE =
  'Content-Type: application/pdf; name="klus.pdf"\nContent-Disposition: attachment; filename="klus.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n';

/** A part as bytes, each of them a character: the mail is put together in latin1. Windows-1252 is that, for what is written here. */
function part(type: string, body: string, { encoding, charset }: Transport): string {
  const isLatin = !/[^\t\n\x20-\xff]/.test(body);
  const bytes = Buffer.from(body, charset === 'utf-8' || !isLatin ? 'utf8' : 'latin1');
  const written =
    encoding === 'base64'
      ? (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\n')
      : encoding === 'quoted-printable'
        ? quotedPrintable(bytes)
        : bytes.toString('latin1');
  return `Content-Type: ${type}; charset=${isLatin ? charset : 'utf-8'}\nContent-Transfer-Encoding: ${encoding}\n\n${written}`;
}

function quotedPrintable(bytes: Buffer): string {
  const lines = bytes
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const escaped = line
        .replace(
          /[^\x20-\x3c\x3e-\x7e]/g,
          (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .replace(/ $/, '=20');
      return escaped.match(/(?:=..|[^=]){1,72}/g)?.join('=\n') ?? '';
    });
  return lines.join('\n');
}

function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `=_${kind}`;
  const inner = parts.map((one) => `--${boundary}\n${one}\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${inner}--${boundary}--\n`;
}

function encoded(subject: string): string {
  return /^[\x20-\x7e]*$/.test(subject) ? subject : `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
}
