/** The mail that the smoke test hands over: a forward, as a freelancer's mail program writes it. ASCII only. */
export interface SmokeMail {
  readonly from: string;
  readonly to: string;
  /** Stands in the subject, so that this very run is told from others. */
  readonly nonce: string;
  /** When the client is said to have written. */
  readonly saidAt: Date;
}

export function smokeSubject(nonce: string): string {
  return `Smoke test ${nonce}`;
}

/** Raw bytes; the promised month is the one after next, so that nothing falls due while the test runs. */
export function writeSmokeMail({ from, to, nonce, saidAt }: SmokeMail): Uint8Array {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: Fwd: ${smokeSubject(nonce)}`,
    `Date: ${rfcDate(saidAt)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Smoke Client <smoke@client.example>',
    `Date: ${longDate(saidAt)}`,
    `Subject: ${smokeSubject(nonce)}`,
    `To: <${from}>`,
    '',
    `Hi, in ${monthAfterNext(saidAt)} I will have work for you.`,
    '',
    'Regards,',
    'Smoke Client',
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

function monthAfterNext(at: Date): string {
  const month = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 2, 1));
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month);
}

/** `Wed, 10 Jun 2026 08:00:00 +0000`: RFC 5322 §3.3. */
function rfcDate(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}

/** `Wed, 10 Jun 2026 at 08:00`, as Gmail writes it. */
function longDate(at: Date): string {
  const [weekday, day, month, year, time] = at.toUTCString().split(' ');
  return `${weekday} ${day} ${month} ${year} at ${time?.slice(0, 5)}`;
}
