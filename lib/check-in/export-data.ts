import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';

/** All that is kept of a freelancer, as JSON for programs and as CSV (RFC 4180) for a spreadsheet. */
export function exportData(freelancer: Freelancer, promises: readonly ClientPromise[]): { json: string; csv: string } {
  const { address, addresses, name, signature, language, timeZone, country, daysOff, overview, stopped, since } =
    freelancer;
  const profile = {
    address,
    addresses,
    name,
    signature,
    language,
    timeZone,
    country,
    daysOff,
    overview,
    stopped,
    since,
  };
  const rows = promises.map((promise) => ({
    id: promise.id,
    state: promise.state,
    outcome: promise.outcome,
    client: promise.client,
    job: promise.job,
    subject: promise.subject,
    sentence: promise.sentence,
    period: promise.period,
    saidOn: promise.saidOn,
    receivedAt: promise.receivedAt,
    snoozed: promise.snoozed,
    greetingName: promise.greetingName,
    register: promise.register,
    language: promise.language,
    absences: promise.absences,
    thread: promise.thread,
    reminders: promise.gone,
    history: promise.history,
  }));
  return { json: `${JSON.stringify({ freelancer: profile, promises: rows }, null, 2)}\n`, csv: csvOf(promises) };
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
