import { daysBetween, type IsoDate } from '../../period/calendar.ts';
import type { Reading } from '../../period/period.ts';
import { isDenied } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import { daysOfWeek, isDayOfWeekBefore, membersOf, WEEK, weekFrom } from './listed-days.ts';

/** Days that the freelancer offered in the mail that is answered. */
export interface Offer {
  readonly reading: Reading;
  /** The letter or number it goes by, '' where it goes by none. */
  readonly mark: string;
  /** "Otherwise it would have to be June": a yes does not mean it. "Or else in June" is the other one of two. */
  readonly isFallback?: boolean;
}

/** Longer than this, what stands in the history is no offer of days. */
const LONGEST_OFFER = 100;

/** So few characters of a mail are nothing but an offer, in whatever words. */
const LITTLE = 300;

/** What speaks against days of the history being offered. */
const ASIDES = ['absence', 'fails', 'money', 'past', 'social', 'cancelled'] as const;

/**
 * What a mail offers, in its order: its days ahead, of those the ones that a sentence offers; where they are counted or lettered, only
 * those. Days that are listed are offered one by one.
 */
export function offersIn(
  quoted: string,
  candidates: readonly Candidate[],
  saidOn: IsoDate,
  patterns: CueIndex,
): Offer[] {
  const possible = candidates
    .map((one, at) => weekFrom(one, candidates.slice(0, at), patterns))
    .filter(
      (one, at, all) =>
        one.reading.bound !== 'until' &&
        !isDayOfWeekBefore(one, all.slice(0, at), patterns) &&
        !isDenied(one, patterns) &&
        !patterns.is.vague.test(one.clause) &&
        !patterns.is.elsewhere.test(one.clause) &&
        !patterns.is.handedOver.test(one.clause) &&
        !ASIDES.some((cue) => says(patterns, cue, one.clause)),
    )
    .flatMap((candidate) =>
      (daysOfWeek(candidate, patterns) ?? membersOf(candidate, saidOn, patterns)).map((reading) => ({
        ...candidate,
        reading,
      })),
    )
    .filter(({ reading: { from, to } }) => to > saidOn && daysBetween(from, to) <= LONGEST_OFFER);
  const marked = possible.flatMap(({ reading }) => {
    const mark = MARK.exec(quoted.slice(quoted.lastIndexOf('\n', reading.at) + 1, reading.at))?.[1]?.toLowerCase();
    return mark ? [{ reading, mark }] : [];
  });
  const lettered = marked.filter(({ mark }, at) => marked.findIndex((one) => one.mark === mark) === at);
  if (lettered.length > 1) return lettered;
  const rows = possible.filter(({ reading }) => isRow(reading, quoted));
  if (rows.length > 1) return rows.map(({ reading }) => ({ reading, mark: '' }));
  const offered = possible.filter(({ sentence }) => {
    const text = foldCues(sentence.text);
    return patterns.is.offers.test(text) || isFallback(text, patterns);
  });
  return (offered.length > 0 || quoted.length > LITTLE ? offered : possible)
    .filter(({ reading }, _, all) => !isParted(reading, all))
    .filter(
      ({ reading }, at, all) =>
        !all.some((other, place) => other.reading !== reading && saysIt(other.reading, reading, place < at)),
    )
    .map(({ reading, sentence }) => ({
      reading,
      mark: '',
      isFallback: isFallback(foldCues(sentence.text), patterns),
    }));
}

/** A line that holds nothing else, or an item that begins with it. */
function isRow({ at, words }: Reading, quoted: string): boolean {
  const before = quoted.slice(quoted.lastIndexOf('\n', at) + 1, at);
  const behind = /^[^\n]*/.exec(quoted.slice(at + words.length))?.[0] ?? '';
  return /^\s*[*•·–-]\s+$/.test(before) || (/^\s*$/.test(before) && /^\W*$/.test(behind));
}

function isFallback(sentence: string, patterns: CueIndex): boolean {
  return says(patterns, 'otherwise', sentence) && patterns.is.or.exec(sentence)?.index !== 0;
}

/** "1. ", "B) ", "Option 2: " at the beginning of a line. */
const MARK = /^\W{0,3}(?:\p{L}{4,12}\s)?([1-9]|[a-d])\s?[).:=]\s/iu;

/** "In the week of 8 June I can do Tuesday 9 or Thursday 11": the days are offered. */
function isParted({ from, to }: Reading, all: readonly { readonly reading: Reading }[]): boolean {
  const inside = all.filter(
    ({ reading }) => from <= reading.from && reading.to <= to && daysBetween(reading.from, reading.to) === 1,
  );
  return daysBetween(from, to) > 1 && inside.length > 1;
}

/** Two say the same where one lies in the other: of days and weeks the former does, of anything longer the days in it do. */
function saysIt(other: Reading, { from, to }: Reading, isBefore: boolean): boolean {
  const isWithin = from <= other.from && other.to <= to && (other.from !== from || other.to !== to);
  if (daysBetween(from, to) > WEEK && isWithin) return true;
  return isBefore && other.from <= from && to <= other.to && daysBetween(other.from, other.to) <= WEEK;
}
