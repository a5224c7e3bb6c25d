/** What SES puts in place of our own. */
export interface StampedHeaders {
  /** With angle brackets. */
  readonly messageId: string;
  /** RFC 5322 date-time. */
  readonly date: string;
}

const REPLACED = /^(?:message-id|date)[ \t]*:/i;

/**
 * A raw mail with Message-ID and Date as SES sets them; all other bytes stay as they are.
 * Source: Amazon SES developer guide, "Header fields": SES overwrites Message-ID and Date of what it is given.
 */
export function rewriteHeaders(raw: Uint8Array, { messageId, date }: StampedHeaders): Uint8Array {
  const bytes = Buffer.from(raw);
  const end = endOfHeaders(bytes);
  const kept: string[] = [];
  let dropping = false;
  for (const line of bytes
    .subarray(0, end)
    .toString('latin1')
    .split(/(?<=\n)/)) {
    if (!/^[ \t]/.test(line)) dropping = REPLACED.test(line);
    if (!dropping) kept.push(line);
  }
  const stamped = `Message-ID: ${messageId}\r\nDate: ${date}\r\n`;
  return Buffer.concat([Buffer.from(stamped + kept.join(''), 'latin1'), bytes.subarray(end)]);
}

/** An instant as RFC 5322 §3.3 writes it, in UTC. */
export function headerDate(instant: string): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000');
}

/** The header block alone, for whoever needs no more. */
export function headerBlock(raw: Uint8Array): Uint8Array {
  return raw.subarray(0, endOfHeaders(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)));
}

function endOfHeaders(bytes: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => bytes.indexOf(mark)).filter((at) => at >= 0);
  const end = Math.min(...ends, bytes.length);
  return bytes.subarray(end, end + 2).toString('latin1') === '\r\n' ? end + 2 : Math.min(end + 1, bytes.length);
}
