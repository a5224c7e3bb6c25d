import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeMail } from './judge-mail.ts';
import { chanceOf, mutatedMail } from './mutate-mail.ts';

/** What came of a run: how often each verdict, and the mails that broke a rule, by number of the mutation. */
export interface FuzzSummary {
  readonly mails: number;
  readonly seed: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
}

/** All the fixtures of mails, in the order of their names. */
export function fixtureMails(): readonly Buffer[] {
  const folder = join(import.meta.dirname, '../fixtures/mail');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

/** Takes `mails` mutations of the fixtures through all that reads mail; the same for the same seed. */
export async function fuzzMail(mails: number, seed: number): Promise<FuzzSummary> {
  const all = fixtureMails();
  const chance = chanceOf(seed);
  const verdicts: Record<string, number> = {};
  const broken: string[] = [];
  for (let number = 0; number < mails; number++) {
    const { raw, how } = mutatedMail(all, chance);
    try {
      const { verdict, faults } = await judgeMail(raw);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      broken.push(...faults.map((fault) => `#${number} (${how.join(', ')}): ${fault}`));
    } catch (error) {
      broken.push(`#${number} (${how.join(', ')}): threw ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return { mails, seed, verdicts: Object.fromEntries(Object.entries(verdicts).sort()), broken };
}

if (import.meta.main) {
  const [mails = '20000', seed = '1'] = process.argv.slice(2);
  const summary = await fuzzMail(Number(mails), Number(seed));
  const told = `${JSON.stringify(summary, null, 2)}\n`;
  process.stdout.write(told);
  // The run that everybody makes is kept; others are for looking.
  if (process.argv.length === 2) writeFileSync(join(import.meta.dirname, '../reports/fuzz-mail.json'), told);
  process.exitCode = summary.broken.length > 0 ? 1 : 0;
}
