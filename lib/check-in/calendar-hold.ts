import { addDays } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Instant } from '../period/wall-time.ts';

/** What a tentative entry is made of. */
export interface Hold {
  /** Stays the same for a promise, so that a changed period moves the entry. */
  readonly id: string;
  readonly period: Period;
  readonly title: string;
  readonly description: string;
  /** Counts changes: a calendar takes the highest. */
  readonly version: number;
}

/**
 * A calendar (RFC 5545) with an all-day entry for each promise: tentative, and transparent so that the days stay free.
 * DTEND is the first day after it, as the RFC has it. Of a deadline only the last day is held.
 */
export function calendarHold(holds: readonly Hold[], now: Instant, domain: string): string {
  const entries = holds.flatMap(({ id, period, title, description, version }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${domain}`)}`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    `DTSTART;VALUE=DATE:${dateValue(period.bound === 'until' ? addDays(period.to, -1) : period.from)}`,
    `DTEND;VALUE=DATE:${dateValue(period.to)}`,
    // Outlook shows an entry from midnight to midnight as hours, not as a day, without it.
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Pencilled//Pencilled//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `2026-09-01` as `20260901` (RFC 5545 §3.3.4). */
function dateValue(day: string): string {
  return day.replaceAll('-', '');
}

/** A text as a value (RFC 5545 §3.3.11): on one line, whatever is in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(CONTROLS, ' ');
}

/** The RFC allows none but the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;

/** In octets, without the line break (RFC 5545 §3.1). */
const LINE = 75;

/** A line as lines of at most {@link LINE} octets, each but the first led by a blank; a character is never broken in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let [text, octets] = ['', 0];
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > LINE) {
      lines.push(text);
      [text, octets] = [' ', 1];
    }
    text += character;
    octets += more;
  }
  return [...lines, text].join('\r\n');
}
