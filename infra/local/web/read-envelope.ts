import { CHECK_RESULTS, type CheckResult } from '../../../lib/mailbox/receipt-notice.ts';
import type { Envelope } from '../assistant.ts';
import type { Refusal } from './refusal.ts';

const CHECKS = ['spf', 'dkim', 'dmarc', 'spam', 'virus'] as const;

/**
 * The envelope in the query of `POST /api/receive`. Without a `to` it is the address that takes forwards; an empty `from` is
 * the null sender of bounces. Whether an address is a good one is the assistant's to judge, as it is for mail that comes by SMTP.
 */
export function readEnvelope(query: URLSearchParams, domain: string): Envelope | Refusal {
  const to = query.getAll('to').map((address) => address.trim());
  if (to.includes('')) {
    return {
      error: 'bad-recipient',
      given: 'to=',
      allowed: `addresses at ${domain}; to may repeat`,
      next: `leave to out (then it is track@${domain}) or name an address`,
    };
  }
  const checks: Partial<Record<(typeof CHECKS)[number], CheckResult>> = {};
  for (const check of CHECKS) {
    const given = query.get(check);
    if (given === null) continue;
    const result = CHECK_RESULTS.find((known) => known === given.toUpperCase());
    if (result === undefined) {
      return {
        error: 'bad-check',
        given: `${check}=${given}`,
        allowed: CHECK_RESULTS.join(', '),
        next: `leave ${check} out (then it is PASS) or give one of these`,
      };
    }
    checks[check] = result;
  }
  const from = query.get('from');
  return {
    ...(from === null ? {} : { from: from.trim() }),
    to: to.length > 0 ? to : [`track@${domain}`],
    checks,
  };
}
