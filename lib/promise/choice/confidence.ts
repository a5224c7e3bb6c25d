import { daysBetween } from '../../period/calendar.ts';
import { THRESHOLD, type Weighed } from './weigh.ts';

/** Periods that share so much of the days of both say the same. */
const SAME = 0.5;

/** Those that are likelier than not, each with its chance: that it is meant, and neither another period of its mail nor none. */
export function sureOf(
  promised: readonly Weighed[],
  all: readonly Weighed[],
): (readonly [Weighed, confidence: number])[] {
  const rivals = all.filter((other) => !promised.includes(other));
  return promised
    .map((weighed) => [weighed, confidenceBeside(weighed, rivals)] as const)
    .filter(([, confidence]) => confidence > THRESHOLD);
}

/** The chance of one among others and none, which has the score 0; two decimals. */
export function chanceOf(score: number, others: readonly number[]): number {
  const sum = [0, ...others].reduce((total, other) => total + Math.exp(other - score), 1);
  return Math.round(100 / sum) / 100;
}

function confidenceBeside(weighed: Weighed, rivals: readonly Weighed[]): number {
  return chanceOf(
    weighed.score,
    rivals.filter((other) => !saysTheSame(weighed, other)).map(({ score }) => score),
  );
}

function saysTheSame({ candidate: { reading: a } }: Weighed, { candidate: { reading: b } }: Weighed): boolean {
  const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to];
  if (from >= to) return false;
  const both = daysBetween(from, to);
  return both / (daysBetween(a.from, a.to) + daysBetween(b.from, b.to) - both) >= SAME;
}
