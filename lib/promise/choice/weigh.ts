import { whenAsked } from '../../period/when-asked.ts';
import type { Candidate } from './candidate.ts';
import { says } from './cue.ts';
import type { Learnt, LearntOfMail } from './learnt.ts';
import { learntOf } from './learnt-words.ts';
import type { MailSense } from './mail-sense.ts';
import { plainSignalsOf } from './plain-signals.ts';
import { signalsOf } from './signals.ts';
import { topicSignalsOf } from './topic-signals.ts';
import { WEIGHTS } from './weights.generated.ts';

/** A period with what speaks for and against its having been promised. */
export interface Weighed {
  readonly candidate: Candidate;
  /** The sum of the weights of its signals, a logit: `chanceOf` turns it into a chance. */
  readonly score: number;
  /** Its clause speaks of work, or of what the client wants. */
  readonly aboutWork: boolean;
  readonly signals: readonly string[];
  /** What the words around it say that counts, and those of the mail. */
  readonly said: readonly Learnt[];
  readonly ofMail: LearntOfMail;
  /** Its mail is long: signals weigh otherwise there. */
  readonly isLong: boolean;
}

/** "You'd do the calendar in May, but the board has pulled the plug on it": off where it is named, and no other period is ahead. */
export const ONLY_AND_OFF = 'off, and the only one';
const OFF_HERE = ['called off here', 'refused here', 'let go here'];

/**
 * Weights that no labelled mail can teach: what is over is not promised, a mail to many is no promise, the freelancer's own note is
 * written on purpose, a text that is nothing but a period is an answer to when,
 * and so is a yes to the one that stands in the history, or what is chosen among those; and "we have work for you" is said so seldom that
 * they teach less of it than it says. What speaks against the only period ahead they teach too little of, as words beside it tell the same.
 */
const FIXED: Readonly<Record<string, number>> = {
  over: -6,
  signature: -3.5,
  'to many': -4,
  note: 3.5,
  'to be reminded': -5,
  'nothing but it': 5,
  accepted: 4,
  chosen: 4,
  'in so many words': 1,
  [ONLY_AND_OFF]: -2,
};

function isOff(signals: readonly string[]): boolean {
  return signals.includes('the only one') && OFF_HERE.some((signal) => signals.includes(signal));
}

export function weigh(candidate: Candidate, sense: MailSense): Weighed {
  const signals = [
    ...signalsOf(candidate, sense),
    ...plainSignalsOf(candidate, sense),
    ...topicSignalsOf(candidate, sense),
  ];
  if (isOff(signals)) signals.push(ONLY_AND_OFF);
  const aboutWork = (['work', 'want'] as const).some((cue) => says(sense.patterns, cue, candidate.clause));
  const said = learntOf(candidate, sense);
  const { learnt: ofMail, isLong } = sense;
  const weighed = { candidate, score: 0, aboutWork, signals, said, ofMail, isLong };
  return { ...weighed, score: sumOf(weighed) };
}

/** One more thing that speaks for it or against it: what stands beside it in the mail. */
export function withSignal(weighed: Weighed, signal: string): Weighed {
  return withSignals(weighed, [...weighed.signals, signal]);
}

/** What is said of another is said of this one, too. */
export function inStead(weighed: Weighed, other: Weighed, signal: string): Weighed {
  return withSignals(weighed, [...other.signals, signal]);
}

function withSignals(weighed: Weighed, signals: readonly string[]): Weighed {
  return { ...weighed, signals, score: sumOf({ ...weighed, signals }) };
}

/** The weight of a signal; 0 for one that the labelled mails do not know yet. */
export function weightOf(signal: string): number {
  return weights().get(signal) ?? 0;
}

/** What a signal weighs besides where the mail is long. */
export function inLongMail(signal: string): string {
  return `${signal} – in a long mail`;
}

function weightIn(signal: string, isLong: boolean): number {
  return weightOf(signal) + (isLong ? weightOf(inLongMail(signal)) : 0);
}

const weights = whenAsked((): ReadonlyMap<string, number> => new Map(Object.entries({ ...WEIGHTS, ...FIXED })));

function sumOf({ signals, said, ofMail, isLong }: Omit<Weighed, 'score'>): number {
  let sum = weightOf('base') + ofMail.sum;
  for (const signal of signals) sum += weightIn(signal, isLong);
  for (const { weight } of said) sum += weight;
  return sum;
}

/** Below this chance it asks: one in two would be wrong. */
export const THRESHOLD = 0.5;

/** It is likelier than that nothing is promised; whether it is so beside the others of its mail, too, says `sureOf`. */
export function isPromised({ score }: Weighed): boolean {
  return score > 0;
}

const MOST_TOLD = 8;

/** What weighs less decides nothing. */
const LEAST_TOLD = 0.3;

/** What decided, strongest first: `["refused here -4.2", "ask +1.3"]`. */
export function toldSignals({ signals, said, ofMail, isLong }: Weighed): readonly string[] {
  const told: Learnt[] = [];
  const tell = (one: Learnt) => {
    if (Math.abs(one.weight) >= LEAST_TOLD) told.push(one);
  };
  for (const name of signals) tell({ name, weight: weightIn(name, isLong) });
  said.forEach(tell);
  ofMail.learnt.forEach(tell);
  return told
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_TOLD)
    .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
}
