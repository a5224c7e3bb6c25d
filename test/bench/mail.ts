import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { wordsOf } from '../../lib/forward/forwarded.ts';
import { kindOfMail } from '../../lib/forward/kind-of-mail.ts';
import { readMail } from '../../lib/mailbox/read-mail.ts';
import { findPromise } from '../../lib/promise/find-promise.ts';
import { visibleText } from '../../lib/reply/visible-text.ts';
import { fixtureMails } from './fuzz-mail.ts';
import { HOSTILE_MAILS } from './hostile-mails.ts';

/**
 * What the reading of mail costs in processor time: side by side with mailparser + email-forward-parser on the fixtures, for 25 MB with
 * attachments, and along every direction in which a hostile mail can grow. Numbers for people; no test rests on them.
 */

/** The first rounds are spent on being compiled, ours and the peers' alike. */
const ROUNDS = 60;
/** A mail that somebody wrote has so many. */
const FEW_WORDS = 20;
const SIZES = [25_000, 50_000, 100_000, 1_000_000];

process.stdout.write('Mail\n\n');
await besidePeers();
await largeMail();
await growth();

/**
 * Whole reading (MIME, forward, language, period, choice) against the peers' MIME and forward step alone: on mails of so many words as
 * people write, and on all fixtures, of which every other is a line or two around the fact that it proves.
 */
async function besidePeers(): Promise<void> {
  const peers = loadPeers();
  if (peers === null) line('peers', 'not installed; npm ci --prefix test/bench/peers');
  const all = fixtureMails();
  const lengths = await Promise.all(all.map(wordsIn));
  const written = all.filter((_, at) => (lengths[at] ?? 0) >= FEW_WORDS);
  for (const [name, mails] of [
    [`mails of ${FEW_WORDS} words and more`, written],
    ['all fixtures', all],
  ] as const) {
    const reading = async () => {
      for (const raw of mails) await readWhole(raw);
    };
    const peersReading = async () => {
      for (const raw of mails) await peers?.(raw);
    };
    const [ours = 0, theirs = 0] = await bestOf([reading, peersReading], ROUNDS);
    line(`${name}, whole`, `${(ours / mails.length).toFixed(2)} ms a mail (${mails.length} mails)`);
    if (peers === null) continue;
    line(
      'mailparser + email-forward-parser',
      `${(theirs / mails.length).toFixed(2)} ms a mail, MIME and forward alone`,
    );
    line('ratio', `${(ours / theirs).toFixed(2)} (goal: at most 1.5)`);
  }
}

async function wordsIn(raw: Buffer): Promise<number> {
  const read = await readMail(raw);
  return read.ok ? (read.mail.text.match(/\p{L}{2,}/gu)?.length ?? 0) : 0;
}

async function largeMail(): Promise<void> {
  const encoded = `${Buffer.alloc(57, 0x5a).toString('base64')}\r\n`;
  const raw = Buffer.from(
    `From: a@b.example\r\nSubject: Fwd: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nVan: c@d.example\r\nDatum: 10 juni 2026 09:12\r\nOnderwerp: x\r\n\r\nin september\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded.repeat(Math.floor((25 * 1024 * 1024) / encoded.length))}--b--\r\n`,
  );
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  await readWhole(raw);
  const took = performance.now() - started;
  line(
    '25 MB with attachments',
    `${took.toFixed(0)} ms, ${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MB more (goal: 1500 ms, 200 MB)`,
  );
}

async function growth(): Promise<void> {
  process.stdout.write(
    `\n  ${'growth (processor ms for so many bytes)'.padEnd(40)}${SIZES.map((size) => `${size / 1_000} kB`.padStart(9)).join('')}\n`,
  );
  for (const [name, make] of Object.entries(HOSTILE_MAILS)) {
    const times: string[] = [];
    for (const size of SIZES) {
      const raw = make(size);
      const [least = 0] = await bestOf([() => readWhole(raw)], 2);
      times.push(least.toFixed(1).padStart(9));
    }
    process.stdout.write(`  ${name.padEnd(40)}${times.join('')}\n`);
  }
}

async function readWhole(raw: Buffer): Promise<void> {
  const read = await readMail(raw);
  if (!read.ok) return;
  const { forwarded } = kindOfMail(read.mail, { mine: [], domain: 'in.example.com' });
  if (forwarded === null) visibleText(read.mail);
  else {
    findPromise({ ...wordsOf(forwarded), saidOn: forwarded.saidOn?.wall.slice(0, 10) ?? '2026-06-10' });
  }
}

/** The least processor time of some rounds of each, in ms, one round of each by turns: what else the machine does falls on all. */
async function bestOf(runs: readonly (() => Promise<void>)[], rounds: number): Promise<number[]> {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      least[index] = Math.min(least[index] ?? Number.POSITIVE_INFINITY, (user + system) / 1_000);
    }
  }
  return least;
}

interface Peers {
  readonly simpleParser: (raw: Buffer) => Promise<{ readonly text?: string; readonly subject?: string }>;
  readonly ForwardParser: new () => { read(text: string, subject?: string): unknown };
}

/** The peers are installed on their own, so that nobody gets them with Pencilled. */
function loadPeers(): ((raw: Buffer) => Promise<void>) | null {
  const folder = join(import.meta.dirname, 'peers');
  if (!existsSync(join(folder, 'node_modules'))) return null;
  const require = createRequire(join(folder, 'package.json'));
  const { simpleParser }: Pick<Peers, 'simpleParser'> = require('mailparser');
  const loaded = require('email-forward-parser');
  const ForwardParser: Peers['ForwardParser'] = loaded.default ?? loaded;
  const parser = new ForwardParser();
  return async (raw) => {
    const { text = '', subject } = await simpleParser(raw);
    parser.read(text, subject);
  };
}

function line(what: string, says: string): void {
  process.stdout.write(`  ${what.padEnd(40)}${says}\n`);
}
