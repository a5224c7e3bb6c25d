import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';

/** What says nothing of anybody: of which kind an item is, and how its own changes are counted. */
export const NOT_EXPORTED = ['kind', 'version', 'plannedBy', 'askedIn', 'listedIn'] as const satisfies readonly (
  | keyof Freelancer
  | keyof ClientPromise
)[];

/** All that is kept of a freelancer and their promises, as JSON for programs, and the promises as CSV (RFC 4180) for a spreadsheet. */
export function exportData(freelancer: Freelancer, promises: readonly ClientPromise[]): { json: string; csv: string } {
  const all = { freelancer: exported(freelancer), promises: promises.map(exported) };
  return { json: `${JSON.stringify(all, null, 2)}\n`, csv: csvOf(promises) };
}

function exported(item: Freelancer | ClientPromise): Record<string, unknown> {
  const left: ReadonlySet<string> = new Set(NOT_EXPORTED);
  return Object.fromEntries(Object.entries(item).filter(([key]) => !left.has(key)));
}

const COLUMNS = [
  'client',
  'address',
  'job',
  'from',
  'to',
  'words',
  'state',
  'outcome',
  'said on',
  'subject',
  'sentence',
] as const;

function csvOf(promises: readonly ClientPromise[]): string {
  const rows = promises.map(({ client, job, period, state, outcome, saidOn, subject, sentence }) => [
    client.name,
    client.address,
    job,
    period?.from,
    period?.to,
    period?.words,
    state,
    outcome,
    saidOn,
    subject,
    sentence,
  ]);
  // The byte order mark is what tells Excel that it is UTF-8.
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map((cell) => field(cell ?? '')).join(',')).join('\r\n')}\r\n`;
}

/**
 * A spreadsheet would run a cell that begins like a formula (CSV injection, OWASP): an apostrophe makes it text. Also behind what
 * some of them take for the end of a cell: where a comma is the decimal sign, Excel splits at semicolons and minds no quotes.
 */
function field(value: string): string {
  return `"${value.replace(FORMULA, "$1'$2").replaceAll('"', '""')}"`;
}

/** The signs of full width are read like the others. */
const FORMULA = /(^|[;,\t\r\n|"])(\s*[=+\-@＝＋－＠])/g;
