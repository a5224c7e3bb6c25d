import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realKills } from '../stories/real-kills.ts';

/**
 * `node test/bench/real-kills.ts [forwards] [kills] [seed] [longest life, ms]`: a stream of forwards and replies over SMTP to `npm start`, killed with SIGKILL
 * at random moments, and what became of each. Exit code 1 where one was lost, or came a third time. On a machine that is busy with
 * other work its lives have to be longer: what is under way at twenty kills in a row is suspected of causing them.
 */
const [forwards = 2000, kills = 50, firstSeed = 1, livesAtMostMs = 1500] = process.argv.slice(2).map(Number);
const data = mkdtempSync(join(tmpdir(), 'pencilled-kills-'));
let seed = firstSeed;
const random = () => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
};

const began = performance.now();
const outcome = await realKills({ data, forwards, kills, senders: 4, random, livesAtMostMs });
const { accepted, replies, mails, twice, ...faults } = outcome;
console.log(
  JSON.stringify({ forwards, kills, seed: firstSeed, seconds: Math.round((performance.now() - began) / 1000) }),
);
console.log(JSON.stringify({ accepted, replies, mails, twice, ...faults }, null, 1));
rmSync(data, { recursive: true });
process.exit(Object.values(faults).some((found) => found.length > 0) || accepted < forwards ? 1 : 0);
