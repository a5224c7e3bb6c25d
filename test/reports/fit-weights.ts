import type { Language } from '../../lib/period/language.ts';
import type { CuePlace, WordPlace } from '../../lib/promise/choice/learnt-places.ts';
import { inLongMail } from '../../lib/promise/choice/weigh.ts';

/** One period of a labelled mail, as it is weighed. */
export interface Choice {
  readonly signals: readonly string[];
  /** It is the labelled period, or near enough. */
  readonly isRight: boolean;
}

/** A labelled mail: its periods, of which one was promised, or none. */
export interface Example {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly promises: boolean;
  /** How many mails it counts for, 1 where nothing is said. */
  readonly counts?: number;
}

export type Weights = Readonly<Record<string, number>>;

/** Towards 0: what few mails show stays small. */
const PULL = 1;

/** What signals weigh otherwise in long mails is learnt from few. */
const LONG_PULL = 3;

/** There are many words, cues and concepts, in many places, and most tell nothing. */
const LEARNT_PULL = 6;

/** A word that fewer mails show is not learnt; nor is a cue. */
const WORD_SHOWN = 4;
const CUE_SHOWN = 3;

/** What weighs less is left out; the others are rounded to so much. */
const LEAST_WORD = 0.15;
const LEAST_CUE = 0.05;
const STEP_OF_LEARNT = 0.05;

/** The name of a signal that is a word: `“brief” nl clause`. */
export function wordName(stem: string, language: Language, place: WordPlace): string {
  return `“${stem}” ${language} ${place}`;
}

/** The name of a signal that is a cue or a concept, in whatever language: `«thanks» mail`. */
export function cueName(cue: string, place: CuePlace): string {
  return `«${cue}» ${place}`;
}

export function isWord(name: string): boolean {
  return name.startsWith('“');
}

export function isCue(name: string): boolean {
  return name.startsWith('«');
}

/** What is not a rule's signal. */
export function isLearnt(name: string): boolean {
  return isWord(name) || isCue(name);
}

function isOfLong(name: string): boolean {
  return name.endsWith(inLongMail(''));
}

/** The steps grow smaller, to nothing in the last round. */
const ROUNDS = 150;
const STEP = 0.1;

/**
 * A conditional logit: of the periods of a mail, and of "none", the labelled one is to be the likeliest. `none` has the score 0, so a period
 * is promised where its sum is above 0. Fitted by Adam with a pull of all weights towards 0 (the base apart); the result depends on nothing
 * but the examples.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const shown = shownIn(examples);
  const names = [...shown.keys()].filter((name) => (shown.get(name) ?? 0) >= leastShown(name)).sort();
  const place = new Map(names.map((name, index) => [name, index + 1]));
  const data = examples
    .filter(({ choices, promises }) => choices.length > 0 && (!promises || choices.some(({ isRight }) => isRight)))
    .map(({ choices, promises, counts = 1 }) => ({
      promises,
      counts,
      right: choices.map(({ isRight }) => isRight),
      ...rowsOf(choices.map(({ signals }) => new Set([0, ...signals.map((name) => place.get(name) ?? 0)]))),
    }));
  const size = names.length + 1;
  const pulls = [0.01, ...names.map((name) => (isLearnt(name) ? LEARNT_PULL : isOfLong(name) ? LONG_PULL : PULL))];
  const weights = new Float64Array(size);
  const [mean, spread] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, index) => (pulls[index] ?? 0) * weight);
    for (const { common, rows, right, promises, counts } of data) {
      const ofMail = sumOf(common, weights);
      const chances = shares(rows.map((row) => ofMail + sumOf(row, weights)));
      const aim = aimOf(chances, right, promises);
      let all = 0;
      for (const [index, row] of rows.entries()) {
        const off = counts * ((chances[index] ?? 0) - (aim[index] ?? 0));
        all += off;
        addTo(slope, row, off);
      }
      addTo(slope, common, all);
    }
    const step = STEP * (1 - (round - 1) / ROUNDS);
    for (let index = 0; index < size; index++) {
      const by = slope[index] ?? 0;
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * by;
      spread[index] = 0.999 * (spread[index] ?? 0) + 0.001 * by * by;
      const steady = (mean[index] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((spread[index] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[index] = (weights[index] ?? 0) - (step * steady) / scale;
    }
  }
  return Object.fromEntries(
    [['base', weights[0] ?? 0] as const, ...names.map((name, index) => [name, weights[index + 1] ?? 0] as const)].map(
      ([name, weight]) => [name, rounded(name, weight)],
    ),
  );
}

function leastShown(name: string): number {
  if (isWord(name)) return WORD_SHOWN;
  return isCue(name) ? CUE_SHOWN : 0;
}

/** What all the periods of a mail show is summed once. */
function rowsOf(shown: readonly Set<number>[]): { common: Int32Array; rows: Int32Array[] } {
  const [first = new Set<number>()] = shown;
  const common = new Set([...first].filter((index) => shown.every((row) => row.has(index))));
  return {
    common: Int32Array.from(common),
    rows: shown.map((row) => Int32Array.from([...row].filter((index) => !common.has(index)))),
  };
}

function sumOf(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += weights[row[at] ?? 0] ?? 0;
  return sum;
}

function addTo(slope: Float64Array, row: Int32Array, off: number): void {
  for (let at = 0; at < row.length; at++) {
    const index = row[at] ?? 0;
    slope[index] = (slope[index] ?? 0) + off;
  }
}

function rounded(name: string, weight: number): number {
  if (!isLearnt(name)) return Math.round(weight * 100) / 100;
  if (Math.abs(weight) < (isWord(name) ? LEAST_WORD : LEAST_CUE)) return 0;
  return Math.round(Math.round(weight / STEP_OF_LEARNT) * STEP_OF_LEARNT * 100) / 100;
}

/** How many of the mails show each signal. */
function shownIn(examples: readonly Example[]): Map<string, number> {
  const shown = new Map<string, number>();
  for (const { choices } of examples)
    for (const signal of new Set(choices.flatMap(({ signals }) => signals))) shown.set(signal, (shown.get(signal) ?? 0) + 1);
  return shown;
}

/** Weights that moved less than this are taken as steady: a mail that is read the one way or the other moves them to and fro by so much. */
export const STEADY = 0.25;

/** What fewer mails show moves with each of them. */
const SHOWN_OFTEN = 60;

/** How far the weight that moved most has moved, of those that many of the mails teach; words are rounded and left out when small. */
export function movedBy(before: Weights, after: Weights, examples: readonly Example[]): number {
  const often = [...shownIn(examples)].filter(([, mails]) => mails >= SHOWN_OFTEN).map(([signal]) => signal);
  const moved = (name: string) => Math.abs((before[name] ?? 0) - (after[name] ?? 0)) - (isLearnt(name) ? LEAST_WORD : 0);
  return Math.max(0, ...['base', ...often].map(moved));
}

/** The chance of each, where none has the score 0. */
function shares(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, Math.exp(-highest));
  return powers.map((power) => power / sum);
}

/** What the chances should have been: all with the right ones, as they stand to each other. */
function aimOf(chances: readonly number[], right: readonly boolean[], promises: boolean): number[] {
  if (!promises) return chances.map(() => 0);
  const sum = chances.reduce((total, chance, index) => total + (right[index] ? chance : 0), 0);
  return chances.map((chance, index) => (right[index] && sum > 0 ? chance / sum : 0));
}
