import type { Forwarded } from '../forward/forwarded.ts';
import type { IsoDate } from '../period/calendar.ts';
import { addMinutes, dateAt, type Instant, instantAt, offsetMinutes, offsetText } from '../period/wall-time.ts';

/** A client's clock may run ahead of ours by so much; a later date is a mistake. */
const MAX_AHEAD_MINUTES = 24 * 60;

/** When the client wrote: as stored (ISO 8601 with offset), and the date in the freelancer's zone that words are counted from. */
export interface SaidOn {
  readonly at: string;
  readonly date: IsoDate;
}

/**
 * When the client's words were said: the wall time shown in the forward, in the zone shown or else the freelancer's. Where none
 * is shown, or one that lies ahead of us, when the forward came in.
 */
export function saidOnOf(shown: Forwarded['saidOn'], receivedAt: Instant, timeZone: string): SaidOn {
  if (shown === null) return inZone(receivedAt, timeZone);
  const instant = shown.offset === null ? instantAt(shown.wall, timeZone) : instantOf(shown.wall, shown.offset);
  if (instant > addMinutes(receivedAt, MAX_AHEAD_MINUTES)) return inZone(receivedAt, timeZone);
  const offset = shown.offset ?? offsetText(offsetMinutes(instant, timeZone));
  return { at: `${shown.wall}:00${offset}`, date: dateAt(instant, timeZone) };
}

function instantOf(wall: string, offset: string): Instant {
  return new Date(`${wall}:00${offset}`).toISOString();
}

function inZone(instant: Instant, timeZone: string): SaidOn {
  const offset = offsetMinutes(instant, timeZone);
  const wall = addMinutes(instant, offset).slice(0, 19);
  return { at: `${wall}${offsetText(offset)}`, date: wall.slice(0, 10) };
}
