import { daysBetween } from '../calendar.ts';
import { settle } from '../engine/draft.ts';
import type { PeriodResult } from '../engine/period-result.ts';
import type { TokenReader } from '../engine/token-reader.ts';
import type { DatePart } from '../period.ts';
import { joinNeighbours } from './join-neighbours.ts';

/** Words that may stand between a beginning and the end of the same work. */
const MOST_BETWEEN = 10;
/** How far before and behind a period the word may stand that tells what is done then. */
const BEFORE = 3;
const BEHIND = 5;
/** Days from the first to the last; what is further apart are two things. */
const LONGEST = 370;

/** "We start in mid-September and wrap up at the end of October", "Mitte August fangen Sie an, Ende September nehmen wir ab": from the one to the other. */
export function joinEnds(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return joinNeighbours(results, (left, right, edge) => join(reader, left, right, edge));
}

function join(reader: TokenReader, left: PeriodResult, right: PeriodResult, edge: number): PeriodResult | null {
  if (left.bound === 'until' || right.bound === 'from' || right.first - left.next > MOST_BETWEEN) return null;
  const between = wordsFrom(reader, left.next, right.first);
  if (between.length < right.first - left.next) return null;
  const beside = [...wordsBefore(reader, left.first, edge), ...between.slice(0, BEHIND)];
  const closing = [...between.slice(-BEFORE), right.first, ...wordsFrom(reader, right.next, right.next + BEHIND)];
  const ends = isEndDate(reader, right) || closing.some((at) => reader.stands(at, 'closes'));
  if (!ends || !beside.some((at) => reader.stands(at, 'begins'))) return null;
  const [from, until] = [settle(left.days, reader.saidOn), settle(right.days, reader.saidOn)];
  if (!from || !until || until.to <= from.to || daysBetween(from.from, until.to) > LONGEST) return null;
  const said = [...new Set<DatePart>([...left.said, ...right.said])];
  return left.as(reader, { next: right.next, grain: 'range', said, days: { from: from.from, to: until.to } });
}

/** "Start: 1.10., Ende: 31.12.", "Start 1.10. / Ende 31.12.": the end, and not the end of something. */
function isEndDate(reader: TokenReader, { first, grain }: PeriodResult): boolean {
  const colon = reader.word(first - 1) === ':';
  return (colon || grain === 'day') && reader.is(first - (colon ? 2 : 1), 'part', 'end');
}

/** Tokens up to another, as far as the sentence goes. */
function wordsFrom(reader: TokenReader, from: number, to: number): number[] {
  const words: number[] = [];
  for (let at = from; at < to && !endsSentence(reader, at); at++) words.push(at);
  return words;
}

function wordsBefore(reader: TokenReader, first: number, edge: number): number[] {
  const words: number[] = [];
  for (let at = first - 1; at >= Math.max(edge, first - BEFORE) && !endsSentence(reader, at); at--) words.push(at);
  return words;
}

function endsSentence(reader: TokenReader, at: number): boolean {
  return reader.isSign(at, '.!?;\n');
}
