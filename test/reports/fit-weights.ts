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
}

export type Weights = Readonly<Record<string, number>>;

/** Towards 0: what few mails show stays small. */
const PULL = 0.3;
/** A false alarm costs more trust than a question. */
const NOTHING_COUNTS = 1.3;

const ROUNDS = 300;
const STEP = 0.05;

/**
 * A conditional logit: of the periods of a mail, and of "none", the labelled one is to be the likeliest. `none` has the score 0, so a period
 * is promised where its sum is above 0. Fitted by Adam with a pull of all weights towards 0 (the base apart); the result depends on nothing
 * but the examples.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const names = [...new Set(examples.flatMap(({ choices }) => choices.flatMap(({ signals }) => signals)))].sort();
  const place = new Map(names.map((name, index) => [name, index + 1]));
  const data = examples
    .filter(({ choices, promises }) => choices.length > 0 && (!promises || choices.some(({ isRight }) => isRight)))
    .map(({ choices, promises }) => ({
      promises,
      right: choices.map(({ isRight }) => isRight),
      rows: choices.map(({ signals }) => [0, ...new Set(signals.map((name) => place.get(name) ?? 0))]),
    }));
  const size = names.length + 1;
  const weights = new Float64Array(size);
  const [mean, spread] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, index) => (index === 0 ? 0.01 : PULL) * weight);
    for (const { rows, right, promises } of data) {
      const chances = shares(rows.map((row) => row.reduce((sum, index) => sum + (weights[index] ?? 0), 0)));
      const aim = aimOf(chances, right, promises);
      for (const [index, row] of rows.entries()) {
        const off = (promises ? 1 : NOTHING_COUNTS) * ((chances[index] ?? 0) - (aim[index] ?? 0));
        for (const name of row) slope[name] = (slope[name] ?? 0) + off;
      }
    }
    for (let index = 0; index < size; index++) {
      const by = slope[index] ?? 0;
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * by;
      spread[index] = 0.999 * (spread[index] ?? 0) + 0.001 * by * by;
      const steady = (mean[index] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((spread[index] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[index] = (weights[index] ?? 0) - (STEP * steady) / scale;
    }
  }
  return Object.fromEntries(
    [['base', weights[0] ?? 0] as const, ...names.map((name, index) => [name, weights[index + 1] ?? 0] as const)].map(
      ([name, weight]) => [name, Math.round(weight * 100) / 100],
    ),
  );
}

/** Weights that moved less than this are taken as steady. */
export const STEADY = 0.1;

/** What fewer mails show moves with each of them. */
const SHOWN_OFTEN = 60;

/** How far the weight that moved most has moved, of those that many of the mails teach. */
export function movedBy(before: Weights, after: Weights, examples: readonly Example[]): number {
  const shown = new Map<string, number>();
  for (const { choices } of examples)
    for (const signal of new Set(choices.flatMap(({ signals }) => signals))) shown.set(signal, (shown.get(signal) ?? 0) + 1);
  const often = [...shown].filter(([, mails]) => mails >= SHOWN_OFTEN).map(([signal]) => signal);
  return Math.max(0, ...['base', ...often].map((name) => Math.abs((before[name] ?? 0) - (after[name] ?? 0))));
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
