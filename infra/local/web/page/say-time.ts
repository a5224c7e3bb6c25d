import { pageLanguage } from './speak.ts';

/** "dinsdag 18 augustus 2026, 09:06": an instant on the wall clock of a zone. */
export function sayMoment(instant: string, timeZone: string): string {
  return `${sayDay(instant, timeZone)}, ${sayClock(instant, timeZone)}`;
}

/** "09:06". */
export function sayClock(instant: string, timeZone: string): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(instant));
}

/** "dinsdag 18 augustus 2026". */
export function sayDay(instant: string, timeZone: string): string {
  return format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    new Date(instant),
  );
}

/** "dinsdag 18 augustus". */
export function sayWeekday(instant: string, timeZone: string): string {
  return format({ weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(new Date(instant));
}

/** "di 18 aug", with the year where it isn't that of `now`. */
export function sayShortDay(instant: string, timeZone: string, now: string): string {
  const year = instant.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' as const };
  return format({ weekday: 'short', day: 'numeric', month: 'short', ...year, timeZone }).format(new Date(instant));
}

/** "1 september 2026": a whole date. */
export function sayDate(date: string): string {
  return format({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** "sep": the month of a date. */
export function sayMonth(date: string): string {
  return format({ month: 'short', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace('.', '');
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(pageLanguage() === 'nl' ? 'nl-NL' : 'en-GB', options);
}
