import { addDays, daysBetween, type IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { PromiseView } from '../promise/promise-view.ts';
import type { Look } from './mail-blocks.ts';
import { DATES, periodPhrase } from './period-phrase.ts';
import { firstName, fullName } from './person-name.ts';
import type { PromiseText } from './words/mail-words.ts';

/** A display name or subject longer than this is cut: 900 characters would be the whole mail. */
const MAX_SHOWN = 70;

/** A promise in the freelancer's language. `someone` stands in for a client without a name or address. */
export function promiseText(
  { promise, next }: PromiseView,
  language: Language,
  today: IsoDate,
  someone: string,
): PromiseText {
  const { client, period } = promise;
  const name = shown(fullName(client.name)) || shown(client.address ?? '');
  const dates = DATES[language];
  const phrase = period && periodPhrase(period, language, today);
  return {
    who: shown(calledBy(promise)) || name || someone,
    client: name || someone,
    job: shown(promise.job ?? ''),
    foreign: promise.language !== language,
    period: phrase?.name ?? '',
    at: phrase?.at ?? '',
    days: period ? periodDays(period, language) : '',
    isOver: period !== null && period.to <= today,
    saidOn: dates.weekday(promise.saidOn.slice(0, 10)),
    later: laterMonth(period, language),
    next: next && { touch: next.touch, on: dates.weekday(next.on) + yearFarAway(next.on, today) },
  };
}

/** From so many days on a day is told with its year. */
const FAR_AWAY = 300;

function yearFarAway(day: IsoDate, today: IsoDate): string {
  return daysBetween(today, day) > FAR_AWAY ? ` ${day.slice(0, 4)}` : '';
}

/** What a client is called in a sentence. Who writes "Sie" or "u" isn't called by the first name, and in German not even as they sign. */
function calledBy({ greetingName: written, register, language, client }: ClientPromise): string {
  const greetingName = client.greetingName ?? written;
  const first = firstName(client.name, client.address);
  if (register === 'formal' && language === 'de' && greetingName === first) return '';
  return greetingName || (register === 'formal' ? '' : first);
}

/** A month that the work might well move to: two after the period ends, so not one that it is in unless it lasts most of a year. */
export function laterMonth(period: Period | null, language: Language): string {
  const last = period ? Number(addDays(period.to, -1).slice(5, 7)) : SEPTEMBER;
  return DATES[language].months[(last + MONTHS_ON - 1) % 12] ?? '';
}

const SEPTEMBER = 9;
const MONTHS_ON = 2;

/** A period's days with year and week numbers: `1 t/m 30 september 2026 (week 36–40)`. */
export function periodDays(period: Period, language: Language): string {
  const dates = DATES[language];
  const last = addDays(period.to, -1);
  const first = period.bound === 'until' ? last : period.from;
  const weeks = dates.weeks(first, last);
  return `${dates.span(first, last)}${weeks && ` (${weeks})`}`;
}

/** How a promise looks by its state. */
export function lookOf({ state, outcome }: Pick<ClientPromise, 'state' | 'outcome'>): Look {
  if (state === 'closed') return outcome === 'booked' ? 'booked' : 'closed';
  return state === 'asked' ? 'asked' : 'pencilled';
}

function shown(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
  return clean.length <= MAX_SHOWN ? clean : `${[...clean].slice(0, MAX_SHOWN).join('').trimEnd()}…`;
}
