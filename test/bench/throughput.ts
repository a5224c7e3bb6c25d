/**
 * Forwards over SMTP to `npm start`, some at a time, until each has its receipt: how many a second, how long from "250 taken" to the
 * receipt, and what memory the process holds after each fifth of them: resident, and alive on its heap after a collection.
 *
 *   npm run bench:throughput -- [forwards] [senders]
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MailRow } from '../../infra/local/assistant.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { getFrom, startProcess } from '../stories/running-process.ts';
import { speakSmtp } from '../stories/speak-smtp.ts';

/** Forwards of one freelancer stay below what one may send in an hour. */
const EACH = 100;
const [forwards = 10_000, senders = 8] = process.argv.slice(2).map(Number);

const data = mkdtempSync(join(tmpdir(), 'pencilled-throughput-'));
const heapFile = join(data, 'heap.json');
const running = await startProcess({
  PENCILLED_DATA: data,
  PENCILLED_NOW: '2026-06-10T10:00:00+02:00',
  PENCILLED_HEAP_FILE: heapFile,
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'throughput/report-heap.ts')}`,
});
const offset = Date.parse((await getFrom<{ now: string }>(running, '/api/clock')).now) - Date.now();
const takenAt = new Map<string, number>();
const memory: object[] = [await memoryAt(0)];
const began = performance.now();
let next = 0;

await Promise.all(Array.from({ length: senders }, sender));
let receipts = new Map<string, number>();
for (let tries = 0; receipts.size < forwards && tries < 600; tries += 1) {
  await sleep(250);
  receipts = receiptsOf(await getFrom<MailRow[]>(running, '/api/mails'));
}
const seconds = (performance.now() - began) / 1_000;

const waits = [...receipts]
  .map(([client, at]) => at - offset - (takenAt.get(client) ?? Number.NaN))
  .sort((a, b) => a - b);
const percentile = (share: number) => Math.round(waits[Math.floor((waits.length - 1) * share)] ?? Number.NaN);
console.log(`${forwards} forwards over SMTP, ${senders} at a time, ${receipts.size} receipts`);
console.log(
  `${(receipts.size / seconds).toFixed(1)} a second; taken to receipt: p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms`,
);
memory.push(await memoryAt(receipts.size));
console.log('memory in MB; alive: on the heap after a collection');
console.table(memory);
await running.stop();
rmSync(data, { recursive: true });
process.exit(receipts.size === forwards ? 0 : 1);

async function sender(): Promise<void> {
  while (next < forwards) {
    const number = next++;
    const client = `Klant${String(number).padStart(6, '0')}`;
    const from = `sanne${Math.floor(number / EACH)}@studio.example`;
    const raw = gmailForward({
      from: `Sanne de Boer <${from}>`,
      client: `${client} Bakker <${client.toLowerCase()}@klant.example>`,
      subject: `Klus van ${client}`,
      body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.',
      messageId: `${client}@mail.example.com`,
    });
    const { data: answer } = await speakSmtp(running.smtpPort, from, 'track@in.localhost', raw);
    if (!answer?.startsWith('250')) throw new Error(`refused: ${answer}`);
    takenAt.set(client, Date.now());
    if (takenAt.size % Math.ceil(forwards / 5) === 0) memory.push(await memoryAt(takenAt.size));
    if (takenAt.size % 1_000 === 0) process.stderr.write(`\r${takenAt.size} of ${forwards} taken `);
  }
}

function receiptsOf(mails: readonly MailRow[]): Map<string, number> {
  return new Map(
    mails.flatMap(({ kind, subject, sentAt }) => {
      const client = /Klant\d{6}/.exec(subject)?.[0];
      return kind === 'receipt' && client !== undefined ? [[client, Date.parse(sentAt)] as const] : [];
    }),
  );
}

async function memoryAt(taken: number) {
  rmSync(heapFile, { force: true });
  process.kill(running.pid, 'SIGUSR2');
  while (!existsSync(heapFile)) await sleep(50);
  const { heapUsed, heapTotal, rss } = JSON.parse(readFileSync(heapFile, 'utf8')) as NodeJS.MemoryUsage;
  const [alive, heap, resident] = [heapUsed, heapTotal, rss].map((bytes) => Math.round(bytes / 1024 ** 2));
  return { taken, alive, heap, resident };
}
