/** What is wrong with a From that doesn't name one mailbox in the clear. */
export const SENDER_FAULTS = ['no-sender', 'several-senders'] as const;
export type SenderFault = (typeof SENDER_FAULTS)[number];

/** Longer than any name and address; what is longer is not looked into. */
const MAX_FROM = 2_000;

const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const ANGLED = /^([^<>]*)<([^<>]*)>\s*(?:\([^()<>@]*\))?$/;
const COMMENT_BEHIND = /\s*\([^()<>@]*\)$/;
/** Dot-atoms (RFC 5322 section 3.2.3, RFC 6532): no quoted local part, no encoded word, no comment. */
const PLAIN = /^[^\s"(),:;<>@[\]\\]{1,64}@[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*$/u;

/**
 * Null where From, as it stands in the mail (each field's value, encoded words left as they are), names one mailbox in a way that
 * every reader reads alike. DMARC is checked by somebody else's parser: where two could differ (groups, comments inside an
 * address, a second pair of brackets, an address in an encoded word), the pass of one could be taken for that of the other.
 */
export function senderFault(fields: readonly string[]): SenderFault | null {
  const [field, ...others] = fields;
  if (field === undefined) return 'no-sender';
  if (others.length > 0) return 'several-senders';
  if (field.length > MAX_FROM) return 'no-sender';
  const value = field.replace(QUOTED, '').trim();
  const angled = ANGLED.exec(value);
  const shown = (angled?.[1] ?? '').trim();
  const address = angled?.[2] ?? value.replace(COMMENT_BEHIND, '');
  if (/[:;"]/.test(shown) || (shown.includes('@') && !isSame(shown, address))) return 'several-senders';
  if (PLAIN.test(address) && !isDisguised(address)) return null;
  return value.split('@').length > 2 || /[,:;]/.test(address) ? 'several-senders' : 'no-sender';
}

/** Encoded words, and letters that become others when compared: the Kelvin sign is a k in lower case. */
function isDisguised(address: string): boolean {
  return address.includes('=?') || address.normalize('NFKC') !== address;
}

/** Some programs show the address as the name, bare or in single quotes. */
function isSame(shown: string, address: string): boolean {
  return shown.replace(/^'(.*)'$/, '$1').toLowerCase() === address.toLowerCase();
}
