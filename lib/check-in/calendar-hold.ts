import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Instant } from '../period/wall-time.ts';

/** What an entry is made of. */
export interface Hold {
  /** Stays the same for a promise, so that a changed period moves the entry. */
  readonly id: string;
  readonly period: Pick<Period, 'from' | 'to' | 'bound'>;
  readonly title: string;
  readonly description: string;
  /** Counts changes: a calendar takes the highest. */
  readonly version: number;
  readonly isBooked: boolean;
}

/** A calendar with the entry of a promise that is none any more (RFC 5546, 3.2.5): whoever holds it takes it out. */
export function calendarCancel(hold: Omit<Hold, 'isBooked'>, now: Instant, domain: string): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.CANCEL });
  calendar.createEvent({ ...eventOf(hold, now, domain), status: ICalEventStatus.CANCELLED });
  return calendar.toString();
}

const PRODUCT = { company: 'Pencilled', product: 'Pencilled', language: 'EN' };

/**
 * A calendar (RFC 5545) with an all-day entry for each promise: tentative until it is booked, and transparent so that the days stay free.
 * DTEND is the first day after it, as the RFC has it. Of a deadline only the last day is held.
 */
export function calendarHold(holds: readonly Hold[], now: Instant, domain: string): string {
  const calendar = ical({ prodId: PRODUCT });
  for (const hold of holds) {
    const status = hold.isBooked ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
    calendar.createEvent({ ...eventOf(hold, now, domain), status });
  }
  return calendar.toString();
}

function eventOf({ id, period, title, description, version }: Omit<Hold, 'isBooked'>, now: Instant, domain: string) {
  return {
    id: `${id}@${domain}`,
    start: utc(period.bound === 'until' ? addDays(period.to, -1) : period.from),
    end: utc(period.to),
    allDay: true,
    stamp: new Date(now),
    sequence: version,
    summary: title,
    description,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
