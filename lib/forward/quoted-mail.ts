import type { IsoDate } from '../period/calendar.ts';
import { withoutFormFrame } from './form-mail.ts';
import type { Forwarded, ShownTime } from './forwarded.ts';
import { separateFields } from './glued-fields.ts';
import { ownName } from './own-name.ts';
import { ownWords } from './own-words.ts';
import { isClient, type People } from './people.ts';
import { type QuoteStart, quoteStarts } from './quote-start.ts';
import { leastDepth, type QuotedLine, quotedLines, unquoted } from './quoted-line.ts';
import { behindProgram, isProgram } from './sent-through.ts';
import { isRule, separatorWords } from './separators.ts';
import { shownAddresses } from './shown-mailbox.ts';
import { shownTime } from './shown-time.ts';
import { splitHistory } from './split-history.ts';

/** A client's mail quoted in a text. */
export interface QuotedMail extends Pick<Forwarded, 'client' | 'saidOn' | 'body' | 'history' | 'note'> {
  readonly by: QuoteStart['by'];
  /** Null where none is shown. */
  readonly subject: string | null;
  /** Addresses it was sent to, as shown. */
  readonly to: readonly string[];
  /** Earlier mails of the same client beside it, the newest first. */
  readonly older: readonly QuotedMail[];
}

/**
 * The outermost mail quoted in a text that somebody else than the freelancer wrote; null where there is none, or where
 * what is quoted on top is ours. Where all of them are the freelancer's own, the one to whom they wrote is the client.
 */
export function quotedMail(text: string, people: People): QuotedMail | null {
  const lines = quotedLines(text.split('\n').flatMap(separateFields).join('\n'));
  const starts = quoteStarts(lines);
  const [first] = starts;
  if (first === undefined || isOurs(first, people.domain)) return null;
  const outermost = starts.find((start, at) => !isMine(start, people) && !passesOn(lines, starts, at)) ?? null;
  const note = noteAround(lines, starts, outermost, people);
  if (outermost !== null) {
    const [newest = outermost, ...older] = conversation(starts, outermost, people);
    const before = newest === outermost ? '' : unquoted(lines.slice(outermost.from, newest.from), 0);
    const found = mailAt(lines, newest, starts, people);
    const above = starts.indexOf(newest) - 1;
    const around = {
      ...found,
      body: passesOn(lines, starts, above) ? withoutFormFrame(found.body) : found.body,
      // Who passes a mail on shows when it came where the mail itself does not.
      saidOn: found.saidOn ?? saidOn(starts[above]?.date ?? '', people.day),
      history: [found.history, before].filter((text) => text !== '').join('\n\n'),
      note,
      older: older.map((start) => ({ ...mailAt(lines, start, starts, people), note, older: [] })),
    };
    return behindProgram(around, people);
  }
  const own = { ...mailAt(lines, first, starts, people), note, older: [] };
  const filled = behindProgram(own, people);
  if (filled.client !== own.client) return filled;
  const to = shownAddresses(first.to).find((address) => isClient(address, people));
  return to === undefined ? null : { ...own, client: { name: '', address: to } };
}

/** Whether a start is a program's mail that begins with somebody else's header, as forms on websites send it: "From: Jan <jan@…>". */
function passesOn(lines: readonly QuotedLine[], starts: readonly QuoteStart[], at: number): boolean {
  const [start, next] = [starts[at], starts[at + 1]];
  if (start === undefined || next?.by !== 'header' || next.sender?.address == null) return false;
  const between = lines.slice(start.end, next.from).filter(({ text }) => text !== '').length;
  return isProgram(start.sender) && between <= MAX_LEAD;
}

/** "New message from your website:" above such a header. */
const MAX_LEAD = 2;

/**
 * Of a conversation that was forwarded as a whole, one mail below the other, the client's mails, the last one first: each shows a
 * later time than the one on top. In a forward of a forward what lies deeper is older, and none of it counts.
 */
function conversation(starts: readonly QuoteStart[], outermost: QuoteStart, { day }: People): readonly QuoteStart[] {
  const timeOf = ({ date }: QuoteStart) => saidOn(date, day)?.wall ?? '';
  const later = starts.filter(
    (start) =>
      start !== outermost &&
      start.by === 'header' &&
      start.depth === outermost.depth &&
      start.sender?.address != null &&
      start.sender.address === outermost.sender?.address &&
      timeOf(start) > timeOf(outermost),
  );
  return [...later, outermost].toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
}

function mailAt(
  lines: readonly QuotedLine[],
  start: QuoteStart,
  starts: readonly QuoteStart[],
  people: People,
): Omit<QuotedMail, 'note' | 'older'> {
  const body = withoutLead(partsBelow(lines, start, starts, people).quoted);
  const shallow = leastDepth(body);
  const { newest, history } = splitHistory(
    body.map((line) => ({
      ...line,
      depth: line.depth - Math.min(line.depth, shallow),
      raw: unquoted([line], shallow),
    })),
  );
  return {
    by: start.by,
    client: start.sender,
    subject: start.subject,
    to: shownAddresses(start.to),
    saidOn: saidOn(start.date, people.day),
    body: newest,
    history,
  };
}

/** Without what closes the header: Zoho repeats its separator, The Bat! draws a line. Below it the text may be quoted. */
function withoutLead(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  const from = lines.findIndex(({ text }) => text !== '' && !isRule(text) && separatorWords(text) === null);
  return lines.slice(Math.max(from, 0));
}

/**
 * What stands below a start: the mail quoted, and around its marks the words of whoever quotes it, as far as the next quote that
 * is as shallow as they are. Without marks all of it is quoted.
 */
function partsBelow(
  lines: readonly QuotedLine[],
  start: QuoteStart,
  starts: readonly QuoteStart[],
  people: People,
): { readonly quoted: readonly QuotedLine[]; readonly around: readonly QuotedLine[] } {
  const below = lines.slice(start.end);
  const depth = below.find(({ text }) => text !== '')?.depth ?? 0;
  // Orange marks the header once more than what stands below it; Proton and Spark only what stands below.
  const marksBodyAlone = start.by === 'header' && start.depth < depth && isSigned(below, depth, start, people);
  const least = start.by === 'attribution' || marksBodyAlone ? depth : Math.min(start.depth, depth);
  if (least === 0) return { quoted: below, around: [] };
  const next = starts.find(({ from, depth: other }) => from >= start.end && other < least)?.from ?? lines.length;
  const quoted: QuotedLine[] = [];
  const around: QuotedLine[] = [];
  for (const line of lines.slice(start.end, next)) {
    if (line.depth >= least) quoted.push(line);
    else if (line.text !== '') around.push(line);
    // A blank line between the two parts either.
    else for (const part of [quoted, around]) if (part.at(-1)?.text !== '') part.push(line);
  }
  return { quoted, around };
}

/** Whether a run of marked lines is the client's mail: it ends with their name, or greets the freelancer. Else they quote somebody in it. */
function isSigned(below: readonly QuotedLine[], depth: number, { sender }: QuoteStart, { names }: People): boolean {
  const from = below.findIndex(({ text }) => text !== '');
  const end = below.findIndex((line, index) => index > from && line.text !== '' && line.depth < depth);
  const run = below.slice(from, end < 0 ? below.length : end).filter(({ text }) => text !== '');
  const isTheirs = ownName([sender?.name ?? '']);
  if (run.slice(-3).some(({ text }) => isTheirs(text))) return true;
  const greeting = new Set<string>(
    run[0]?.text
      .slice(0, 80)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  return names.some((name) => greeting.has(name.split(' ')[0]?.toLowerCase() ?? ''));
}

/** The freelancer's words above everything quoted, and around the marks of a quote; else in their own mails around the client's. */
function noteAround(
  lines: readonly QuotedLine[],
  starts: readonly QuoteStart[],
  chosen: QuoteStart | null,
  people: People,
): string {
  const own = starts.slice(0, chosen === null ? 0 : starts.indexOf(chosen));
  const ends = [0, ...own.map(({ end }) => end)];
  for (const [index, from] of ends.entries()) {
    const above = lines.slice(from, starts[index]?.from ?? lines.length);
    const around = index === 0 && chosen === starts[0] ? partsBelow(lines, chosen, starts, people).around : [];
    const words = [above, around].map((own) => ownWords(own, people)).filter((own) => own !== '');
    if (words.length > 0) return words.join('\n\n');
  }
  return '';
}

function saidOn(text: string, latest: IsoDate | null): ShownTime | null {
  return text === '' ? null : shownTime(text, latest);
}

function isMine({ sender }: QuoteStart, { mine }: People): boolean {
  return sender?.address != null && mine.has(sender.address);
}

function isOurs({ sender }: QuoteStart, domain: string): boolean {
  return (
    sender?.address?.endsWith(`@${domain}`) === true ||
    (sender?.address === null && sender.name.toLowerCase() === 'pencilled')
  );
}
