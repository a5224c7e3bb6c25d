/**
 * How long `npm start` takes until it listens, and how long a year passes in it with so many promises.
 *
 *   npm run bench:year -- [promises]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailRow } from '../../infra/local/assistant.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { getFrom, moveClock, startProcess } from '../stories/running-process.ts';
import { cpuSeconds } from './cost/cpu-seconds.ts';
import { timed } from './cost/workers.ts';

const MONTHS = ['juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const [promises = 60] = process.argv.slice(2).map(Number);

const data = mkdtempSync(join(tmpdir(), 'pencilled-year-'));
const [running, startMs] = await timed(() =>
  startProcess({ PENCILLED_DATA: data, PENCILLED_NOW: '2026-06-10T10:00:00+02:00' }),
);
const startCpu = cpuSeconds(running.pid);
for (let number = 0; number < promises; number += 1) {
  const body = `Hoi Sanne, in ${MONTHS[number % MONTHS.length]} heb ik werk voor je: klus ${number}.`;
  const client = `Klant ${number} <klant${number}@klant.example>`;
  const raw = gmailForward({ client, subject: `Klus ${number}`, body });
  const answer = await fetch(`${running.web}/api/receive`, { method: 'POST', body: raw });
  const { verdict } = (await answer.json()) as { verdict: string };
  if (verdict !== 'pencilled') throw new Error(`a forward was ${verdict}`);
}
const [mailsBefore, cpuBefore] = [await mailsOut(), cpuSeconds(running.pid)];
const [, yearMs] = await timed(() => moveClock(running, '2027-06-10T08:00:00.000Z'));
const seconds = (ms: number) => (ms / 1_000).toFixed(1);
console.log(`listens after ${seconds(startMs)} s (${startCpu.toFixed(1)} s of the processor)`);
console.log(
  `a year with ${promises} promises: ${seconds(yearMs)} s (${(cpuSeconds(running.pid) - cpuBefore).toFixed(1)} s of the processor), ${(await mailsOut()) - mailsBefore} mails`,
);
await running.stop();
rmSync(data, { recursive: true });

async function mailsOut(): Promise<number> {
  return (await getFrom<MailRow[]>(running, '/api/mails')).length;
}
