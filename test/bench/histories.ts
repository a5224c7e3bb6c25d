/**
 * The model check in a longer run: so many random histories, in chunks of a process each, every chunk from a seed of its own (the
 * first, and one more for each), so that one can be run again alone:
 *
 *   npm run histories -- [histories] [first seed] [seconds]
 *   PENCILLED_HISTORIES=5000 PENCILLED_SEED=… npx vitest run test/stories/model-check.test.ts
 *
 * Ends at the first chunk that is not as the model says, with exit code 1 and what it printed; after so many seconds it begins no
 * further chunk, and says how many there were.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CHUNK = 5_000;
const root = join(import.meta.dirname, '../..');
const [histories = 200_000, firstSeed = 1, seconds = Number.POSITIVE_INFINITY] = process.argv.slice(2).map(Number);

const began = performance.now();
const passed = () => (performance.now() - began) / 1_000;
let done = 0;
let seed = firstSeed;
for (; done < histories && passed() < seconds; seed += 1) {
  const chunk = Math.min(CHUNK, histories - done);
  const env = { ...process.env, PENCILLED_HISTORIES: String(chunk), PENCILLED_SEED: String(seed) };
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', 'test/stories/model-check.test.ts'], { cwd: root, env });
  const printed = `${run.stdout}${run.stderr}`;
  if (run.status !== 0 || !printed.includes(`${chunk} histories from seed ${seed}: all as the model says`)) {
    console.log(`${printed}\nseed ${seed}: not as the model says, after ${done} histories that were`);
    process.exit(1);
  }
  done += chunk;
  console.log(
    `seed ${seed}: ${done} histories so far, all as the model says; ${(done / passed()).toFixed(0)} a second`,
  );
}
console.log(
  `${done} histories from the seeds ${firstSeed} to ${seed - 1}: all as the model says; ${Math.round(passed())} s`,
);
