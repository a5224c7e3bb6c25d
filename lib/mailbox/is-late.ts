import { DAY_MS } from '../period/lengths.ts';
import { headerDate } from './header-date.ts';
import type { Mail } from './mail.ts';

/** A queue on the way gives a mail back after five days. Source: RFC 5321 section 4.5.4.1. */
const MOST_DAYS = 7;

/**
 * Whether a mail came so long after it was written that no queue can have held it: an old one, sent once more. By what it says
 * itself: its Date, which a signature covers, and the topmost Received, which whoever took it in for us wrote. One without either isn't
 * late, nor one from a clock that runs ahead.
 */
export function isLate({ date, headers }: Mail): boolean {
  const received = headers.find(({ name }) => name === 'received')?.value ?? '';
  const came = headerDate(received.slice(received.lastIndexOf(';') + 1));
  return date !== null && came !== null && Date.parse(came) - Date.parse(date) > MOST_DAYS * DAY_MS;
}
