import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MailRow, PromiseRow } from '../../infra/local/assistant.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { type RunningProcess, startProcess } from './running-process.ts';
import { speakSmtp } from './speak-smtp.ts';

export interface KillPlan {
  readonly data: string;
  readonly forwards: number;
  readonly kills: number;
  /** Senders at the same time. */
  readonly senders: number;
  /** 0 to 1, for how long it lives each time. */
  readonly random: () => number;
  readonly livesAtMostMs: number;
}

/** What was left when all was sent, and the clock had moved on past the last closing. */
export interface KillOutcome {
  readonly accepted: number;
  /** Accepted forwards without a promise, and without a receipt. */
  readonly withoutPromise: readonly string[];
  readonly withoutReceipt: readonly string[];
  /** Promises that miss one of their three reminders, or had one more than twice. */
  readonly touchMissing: readonly string[];
  readonly touchThrice: readonly string[];
  readonly receiptThrice: readonly string[];
  /** Mails that went out twice. */
  readonly twice: number;
  readonly mails: number;
}

/** Check-in, nudge and release of a month. */
const TOUCHES = 3;

/**
 * Sends forwards by SMTP to a process that is killed again and again, each sender repeating until its mail is accepted, as mail
 * servers do. Every forward is of another client, so that mails can be told apart by their subject.
 */
export async function realKills(plan: KillPlan): Promise<KillOutcome> {
  const start = () => startProcess({ PENCILLED_DATA: plan.data, PENCILLED_NOW: '2026-06-10T10:00:00+02:00' });
  let running: RunningProcess | null = await start();
  let next = 0;
  const accepted: string[] = [];

  const sender = async () => {
    while (next < plan.forwards) {
      const client = clientName(next++);
      while (!(await isAccepted(running, client))) await sleep(20);
      accepted.push(client);
    }
  };
  const senders = Promise.all(Array.from({ length: plan.senders }, sender));
  for (let kill = 0; kill < plan.kills; kill++) {
    await sleep(20 + plan.random() * plan.livesAtMostMs);
    const killed = running;
    running = null;
    await killed?.kill();
    running = await start();
  }
  await senders;
  await moveClock(running, '2026-08-01T00:00:00.000Z');
  // In the midst of the reminders, too.
  const killed = running;
  const moved = moveClock(killed, '2026-08-18T07:10:00.000Z').catch(() => {});
  await sleep(100 + plan.random() * plan.livesAtMostMs);
  await killed.kill();
  await moved;
  running = await start();
  await moveClock(running, '2026-11-01T00:00:00.000Z');

  const promises = await get<PromiseRow[]>(running, '/api/promises');
  const mails = await get<MailRow[]>(running, '/api/mails');
  await running.stop();
  return outcomeOf(accepted, promises, mails);
}

/** Names that no other contains, and that a subject shows whole. */
function clientName(at: number): string {
  return `Klant${String(at).padStart(5, '0')} Bakker`;
}

async function isAccepted(running: RunningProcess | null, client: string): Promise<boolean> {
  if (running === null) return false;
  const first = client.split(' ')[0] ?? '';
  const from = `sanne${Number(first.slice(5)) % 40}@studio.example`;
  const raw = gmailForward({
    from: `Sanne de Boer <${from}>`,
    client: `${client} <${first.toLowerCase()}@klant.example>`,
    subject: `Klus van ${first}`,
    body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.',
    messageId: `${first}@mail.example.com`,
  });
  try {
    const { data } = await speakSmtp(running.smtpPort, from, 'track@in.localhost', raw);
    return data?.startsWith('250') === true;
  } catch {
    return false;
  }
}

function outcomeOf(
  accepted: readonly string[],
  promises: readonly PromiseRow[],
  mails: readonly MailRow[],
): KillOutcome {
  const clients = new Set(promises.map(({ client }) => client.name));
  const counts = new Map<string, number>();
  for (const { kind, subject, sentAt } of mails) {
    const first = /Klant\d{5}/.exec(subject)?.[0] ?? subject;
    const key = `${first} ${kind} ${kind === 'receipt' ? '' : sentAt.slice(0, 10)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const touches = (first: string) => [...counts].filter(([key]) => key.startsWith(`${first} reminder`));
  const firsts = accepted.map((client) => client.split(' ')[0] ?? '');
  return {
    accepted: accepted.length,
    withoutPromise: accepted.filter((client) => !clients.has(client)),
    withoutReceipt: firsts.filter((first) => !counts.has(`${first} receipt `)),
    touchMissing: firsts.filter((first) => touches(first).length < TOUCHES),
    touchThrice: firsts.filter((first) => touches(first).some(([, count]) => count > 2)),
    receiptThrice: firsts.filter((first) => (counts.get(`${first} receipt `) ?? 0) > 2),
    twice: [...counts.values()].filter((count) => count === 2).length,
    mails: mails.length,
  };
}

/** Thousands of reminders take longer than `fetch` waits for the first byte of an answer. */
async function moveClock(running: RunningProcess, now: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${running.web}/api/clock`, { method: 'POST', headers }, resolve)
      .on('error', reject)
      .end(JSON.stringify({ now }));
  });
  const said = await text(answer);
  if (answer.statusCode !== 200) throw new Error(`the clock answered ${answer.statusCode}: ${said}`);
}

async function get<Body>(running: RunningProcess, path: string): Promise<Body> {
  const answer = await fetch(`${running.web}${path}`);
  return (await answer.json()) as Body;
}
