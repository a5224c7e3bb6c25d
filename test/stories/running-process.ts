import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** `npm start` as a process of its own, listening. */
export interface RunningProcess {
  readonly smtpPort: number;
  readonly pid: number;
  /** `http://localhost:<port>`. */
  readonly web: string;
  /** SIGKILL; resolves once it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>;
}

const START = join(import.meta.dirname, '../../infra/local/start.ts');

/** When the process ended before it listened; the message is what it wrote. */
export class DidNotStart extends Error {
  constructor(written: string) {
    super(written);
    this.name = 'DidNotStart';
  }
}

/** Starts it on free ports with these settings; resolves once it says that it runs. */
export async function startProcess(settings: Readonly<Record<string, string>>): Promise<RunningProcess> {
  const child = spawn(process.execPath, [START], {
    env: { PATH: process.env.PATH, PENCILLED_SMTP_PORT: '0', PENCILLED_WEB_PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const { smtpPort, web } = await portsOf(child, written);
  let isAsked = false;
  child.once('exit', (code, signal) => {
    if (!isAsked) console.error(`npm start ended by itself, ${code ?? signal}:\n${written.join('')}`);
  });
  const ended = async (signal: NodeJS.Signals): Promise<number | null> => {
    isAsked = true;
    const exit = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    child.kill(signal);
    await exit;
    return child.exitCode;
  };
  return {
    smtpPort,
    pid: child.pid ?? 0,
    web,
    kill: async () => void (await ended('SIGKILL')),
    stop: () => ended('SIGTERM'),
  };
}

/** What its API answers to a GET of `path`. */
export async function getFrom<Answer>({ web }: RunningProcess, path: string): Promise<Answer> {
  return (await (await fetch(`${web}${path}`)).json()) as Answer;
}

/** Moves its clock. Thousands of reminders take longer than `fetch` waits for the first byte of an answer. */
export async function moveClock({ web }: RunningProcess, now: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${web}/api/clock`, { method: 'POST', headers }, resolve).on('error', reject).end(JSON.stringify({ now }));
  });
  const said = await text(answer);
  if (answer.statusCode !== 200) throw new Error(`the clock answered ${answer.statusCode}: ${said}`);
}

/** Reads what it says until it listens; what it writes goes with the rest of `written`. */
async function portsOf(
  child: ChildProcessByStdio<null, Readable, Readable>,
  written: string[],
): Promise<{ smtpPort: number; web: string }> {
  let web = '';
  for await (const line of createInterface({ input: child.stdout })) {
    written.push(`${line}\n`);
    web = /The page +(\S+)/.exec(line)?.[1] ?? web;
    const smtp = /SMTP on localhost:(\d+)/.exec(line)?.[1];
    if (smtp !== undefined) {
      child.stdout.resume();
      return { smtpPort: Number(smtp), web };
    }
  }
  throw new DidNotStart(written.join(''));
}
