import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../lib/period/language.ts';
import { confidenceOf, THRESHOLD } from '../../lib/promise/choice/weigh.ts';
import { weighPeriods } from '../../lib/promise/choice/weigh-periods.ts';
import { type Example, fitWeights, type Weights } from './fit-weights.ts';
import { type LabelledMail, labelledMails, overlapOf } from './labelled-mails.ts';

/**
 * `npm run weights [-- FILE…]`: fits the weights of the signals to the labelled mails and writes `lib/promise/choice/weights.generated.ts`; says first
 * how well weights fitted to four fifths of the mails do on the fifth that they have not seen. More labelled mails may be given as files of
 * JSON lines: `{id, ref, subject, body, expected: [from, to] | {start, end} | null}`.
 */
const FOLDS = 5;
const NEAR = 0.5;
const FILE = join(import.meta.dirname, '../../lib/promise/choice/weights.generated.ts');

const mails = [...LANGUAGES.flatMap((language) => labelledMails(language)), ...process.argv.slice(2).flatMap(mailsIn)];
const examples = mails.map(exampleOf);
console.log(`${examples.length} labelled mails, ${new Set(examples.flatMap(signalsIn)).size} signals`);
console.log(`unseen fifths   ${report(crossValidated(examples))}`);
const weights = fitWeights(examples);
console.log(`the same mails  ${report(examples.map((example) => judge(example, weights)))}`);
writeFileSync(FILE, fileOf(weights));
console.log(`written: ${FILE}; now run npm run misread`);

function mailsIn(file: string): LabelledMail[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ expected, ...mail }) => ({
      ...mail,
      expected: expected === null || Array.isArray(expected) ? expected : [expected.start, expected.end],
    }));
}

function exampleOf({ id, ref, subject, body, expected }: LabelledMail): Example {
  const { mail } = weighPeriods({ subject, body, saidOn: ref });
  const choices = mail
    .filter(({ candidate: { reading } }) => reading.to > ref)
    .map(({ candidate: { reading }, signals }) => ({
      signals,
      isRight: expected !== null && overlapOf([reading.from, reading.to], expected) >= NEAR,
    }));
  return { id, choices, promises: expected !== null };
}

function signalsIn({ choices }: Example): string[] {
  return choices.flatMap(({ signals }) => signals);
}

type Verdict = 'near' | 'wrong' | 'missed' | 'nothing, rightly' | 'false alarm';

function judge({ choices, promises }: Example, by: Weights): Verdict {
  const scored = choices
    .map(({ signals, isRight }) => ({ isRight, score: sum(signals, by) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const chosen = best && confidenceOf(best.score) > THRESHOLD ? best : null;
  if (!promises) return chosen ? 'false alarm' : 'nothing, rightly';
  return chosen === null ? 'missed' : chosen.isRight ? 'near' : 'wrong';
}

function sum(signals: readonly string[], by: Weights): number {
  return signals.reduce((total, signal) => total + (by[signal] ?? 0), by.base ?? 0);
}

/** Mails that say the same in several languages fall into one fold: their ids differ in the language alone. */
function crossValidated(all: readonly Example[]): Verdict[] {
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

function report(verdicts: readonly Verdict[]): string {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const promises = count('near') + count('wrong') + count('missed');
  const percent = (part: number) => `${((100 * part) / promises).toFixed(1)} %`;
  const nothing = count('nothing, rightly');
  return `near ${percent(count('near'))}, wrong ${percent(count('wrong'))}, missed ${percent(count('missed'))}, nothing read as nothing ${nothing} of ${nothing + count('false alarm')}`;
}

function fileOf(fitted: Weights): string {
  const lines = Object.entries(fitted)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z]+$/i.test(name) ? name : JSON.stringify(name).replace(/^"|"$/g, "'")}: ${weight},`);
  return `/** Fitted to the labelled mails by \`npm run weights\`: logits, which add up. Not to be edited by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}
