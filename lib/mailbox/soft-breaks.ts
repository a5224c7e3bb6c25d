/**
 * The raw mail with the soft line breaks of quoted-printable as they were written: servers on the way add blanks behind them, and
 * RFC 2045 section 6.7 has those taken off, which the MIME library does not do. The same bytes where there are none.
 */
export function withBareSoftBreaks(raw: Buffer): Buffer {
  if (!BLANKS.some((end) => raw.includes(end))) return raw;
  const text = raw.toString('latin1');
  return ENCODED.test(text) ? Buffer.from(text.replace(/=[ \t]+(?=\r?\n)/g, '='), 'latin1') : raw;
}

const BLANKS = ['= ', '=\t'];
const ENCODED = /^content-transfer-encoding:\s{0,5}quoted-printable/im;
