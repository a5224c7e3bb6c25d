import { addDays, daysBetween, type IsoDate, partsOf, weekdayOf } from '../../period/calendar.ts';
import { lexiconOf } from '../../period/engine/readers.ts';
import { dayIn } from '../../period/engine/spans.ts';
import { TokenReader } from '../../period/engine/token-reader.ts';
import type { Reading } from '../../period/period.ts';
import { endsThere, isSomethingElse } from '../../period/rules/days.ts';
import type { CueIndex } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import { WEEK } from './listed-days.ts';
import type { Offer } from './offers.ts';

/** The rule of a reading whose words point at what the freelancer offered. */
export const OFFERED = 'offered';

/** Words from one token up to another, and the offers they point at. */
interface Pointer {
  readonly next: number;
  readonly meant: readonly Offer[];
}

/**
 * The readings of an answer, those that point at one of the offers as what is offered: "the second one", "option B", "the Thursday",
 * "the 19th", "the one in February"; and "a week later" than the only one.
 */
export function pointedOut(
  text: string,
  readings: readonly Reading[],
  offers: readonly Offer[],
  saidOn: IsoDate,
  patterns: CueIndex,
): readonly Reading[] {
  if (offers.length === 0) return readings;
  const reader = new TokenReader(text, saidOn, lexiconOf(patterns.language));
  const found: Reading[] = [];
  const add = (one: Reading, at: number, words: string) =>
    found.push({ ...one, at, words, rule: OFFERED, bound: 'in' });
  const isFree = (at: number, among: readonly Reading[]) =>
    !among.some((one) => one.at <= at && at < one.at + one.words.length);
  const [first, second] = offers;
  const later = first && !second ? patterns.is.weekLater.exec(foldCues(text)) : null;
  if (first && later && asks(text, later.index))
    add(weekLater(first.reading), later.index, text.slice(later.index, later.index + later[0].length));
  for (const [at, token] of reader.tokens.entries()) {
    if (!isFree(token.at, found)) continue;
    const pointer =
      (isDated(token.at, readings) ? null : nthAt(reader, at, offers, patterns)) ??
      markAt(reader, at, offers, patterns) ??
      (isFree(token.at, readings) ? dayAt(reader, at, offers) : null);
    const [only, more] = pointer?.meant ?? [];
    if (!pointer || !only || more) continue;
    const { index, text: words } = reader.place(at, pointer.next);
    add(only.reading, index, words);
  }
  for (const reading of readings) {
    if (found.some((one) => one.at < reading.at + reading.words.length && reading.at < one.at + one.words.length))
      continue;
    const [only, more] = meantBy(reading, offers);
    if (only && !more) add(only.reading, reading.at, reading.words);
    else found.push(reading);
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "The last week of November" is no last one. */
function isDated(at: number, readings: readonly Reading[]): boolean {
  return readings.some((one) => one.at <= at && at < one.at + one.words.length && one.said.includes('month'));
}

function weekLater(reading: Reading): Reading {
  return { ...reading, from: addDays(reading.from, WEEK), to: addDays(reading.to, WEEK) };
}

/** Those of the offers that a weekday, the number of a day or a month says. */
function meantBy({ from, to, grain, said, bound, words }: Reading, offers: readonly Offer[]): readonly Offer[] {
  const isDay = grain === 'day' && bound === 'in';
  const day = isDay && !said.includes('month');
  const begun = isDay && said.includes('day') ? offers.filter(({ reading }) => reading.from === from) : [];
  if (begun.length === 1) return begun;
  if (day && said.includes('day') && /\d/.test(words)) return offersOn(offers, partsOf(from).day);
  if (day && said.includes('weekday')) return offersOf(offers, weekdayOf(from));
  if (bound !== 'in') return [];
  if (said.includes('day') || said.includes('week'))
    return offers.filter(({ reading }) => reading.from === from && reading.to === to);
  if (grain !== 'month' || offers.length < 2) return [];
  return offers.filter(({ reading }) => from <= reading.from && reading.to <= to);
}

function offersOn(offers: readonly Offer[], day: number): readonly Offer[] {
  return offers.filter(({ reading: { from, to } }) => partsOf(from).day === day && daysBetween(from, to) <= WEEK);
}

function offersOf(offers: readonly Offer[], weekday: number): readonly Offer[] {
  return offers.filter(({ reading: { from, to } }) => daysBetween(from, to) === 1 && weekdayOf(from) === weekday);
}

/** "The second one", "der letzte Termin", "le dernier de vos samedis", "the middle Saturday". */
function nthAt(reader: TokenReader, at: number, offers: readonly Offer[], { is }: CueIndex): Pointer | null {
  const ordinal = reader.hit(at, 'ordinal');
  const next = at + (ordinal?.size ?? 1);
  const weekday = reader.hit(next, 'weekday');
  if (!weekday && reader.tokens[next] && !is.optionGoesOn.test(reader.word(next))) return null;
  const among = weekday ? offersOf(offers, Number(weekday.value)) : offers;
  const place = placeOf(reader.word(at), ordinal?.value, among.length, is);
  const one = among.length > 1 && Number.isInteger(place) ? among.at(place) : undefined;
  return one ? { next: weekday ? next + 1 : next, meant: [one] } : null;
}

/** Which one of so many, from 0 or back from −1; no whole number where none is said, or of an even number the middle. */
function placeOf(word: string, ordinal: string | undefined, count: number, is: CueIndex['is']): number {
  if (is.firstOne.test(word)) return 0;
  if (is.lastOne.test(word)) return -1;
  if (is.middleOne.test(word)) return (count - 1) / 2;
  return /\d/.test(word) ? Number.NaN : Number(ordinal) - 1;
}

/** "Option B", "option two", "Vorschlag 2", "b) is fine", "ce sera donc la B". */
function markAt(reader: TokenReader, at: number, offers: readonly Offer[], { is }: CueIndex): Pointer | null {
  const named = is.optionNoun.test(reader.word(at));
  const place = !named ? at : reader.word(at + 1) === '.' ? at + 2 : at + 1;
  const mark = (named ? reader.hit(place, 'number')?.value : undefined) ?? reader.word(place);
  if (
    !/^[1-9a-d]$/.test(mark) ||
    isSomethingElse(reader, place + 1) ||
    (!named && !isLetter(reader, at) && (reader.word(at + 1) !== ')' || !offers[0]?.mark))
  )
    return null;
  return { next: place + 1, meant: offers.filter((offer, nth) => (offer.mark || String(nth + 1)) === mark) };
}

/** A capital behind an article, or at the end of what is said. */
function isLetter(reader: TokenReader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || !/^[A-D]$/.test(reader.text.slice(token.at, token.end))) return false;
  return reader.stands(at - 1, 'article') || endsThere(reader, at + 1);
}

/** Abbreviations of weekdays may be anything. */
const LEAST_LETTERS = 5;

/** "The Thursday", "the 19th", "16!" */
function dayAt(reader: TokenReader, at: number, offers: readonly Offer[]): Pointer | null {
  const token = reader.tokens[at];
  const weekday = reader.hit(at, 'weekday');
  if (weekday && (token?.word.length ?? 0) >= LEAST_LETTERS)
    return { next: at + 1, meant: offersOf(offers, Number(weekday.value)) };
  const day = token?.digits ?? -1;
  if (day < 1 || day > 31) return null;
  const next = reader.pastOrdinalEnding(at + 1);
  const alone = at === 0 && endsThere(reader, at + 1);
  if (!alone && next === at + 1 && !reader.stands(at - 1, 'dayArticle')) return null;
  if (isSomethingElse(reader, next)) return null;
  const meant = offersOn(offers, day);
  return { next, meant: meant.length > 0 ? meant : asked(reader, token?.end ?? 0, offers, day) };
}

/** "Could we make it the 24th instead?": another day of the month in which days are offered. */
function asked({ text, saidOn }: TokenReader, end: number, [first]: readonly Offer[], day: number): readonly Offer[] {
  if (!first || !asks(text, end)) return [];
  const { year, month } = partsOf(first.reading.from);
  const from = dayIn(year, month, day);
  return from && from > saidOn
    ? [{ mark: '', reading: { ...first.reading, from, to: addDays(from, 1), grain: 'day' } }]
    : [];
}

function asks(text: string, from: number): boolean {
  return /^[^.!?]*\?/.test(text.slice(from, from + FAR));
}

/** How far off the question mark stands, in characters. */
const FAR = 60;
