import { setTimeout as sleep } from 'node:timers/promises';
import type { MailRow, PromiseRow } from '../../infra/local/assistant.ts';
import { gmailForward, gmailReply } from '../fixtures/gmail.ts';
import { clientName, firstOf, isAsTold, NOTHING_TOLD, repliesOf, toldOf } from './kill-replies.ts';
import { getFrom, moveClock, type RunningProcess, startProcess } from './running-process.ts';
import { speakSmtp } from './speak-smtp.ts';
import { readSent } from './world.ts';

export interface KillPlan {
  readonly data: string;
  readonly forwards: number;
  readonly kills: number;
  /** Senders at the same time. */
  readonly senders: number;
  /** 0 to 1, for how long it lives each time. */
  readonly random: () => number;
  /** Longer where starting takes longer than this. */
  readonly livesAtMostMs: number;
}

/** What was left when all was sent, and the clock had moved on past the last closing. */
export interface KillOutcome {
  readonly accepted: number;
  /** Replies that were accepted. */
  readonly replies: number;
  /** Accepted forwards without a promise, and without a receipt. */
  readonly withoutPromise: readonly string[];
  readonly withoutReceipt: readonly string[];
  /** Clients of whom the promise does not stand where the replies have put it: one was lost, or took effect twice. */
  readonly repliesAmiss: readonly string[];
  /** Clients with fewer answers than replies, and with more than two to each. */
  readonly withoutAnswer: readonly string[];
  readonly answerThrice: readonly string[];
  /** Promises that miss one of their reminders, had one more than twice, or had one although they were done. */
  readonly touchMissing: readonly string[];
  readonly touchThrice: readonly string[];
  readonly touchAfterDone: readonly string[];
  readonly receiptThrice: readonly string[];
  /** Mails that went out twice. */
  readonly twice: number;
  readonly mails: number;
}

const BEGINNING = '2026-06-10T10:00:00+02:00';

/** A claim's lease and a little; a claim that was cut off is settled after it. */
const LEASE_MINUTES = 20;
const PATIENCE_MS = 3_000;

/** Check-in, nudge and release of a month. */
const TOUCHES = 3;

/**
 * Sends forwards and replies by SMTP to a process that is killed again and again, each sender repeating until its mail is accepted,
 * as mail servers do. Every forward is of another client, so that mails can be told apart by their subject.
 */
export async function realKills(plan: KillPlan): Promise<KillOutcome> {
  let tookMs = 0;
  const start = async () => {
    const begun = performance.now();
    const process = await startProcess({ PENCILLED_DATA: plan.data, PENCILLED_NOW: BEGINNING });
    tookMs = performance.now() - begun;
    return process;
  };
  // On a busy machine it lives longer: killed before it could do anything at all, it would never get on.
  const life = () => plan.random() * Math.max(plan.livesAtMostMs, tookMs);
  let running: RunningProcess | null = await start();
  let next = 0;
  const accepted: string[] = [];
  const replied = new Map<string, number>();

  const sender = async () => {
    while (next < plan.forwards) {
      const client = clientName(next++);
      while (!(await isAccepted(running, client))) await sleep(20);
      accepted.push(client);
    }
  };
  const replier = async () => {
    while (accepted.length < plan.forwards || accepted.some((client) => repliesOf(client).length > doneOf(client))) {
      await sleep(200);
      if (running !== null) await replyToAll(running).catch(() => {});
    }
  };
  const doneOf = (client: string) => replied.get(client) ?? 0;
  /** The next reply of each whose last one can be seen to have taken effect. */
  const replyToAll = async (to: RunningProcess) => {
    const promises = new Map((await getFrom<PromiseRow[]>(to, '/api/promises')).map((row) => [row.client.name, row]));
    const receipts = new Map(
      (await getFrom<MailRow[]>(to, '/api/mails')).flatMap((mail) =>
        mail.kind === 'receipt' ? [[firstIn(mail), mail]] : [],
      ),
    );
    for (const client of accepted) {
      const done = doneOf(client);
      const reply = repliesOf(client)[done];
      const receipt = receipts.get(firstOf(client));
      if (reply === undefined || receipt === undefined) continue;
      if (!isAsTold(promises.get(client), repliesOf(client)[done - 1]?.[1] ?? NOTHING_TOLD)) continue;
      if (await isReplyAccepted(to, client, receipt, reply[0], done)) replied.set(client, done + 1);
    }
  };

  const senders = Promise.all([...Array.from({ length: plan.senders }, sender), replier()]);
  for (let kill = 0; kill < plan.kills; kill++) {
    await sleep(20 + life());
    const killed = running;
    running = null;
    await killed?.kill();
    running = await start();
  }
  // What a kill left owed is sent by the clockwork when its lease is over, and only then can it be replied to.
  const isAllSent = senders.then(() => true);
  for (
    let minutes = LEASE_MINUTES;
    !(await Promise.race([isAllSent, sleep(PATIENCE_MS, false)]));
    minutes += LEASE_MINUTES
  )
    await moveClock(running, new Date(Date.parse(BEGINNING) + minutes * 60_000).toISOString());
  await moveClock(running, '2026-08-01T00:00:00.000Z');
  // In the midst of the reminders, too.
  const killed = running;
  const moved = moveClock(killed, '2026-08-18T07:10:00.000Z').catch(() => {});
  await sleep(100 + life());
  await killed.kill();
  await moved;
  running = await start();
  const told = await getFrom<PromiseRow[]>(running, '/api/promises');
  await moveClock(running, '2026-12-20T00:00:00.000Z');

  const promises = await getFrom<PromiseRow[]>(running, '/api/promises');
  const mails = await getFrom<MailRow[]>(running, '/api/mails');
  await running.stop();
  return outcomeOf(accepted, told, promises, mails);
}

function firstIn({ subject }: MailRow): string {
  return /Klant\d{5}/.exec(subject)?.[0] ?? subject;
}

function senderOf(client: string): string {
  return `sanne${Number(firstOf(client).slice(5)) % 40}@studio.example`;
}

function isAccepted(running: RunningProcess | null, client: string): Promise<boolean> {
  const first = firstOf(client);
  const raw = gmailForward({
    from: `Sanne de Boer <${senderOf(client)}>`,
    client: `${client} <${first.toLowerCase()}@klant.example>`,
    subject: `Klus van ${first}`,
    body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.',
    messageId: `${first}@mail.example.com`,
  });
  return isTaken(running, client, 'track@in.localhost', raw);
}

/** A reply keeps its Message-ID where it is sent again: nobody knows whether a broken connection had taken it. */
async function isReplyAccepted(
  running: RunningProcess,
  client: string,
  receipt: MailRow,
  text: string,
  number: number,
): Promise<boolean> {
  const raw = await (await fetch(`${running.web}/api/mails/${receipt.id}/raw`)).arrayBuffer();
  const to = await readSent(new Uint8Array(raw), senderOf(client));
  const reply = gmailReply({ text, to, from: `Sanne de Boer <${senderOf(client)}>` });
  const id = `<reply-${firstOf(client)}-${number}@mail.example.com>`;
  const named = reply.replace(/<reply-\d+@mail\.example\.com>/, id).replaceAll('in.example.com', 'in.localhost');
  return isTaken(running, client, to.replyTo, named);
}

async function isTaken(running: RunningProcess | null, client: string, to: string, raw: string): Promise<boolean> {
  if (running === null) return false;
  try {
    const { data } = await speakSmtp(running.smtpPort, senderOf(client), to, raw);
    return data?.startsWith('250') === true;
  } catch {
    return false;
  }
}

function outcomeOf(
  accepted: readonly string[],
  told: readonly PromiseRow[],
  promises: readonly PromiseRow[],
  mails: readonly MailRow[],
): KillOutcome {
  const rows = new Map(promises.map((row) => [row.client.name, row]));
  const before = new Map(told.map((row) => [row.client.name, row]));
  const counts = new Map<string, number>();
  for (const mail of mails) {
    const key = `${firstIn(mail)} ${mail.kind} ${mail.kind === 'reminder' ? mail.sentAt.slice(0, 10) : ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const count = (client: string, kind: string) => counts.get(`${firstOf(client)} ${kind} `) ?? 0;
  const touches = (client: string) => [...counts].filter(([key]) => key.startsWith(`${firstOf(client)} reminder`));
  const isDone = (client: string) => toldOf(client).state === 'done';
  const of = (isAmiss: (client: string) => boolean) => accepted.filter(isAmiss);
  return {
    accepted: accepted.length,
    replies: accepted.reduce((sum, client) => sum + repliesOf(client).length, 0),
    withoutPromise: of((client) => !rows.has(client)),
    withoutReceipt: of((client) => count(client, 'receipt') === 0),
    repliesAmiss: of((client) => !isAsTold(before.get(client), toldOf(client))),
    withoutAnswer: of((client) => count(client, 'answer') < repliesOf(client).length),
    answerThrice: of((client) => count(client, 'answer') > 2 * repliesOf(client).length),
    touchMissing: of((client) => !isDone(client) && touches(client).length < TOUCHES),
    touchThrice: of((client) => touches(client).some(([, times]) => times > 2)),
    touchAfterDone: of((client) => isDone(client) && touches(client).length > 0),
    receiptThrice: of((client) => count(client, 'receipt') > 2),
    twice: [...counts].filter(([key, times]) => !key.includes(' answer ') && times === 2).length,
    mails: mails.length,
  };
}
