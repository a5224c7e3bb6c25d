import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import type { Period } from '../../lib/period/period.ts';
import { dateSaid } from '../../lib/period/read-periods.ts';
import { isTimeZone } from '../../lib/period/wall-time.ts';
import { findPromise } from '../../lib/promise/find-promise.ts';

/** A line of `read -- --jsonl`. `id`: as it was given, the line's number (from 1) where none was. */
export interface LineAnswer {
  readonly id: unknown;
  readonly language: Language;
  readonly period:
    | (Period & { readonly confidence: number; readonly rule: string; readonly signals: readonly string[] })
    | null;
  readonly others: readonly Period[];
}

/**
 * Answers every line of JSON (`{id, ref, subject?, body, lang?, timeZone?}`) with one, in order, as they come.
 * A bad line gets `{id, error}` (`id` null where it is no object) and the next one is read. Resolves to how many were bad.
 */
export async function readLines(input: Readable, output: Writable): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    // A file from Windows may begin with a byte order mark, which is white space to `trim` but not to JSON.
    const json = line.trim();
    number++;
    if (json === '') continue;
    const answer = answerLine(json, number);
    if ('error' in answer) bad++;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return bad;
}

const DAY_SAID = 'a date (2026-06-10) or time (2026-06-10T09:12:00+02:00) of the years 1000 to 9500';

/** What the line of this number is answered with. Never throws. */
export function answerLine(
  line: string,
  number: number,
): LineAnswer | { readonly id: unknown; readonly error: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `line ${number}: no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { id: null, error: `line ${number}: expected an object {id, ref, subject?, body, lang?, timeZone?}` };
  }
  const { id: given, ref, subject = '', body, lang, timeZone } = row as Record<string, unknown>;
  const id = given ?? number;
  const wrong = (name: string, expected: string) => ({ id, error: `${name}: expected ${expected}` });
  if (typeof ref !== 'string') return wrong('ref', DAY_SAID);
  if (typeof body !== 'string') return wrong('body', 'a text');
  if (subject !== null && typeof subject !== 'string') return wrong('subject', 'a text');
  if (timeZone !== undefined && timeZone !== null && !(typeof timeZone === 'string' && isTimeZone(timeZone))) {
    return wrong('timeZone', 'an IANA zone (Europe/Amsterdam)');
  }
  const language = LANGUAGES.find((known) => known === lang);
  if (lang !== undefined && lang !== null && !language) return wrong('lang', `one of ${LANGUAGES.join(', ')}`);
  const saidOn = dateSaid({ saidOn: ref, ...(typeof timeZone === 'string' ? { timeZone } : {}) });
  if (saidOn === null) return wrong('ref', DAY_SAID);
  const found = findPromise({ subject: subject ?? '', body, saidOn, ...(language ? { language } : {}) });
  const first = found.promises[0];
  const others = [...found.promises.slice(1).map((promise) => promise.period), ...found.candidates];
  return {
    id,
    language: found.language,
    period: first
      ? { ...periodOf(first.period), confidence: first.confidence, rule: first.period.rule, signals: first.signals }
      : null,
    others: others.map(periodOf),
  };
}

function periodOf({ from, to, grain, bound, words }: Period): Period {
  return { from, to, grain, bound, words };
}
