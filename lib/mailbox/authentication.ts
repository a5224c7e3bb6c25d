import { getDomain } from 'tldts';
import { type AuthenticationResult, topmostResults, trustedResults } from './authentication-results.ts';
import { fieldOf } from './field-of.ts';
import type { Mail } from './mail.ts';
import type { CheckResult, Checks, ReceiptNotice } from './receipt-notice.ts';
import { SENDER_FAULTS } from './sender-fault.ts';
import { resending } from './sent-mail.ts';

/** What an envelope sender is made of that cannot be taken for something else inside a header. */
const PLAIN_ENVELOPE = /^[^\s"(),:;<>[\]\\]*$/;

/**
 * Whether the mail is from the one mailbox that its From names, or from whoever re-sent it: DMARC says so, or, where the domain publishes no policy
 * (GRAY), DKIM or SPF passed for a domain aligned with From (RFC 7489 section 3.1, relaxed) in what SES itself wrote on top.
 * The notice must say that the same check passed: where it doesn't, the header is not from SES.
 */
export function senderCounts(mail: Mail, notice: ReceiptNotice): boolean {
  const [from] = mail.from;
  const { checks, envelopeFrom } = notice;
  if (from === undefined || mail.from.length !== 1) return false;
  if (SENDER_FAULTS.some((code) => mail.cut.includes(code))) return false;
  const resent = resending(mail, notice);
  if (resent !== 'none') return resent === 'proven';
  if (checks.dmarc === 'PASS') return true;
  // The envelope's sender stands inside the header, and whoever sends the mail chooses it.
  if (checks.dmarc !== 'GRAY' || !PLAIN_ENVELOPE.test(envelopeFrom)) return false;
  const domain = domainOf(from.address);
  return (topmostResults(mail) ?? [])
    .filter(({ method }) => (method === 'dkim' ? checks.dkim : checks.spf) === 'PASS')
    .some((result) => passedFor(result).some((other) => isAligned(domain, other)));
}

/** What SES's own Authentication-Results says, as the notice would; null where the mail carries none. */
export function checksOf(mail: Mail): Checks | null {
  const results = trustedResults(mail);
  if (results === null) return null;
  const of = (method: string): CheckResult => {
    const found = results.filter((result) => result.method === method).map(({ result }) => result);
    if (found.includes('pass')) return 'PASS';
    return found.includes('fail') ? 'FAIL' : 'GRAY';
  };
  const header = (name: string): CheckResult => {
    const value = fieldOf(mail, name)?.toUpperCase();
    return value === 'FAIL' || value === 'GRAY' ? value : 'PASS';
  };
  return {
    spf: of('spf'),
    dkim: of('dkim'),
    dmarc: of('dmarc'),
    spam: header('x-ses-spam-verdict'),
    virus: header('x-ses-virus-verdict'),
  };
}

/** The domains that a passed DKIM or SPF result vouches for. */
function passedFor({ method, result, properties }: AuthenticationResult): string[] {
  if (result !== 'pass') return [];
  if (method === 'dkim') return [properties['header.d'] ?? domainOf(properties['header.i'] ?? '')];
  if (method === 'spf') return [domainOf(properties['envelope-from'] ?? properties['smtp.mailfrom'] ?? '')];
  return [];
}

function isAligned(from: string, other: string): boolean {
  if (from === '' || other === '') return false;
  return organisationOf(from) === organisationOf(other);
}

/** The organisational domain by the public suffix list, private suffixes included: neighbours on a shared host are strangers. */
function organisationOf(domain: string): string {
  return getDomain(domain, { allowPrivateDomains: true }) ?? domain.toLowerCase();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
