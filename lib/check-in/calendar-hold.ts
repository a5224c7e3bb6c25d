import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../period/calendar.ts';
import type { Period } from '../period/period.ts';
import type { Instant } from '../period/wall-time.ts';

/** What an entry is made of. */
export interface Hold {
  /** Stays the same for a promise, so that a changed period moves the entry. */
  readonly id: string;
  readonly period: Period;
  readonly title: string;
  readonly description: string;
  /** Counts changes: a calendar takes the highest. */
  readonly version: number;
  readonly isBooked: boolean;
}

/**
 * A calendar (RFC 5545) with an all-day entry for each promise: tentative until it is booked, and transparent so that the days stay free.
 * DTEND is the first day after it, as the RFC has it. Of a deadline only the last day is held.
 */
export function calendarHold(holds: readonly Hold[], now: Instant, domain: string): string {
  const calendar = ical({ prodId: { company: 'Pencilled', product: 'Pencilled', language: 'EN' } });
  for (const { id, period, title, description, version, isBooked } of holds) {
    calendar.createEvent({
      id: `${id}@${domain}`,
      start: utc(period.bound === 'until' ? addDays(period.to, -1) : period.from),
      end: utc(period.to),
      allDay: true,
      stamp: new Date(now),
      sequence: version,
      summary: title,
      description,
      status: isBooked ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
