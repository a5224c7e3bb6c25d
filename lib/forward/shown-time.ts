import { folded } from '../mailbox/folded.ts';
import { dateFrom, type IsoDate, weekdayOf } from '../period/calendar.ts';
import { whenAsked } from '../period/when-asked.ts';
import type { ShownTime } from './forwarded.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './month-names.ts';
import { isZone, shownOffset } from './shown-offset.ts';

/** No date that a mail program shows is longer. */
const MAX_LENGTH = 200;

/**
 * The time that a forward shows ("do 3 sep 2026 om 16:05", "28-08-2026 12:04 (GMT+01:00)", "Sep 3, 2026 4:05 PM"), in any
 * of the languages of the month tables. `latest` is the day of the forwarding mail: of two readings of `3/9/2026` the one
 * that a given weekday, and then that day, allows is taken. Null where there is no full date.
 */
export function shownTime(text: string, latest: IsoDate | null): ShownTime | null {
  const plain = folded(text.slice(0, MAX_LENGTH).replace(/[\s\u00a0\u202f]+/g, ' '));
  const clock = clockOf(plain.replace(NAMED_OFFSET, ' '));
  const date = dateIn(clock.rest, clock.half, latest);
  if (date === null) return null;
  return { wall: `${date}T${clock.time}`, offset: shownOffset(plain) };
}

/** Whether the text holds a full date: tells attribution lines from sentences. */
export function holdsDate(text: string): boolean {
  return shownTime(text, null) !== null;
}

/** "16:05", "4:05:32 pm", "16 h 05", "16u05", "ב-16:05"; not a piece of a date or of an offset. */
const CLOCK = /(?:^|[^\d:.+-]|ב-)(\d{1,2})(?::|\s?[hu]\s?)(\d{2})(?::\d{2})?(?!\d|:\d)\s?(a\.?\s?m\b|p\.?\s?m\b)?/g;

/** Java writes it between the time and the year: "Mon Sep 07 10:00:00 GMT+02:00 2026". */
const NAMED_OFFSET = /\b(?:gmt|utc)[+-]\d{1,2}:?\d{2}\b/;

/** "kl. 10.00.12": with seconds it could be a date, but for the word before it. */
const TOLD_CLOCK = /\b(?:kl\.?|klo|ore|um|om) (\d{1,2})\.(\d{2})\.\d{2}(?![\d.])()/g;

/** "9.31 uhr": only where nothing has a colon, for "30.09" is a date. */
const DOTTED_CLOCK = /(?:^|[^\d:.+-])(\d{1,2})\.(\d{2})(?![\d.])\s?(a\.?m\b|p\.?m\b)?/g;

/** "10am". */
const WHOLE_HOUR = /(?:^|[^\d:.+-])(\d{1,2})() ?(a\.?m\b|p\.?m\b)/g;

/** The time of day, and the text without it; `half` says that the clock is the American one (Spanish writes "a. m.", the day first). No time at all is midday: the day then holds in every zone nearby. */
function clockOf(plain: string): { time: string; half: boolean; rest: string } {
  for (const form of [CLOCK, TOLD_CLOCK, DOTTED_CLOCK, WHOLE_HOUR]) {
    for (const match of plain.matchAll(form)) {
      const [whole, hourText = '', minute = '', half] = match;
      const said = Number(hourText);
      if (said > 23 || Number(minute) > 59) continue;
      const hour = half ? (said % 12) + (half.startsWith('p') ? 12 : 0) : said;
      const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + whole.length)}`;
      return {
        time: `${String(hour).padStart(2, '0')}:${minute || '00'}`,
        half: half !== undefined && !half.includes('. '),
        rest,
      };
    }
  }
  return { time: '12:00', half: false, rest: plain };
}

function dateIn(text: string, american: boolean, latest: IsoDate | null): IsoDate | null {
  const iso = /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numeric) {
    const year = fullYear(Number(numeric[4]));
    const dayFirst = valid(year, Number(numeric[3]), Number(numeric[1]));
    const monthFirst = valid(year, Number(numeric[1]), Number(numeric[3]));
    return likelier(dayFirst, monthFirst, american && numeric[2] === '/', text, latest);
  }
  return namedDate(text);
}

/** "3 september 2026", "september 3, 2026", "3. sept 26": month by name, day beside it, year after. */
function namedDate(text: string): IsoDate | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const month = MONTHS().get(word);
    if (month === undefined) continue;
    // "3 de septiembre de 2026", "3rd of September": the small words between are skipped.
    const before =
      words
        .slice(Math.max(0, index - 3), index)
        .toReversed()
        .find((other) => !SMALL_WORDS.has(other)) ?? '';
    const [after = '', next = ''] = words
      .slice(index + 1, index + 6)
      .filter((other) => !SMALL_WORDS.has(other) && !isZone(other));
    const dayBefore = /^\d{1,2}$/.test(before);
    const day = dayBefore ? before : after;
    // Hungarian: "2026. szeptember 7."
    const year = dayBefore ? after : /^\d{4}$/.test(before) ? before : next;
    if (!/^\d{1,2}$/.test(day) || !/^(?:\d{4}|\d{2})$/.test(year)) continue;
    const found = valid(fullYear(Number(year)), month, Number(day));
    if (found !== null) return found;
  }
  return null;
}

const SMALL_WORDS = new Set(['de', 'del', 'di', 'of', 'th', 'st', 'nd', 'rd', 'er', 'den', 'the']);

function likelier(
  dayFirst: IsoDate | null,
  monthFirst: IsoDate | null,
  american: boolean,
  text: string,
  latest: IsoDate | null,
): IsoDate | null {
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const weekdays = (text.match(/\p{L}+/gu) ?? []).flatMap((word) => WEEKDAYS().get(word) ?? []);
  if (weekdays.length > 0) {
    if (weekdays.includes(weekdayOf(dayFirst)) !== weekdays.includes(weekdayOf(monthFirst))) {
      return weekdays.includes(weekdayOf(dayFirst)) ? dayFirst : monthFirst;
    }
  }
  const [first, second] = american ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return latest !== null && first > latest && second <= latest ? second : first;
}

function fullYear(year: number): number {
  return year >= 100 ? year : year + 2000;
}

function valid(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1990 || year > 2100) return null;
  const date = dateFrom(year, month, day);
  return Number(date.slice(8)) === day ? date : null;
}

const MONTHS = whenAsked(
  () =>
    new Map(
      Object.values(MONTH_NAMES).flatMap((names) =>
        names.split('|').flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
      ),
    ),
);

const WEEKDAYS = whenAsked(() => {
  const days = new Map<string, number[]>();
  for (const names of Object.values(WEEKDAY_NAMES)) {
    for (const [index, forms] of names.split('|').entries()) {
      for (const form of forms.split(' ')) days.set(form, [...(days.get(form) ?? []), index + 1]);
    }
  }
  return days;
});
