import type { IsoDate } from './calendar.ts';
import { DAY_MS } from './lengths.ts';

/**
 * Instants (ISO 8601 in UTC, `2026-08-18T07:03:00.000Z`) and what the clock on the wall of an IANA zone says
 * (`2026-08-18T09:03`). The zone's rules are those of the runtime's own tz database, by way of Intl.
 */
export type Instant = string;

/** Wall clock time to the minute: `YYYY-MM-DDTHH:mm`. */
export type WallTime = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** In these years clocks were put forward and back, and will be, on a quarter of an hour in UTC: one offset holds for all of it. */
const [QUARTERS_FROM, QUARTERS_TO] = [Date.UTC(2023), Date.UTC(2100)];
const QUARTER_MS = 15 * 60_000;

/** In milliseconds, by zone, and by quarter since 1970. */
const offsets = new Map<string, Map<number, number>>();
const MOST_KEPT = 5_000;

/** Whether the runtime knows the IANA zone (`Europe/Amsterdam`). */
export function isTimeZone(zone: string): boolean {
  try {
    return formatOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** What the wall clock of the zone shows at an instant. Throws a RangeError for an unknown zone or a broken instant. */
export function wallTimeAt(instant: Instant, zone: string): WallTime {
  const at = epochOf(instant);
  if (at < QUARTERS_FROM || at >= QUARTERS_TO) return shownAt(at, zone);
  const known = offsetsOf(zone);
  const quarter = Math.floor(at / QUARTER_MS);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = Date.parse(`${shownAt(quarter * QUARTER_MS, zone)}:00Z`) - quarter * QUARTER_MS;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(quarter, offset);
  }
  return new Date(at + offset).toISOString().slice(0, 16);
}

/** As Intl says it, which takes fifty times as long as adding what it has said of the same quarter. */
function shownAt(at: number, zone: string): WallTime {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = value;
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

function offsetsOf(zone: string): Map<number, number> {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  return known;
}

/** The date in the zone at an instant. */
export function dateAt(instant: Instant, zone: string): IsoDate {
  return wallTimeAt(instant, zone).slice(0, 10);
}

/**
 * The instant at which the zone's wall clock shows a time. Where it shows it twice (autumn) the first is taken;
 * where it never does (spring), the gap is added: 02:30 becomes 03:30 (as Temporal's `compatible`).
 */
export function instantAt(wall: WallTime, zone: string): Instant {
  const asUtc = Date.parse(`${wall.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc)) throw new RangeError(`${JSON.stringify(wall)} is not a time; expected YYYY-MM-DDTHH:mm`);
  const before = offsetMinutes(new Date(asUtc - DAY_MS).toISOString(), zone);
  const after = offsetMinutes(new Date(asUtc + DAY_MS).toISOString(), zone);
  const candidates = [before, after].map((offset) => asUtc - offset * 60_000).sort((a, b) => a - b);
  const shown = candidates.find((at) => wallTimeAt(new Date(at).toISOString(), zone) === wall.slice(0, 16));
  return new Date(shown ?? asUtc - before * 60_000).toISOString();
}

/** The instant so many minutes later (earlier where negative). */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(epochOf(instant) + minutes * 60_000).toISOString();
}

/** How far the zone's wall clock is ahead of UTC at an instant, in minutes. */
export function offsetMinutes(instant: Instant, zone: string): number {
  const at = epochOf(instant);
  const wall = Date.parse(`${wallTimeAt(instant, zone)}:00Z`);
  return Math.round((wall - Math.floor(at / 60_000) * 60_000) / 60_000);
}

/** An offset as ISO 8601 writes it: 120 → `+02:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

function epochOf(instant: Instant): number {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError(`${JSON.stringify(instant)} is not an instant; expected ISO 8601`);
  return at;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  return format;
}
