import type { Instant } from '../../../lib/period/wall-time.ts';
import type { Refusal } from './refusal.ts';

/** Date, time and offset as RFC 3339 has them; seconds may be left out. */
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A jump stands still at every month's overview on the way: to the year 9999, a slip of the pen, it would be at that for hours. */
const MOST_YEARS_AHEAD = 100;

/** The instant in the body of `POST /api/clock`, in UTC. */
export function readClockRequest(body: string, now: Instant): { readonly now: Instant } | Refusal {
  const given = asked(body);
  const at = given === null ? null : instantOf(given);
  const most = new Date(now);
  most.setUTCFullYear(most.getUTCFullYear() + MOST_YEARS_AHEAD);
  if (at !== null && Date.parse(at) > most.getTime()) {
    return {
      error: 'too-far-ahead',
      given: at,
      allowed: `${most.toISOString()} or earlier: ${MOST_YEARS_AHEAD} years at once`,
      next: 'give an earlier time',
    };
  }
  if (at !== null) return { now: at };
  return {
    error: 'bad-body',
    given: given ?? body,
    allowed: '{"now": "2026-08-18T09:15:00+02:00"}: a date and a time with Z or an offset',
    next: 'send such a body; GET /api/clock tells what time it is',
  };
}

function asked(body: string): string | null {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json !== 'object' || json === null || !('now' in json)) return null;
    return typeof json.now === 'string' ? json.now : null;
  } catch {
    return null;
  }
}

function instantOf(text: string): Instant | null {
  const match = INSTANT.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1, 4).map(Number);
  const at = Date.parse(text);
  if (Number.isNaN(at) || year === undefined || month === undefined || day === undefined) return null;
  // Date.parse takes 30 February for 2 March: a day that doesn't exist is refused instead.
  return day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? null : new Date(at).toISOString();
}
