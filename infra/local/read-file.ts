import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { isTimeZone } from '../../lib/period/wall-time.ts';
import { readRawMail } from './read-mail.ts';
import { isAddress, readSettings } from './settings.ts';
import { tellReading } from './tell-reading.ts';

/** What `read` was asked for one raw mail. */
export interface ReadFileArguments {
  readonly file: string | undefined;
  readonly json: boolean;
  /** ISO 8601: when it came in. Where absent, when it was written. */
  readonly now: string | undefined;
  readonly timeZone: string | undefined;
  readonly mine: readonly string[];
}

/** Reads a mail from a file, or from standard input for `-` or nothing. Gives what to print, or why it can't. */
export async function readFileMail(
  asked: ReadFileArguments,
): Promise<{ readonly out: string } | { readonly error: string }> {
  const settings = readSettings(process.env);
  const timeZone = asked.timeZone ?? settings.timeZone;
  if (!isTimeZone(timeZone))
    return { error: `--time-zone ${JSON.stringify(timeZone)} is not a zone; give one like Europe/Amsterdam` };
  const now = asked.now === undefined ? null : Date.parse(asked.now);
  if (Number.isNaN(now))
    return { error: `--now ${JSON.stringify(asked.now)} is not a time; give one like 2026-06-10T09:00:00Z` };
  const wrong = asked.mine.find((address) => !isAddress(address));
  if (wrong !== undefined)
    return { error: `--mine ${JSON.stringify(wrong)} is not an address; give one like sanne@example.com` };
  const raw = await bytesOf(asked.file);
  if (raw === null) return { error: `${JSON.stringify(asked.file)} cannot be read` };
  const reading = await readRawMail(raw, {
    receivedAt: now === null ? null : new Date(now).toISOString(),
    clock: new Date().toISOString(),
    timeZone,
    mine: asked.mine,
    domain: settings.domain,
  });
  return { out: asked.json ? `${JSON.stringify(reading)}\n` : tellReading(reading) };
}

async function bytesOf(file: string | undefined): Promise<Uint8Array | null> {
  if (file === undefined || file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
