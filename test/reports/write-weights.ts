import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf } from '../../lib/promise/choice/confidence.ts';
import { THRESHOLD } from '../../lib/promise/choice/weigh.ts';
import { LANGUAGES } from '../../lib/period/language.ts';
import { SAID } from '../../lib/promise/choice/cue.ts';
import { CUE_PLACES, WORD_PLACES } from '../../lib/promise/choice/learnt-places.ts';
import { cueName, type Example, fitWeights, isLearnt, movedBy, STEADY, type Weights, wordName } from './fit-weights.ts';
import { weightExamples, writtenWeights } from './weight-examples.ts';

/**
 * `npm run weights`: fits the weights of the signals to the labelled mails and writes `lib/promise/choice/weights.generated.ts`; says first
 * how well weights fitted to four fifths of the mails do on the fifth that they have not seen, and how often what they are so sure of is
 * right. What stands beside a period is compared by the weights that stood before, so it goes on until they are steady.
 */
const FOLDS = 5;
const MOST_TIMES = 8;
/** So many times weights are taken as they are fitted, before they go only a share of the way: a third, a fourth, … */
const SURE_OF_FOOT = 2;
const FOLDER = join(import.meta.dirname, '../../lib/promise/choice');
const FILE = join(FOLDER, 'weights.generated.ts');
const WORDS_FILE = join(FOLDER, 'word-weights.generated.ts');
const CUES_FILE = join(FOLDER, 'cue-weights.generated.ts');

const examples = weightExamples();
const unseen = crossValidated(examples);
console.log(`${examples.length} labelled mails, ${new Set(examples.flatMap(signalsIn)).size} signals`);
console.log(`unseen fifths   ${report(unseen)}`);
const before = writtenWeights();
const weights = fitWeights(examples);
console.log(`the same mails  ${report(examples.map((example) => judge(example, weights)))}`);
console.log(`as sure as      ${calibration(unseen)}`);
const times = Number(process.env.FITTED_TIMES ?? 1);
if (times > 1 && movedBy(before, weights, examples) <= STEADY) console.log(`steady: ${FILE}; now run npm run misread`);
else {
  const next = times > SURE_OF_FOOT ? partway(before, weights, 1 / times) : weights;
  writeFileSync(FILE, fileOf(next));
  writeFileSync(WORDS_FILE, wordsFileOf(next));
  writeFileSync(CUES_FILE, cuesFileOf(next));
  if (times < MOST_TIMES) {
    console.log('once more, by these weights');
    const env = { ...process.env, FITTED_TIMES: String(times + 1) };
    process.exitCode = spawnSync(process.execPath, [import.meta.filename], { stdio: 'inherit', env }).status ?? 1;
  } else console.log(`written, and not steady: ${FILE}`);
}

/** Weights that go to and fro between two mails that are read the one way or the other come to rest between. */
function partway(before: Weights, after: Weights, share: number): Weights {
  return Object.fromEntries(
    Object.entries(after).map(([name, weight]) => [
      name,
      isLearnt(name) ? weight : Math.round(100 * ((1 - share) * (before[name] ?? 0) + share * weight)) / 100,
    ]),
  );
}

function signalsIn({ choices }: Example): string[] {
  return choices.flatMap(({ signals }) => signals);
}

interface Judged {
  readonly verdict: 'near' | 'wrong' | 'missed' | 'nothing, rightly' | 'false alarm';
  readonly confidence: number;
}

function judge({ choices, promises }: Example, by: Weights): Judged {
  const scored = choices.map(({ signals, isRight }) => ({ isRight, score: sum(signals, by) })).sort((a, b) => b.score - a.score);
  const [first, ...others] = scored;
  const best = first && { ...first, confidence: chanceOf(first.score, others.map(({ score }) => score)) };
  const chosen = best && best.confidence > THRESHOLD ? best : null;
  const confidence = best?.confidence ?? 0;
  if (!promises) return { verdict: chosen ? 'false alarm' : 'nothing, rightly', confidence };
  return { verdict: chosen === null ? 'missed' : chosen.isRight ? 'near' : 'wrong', confidence };
}

function sum(signals: readonly string[], by: Weights): number {
  return signals.reduce((total, signal) => total + (by[signal] ?? 0), by.base ?? 0);
}

/** Mails that say the same in several languages fall into one fold: their ids differ in the language alone. */
function crossValidated(all: readonly Example[]): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const fitted = fitWeights(all.filter(({ id }) => foldOf(id) !== fold));
    return all.filter(({ id }) => foldOf(id) === fold).map((example) => judge(example, fitted));
  });
}

function foldOf(id: string): number {
  let hash = 7;
  for (const char of id.replace(/\b(?:nl|en|de|fr)\b/, '')) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}

function report(judged: readonly Judged[]): string {
  const count = (verdict: Judged['verdict']) => judged.filter((one) => one.verdict === verdict).length;
  const promises = count('near') + count('wrong') + count('missed');
  const percent = (part: number) => `${((100 * part) / promises).toFixed(1)} %`;
  const nothing = count('nothing, rightly');
  return `near ${percent(count('near'))}, wrong ${percent(count('wrong'))}, missed ${percent(count('missed'))}, nothing read as nothing ${nothing} of ${nothing + count('false alarm')}`;
}

/** Of what is read with a confidence of 0.5 to 0.6, and so on, the share that is right: `0.5: 61 % of 80, …`. */
function calibration(judged: readonly Judged[]): string {
  return [0.5, 0.6, 0.7, 0.8, 0.9]
    .map((from) => {
      const given = judged.filter(
        ({ verdict, confidence }) =>
          ['near', 'wrong', 'false alarm'].includes(verdict) && confidence >= from && (from === 0.9 || confidence < from + 0.1),
      );
      const right = given.filter(({ verdict }) => verdict === 'near').length;
      return `${from}: ${given.length === 0 ? '–' : Math.round((100 * right) / given.length)} % of ${given.length}`;
    })
    .join(', ');
}

function fileOf(fitted: Weights): string {
  const lines = Object.entries(fitted)
    .filter(([name, weight]) => weight !== 0 && !isLearnt(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${weight},`);
  return `/** Fitted to the labelled mails by \`npm run weights\`: logits, which add up. Not to be edited by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}

function wordsFileOf(fitted: Weights): string {
  const tables = LANGUAGES.map((language) => {
    const places = WORD_PLACES.map((place) => {
      const byWeight = new Map<number, string[]>();
      for (const [name, weight] of Object.entries(fitted)) {
        const stem = /^“(.*)”/.exec(name)?.[1];
        if (!stem || weight === 0 || name !== wordName(stem, language, place)) continue;
        byWeight.set(weight, [...(byWeight.get(weight) ?? []), stem]);
      }
      const lines = [...byWeight]
        .sort(([a], [b]) => a - b)
        .map(([weight, stems]) => `      '${weight}': '${stems.sort().join(' ')}',\n`);
      return `    ${place}: {\n${lines.join('')}    },\n`;
    });
    return `  ${language}: {\n${places.join('')}  },\n`;
  });
  return `import type { Language } from '../../period/language.ts';
import type { WordPlace } from './learnt-places.ts';

/** Fitted to the labelled mails by \`npm run weights\`: logits, and the words that weigh so much, by their first letters. Not to be edited by hand. */
export const WORD_WEIGHTS: Readonly<Record<Language, Readonly<Record<WordPlace, Readonly<Record<string, string>>>>>> = {
${tables.join('')}};
`;
}

function cuesFileOf(fitted: Weights): string {
  const places = CUE_PLACES.map((place) => {
    const lines = SAID.flatMap((cue) => {
      const weight = fitted[cueName(cue, place)] ?? 0;
      return weight === 0 ? [] : [`    ${cue}: ${weight},\n`];
    });
    return `  ${place}: {\n${lines.join('')}  },\n`;
  });
  return `import type { CuePlace } from './learnt-places.ts';

/** Fitted to the labelled mails by \`npm run weights\`: logits of cues and concepts by where they are said. Not to be edited by hand. */
export const CUE_WEIGHTS: Readonly<Record<CuePlace, Readonly<Record<string, number>>>> = {
${places.join('')}};
`;
}
