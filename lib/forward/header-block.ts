import { whenAsked } from '../period/when-asked.ts';
import { fieldsByWord } from './fields-by-word.ts';
import { type Field, LABELS } from './labels.ts';
import type { QuotedLine } from './quoted-line.ts';
import { separatorWords } from './separators.ts';
import { type ShownMailbox, shownMailbox } from './shown-mailbox.ts';
import { holdsDate } from './shown-time.ts';

/** The header that a mail program shows above a forwarded or quoted mail. */
export interface HeaderBlock {
  /** Index of its first line and of the first one after it. */
  readonly from: number;
  readonly end: number;
  readonly depth: number;
  readonly sender: ShownMailbox | null;
  readonly to: string;
  /** As shown; the separator's where it has no field for it ("Message du 12/10/26 09:31"). */
  readonly date: string;
  readonly subject: string | null;
}

/** Lines of a header: address lists can be wrapped over many. */
const MAX_LINES = 60;

/** Longer lines are text, never a label. */
const MAX_LABEL = 34;

const FIELDS_OF = whenAsked(() => fieldsByWord(LABELS));

/**
 * The header block that begins at a line; null where none does. Fields in any order and language, `*bold*` or not, values
 * on the next line, blank lines between. It must show a sender and one thing more, and either an address, a separator above
 * or all the fields: "Van: Utrecht / Aan: Breda" is a journey.
 */
export function headerBlock(lines: readonly QuotedLine[], from: number): HeaderBlock | null {
  const depth = lines[from]?.depth ?? 0;
  const fields = new Map<Field, string>();
  const sent = senderLine(lines, from);
  if (sent !== null) for (const [field, value] of sent) fields.set(field, value);
  let last: Field | null = sent === null ? null : 'date';
  let index = sent === null ? from : from + 1;
  let beforeGap: { readonly fields: ReadonlyMap<Field, string>; readonly end: number } | null = null;
  for (; index < lines.length && index - from < MAX_LINES; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text === '') {
      if (last === null || !goesOn(lines, index, fields)) break;
      beforeGap ??= { fields: new Map(fields), end: index };
      continue;
    }
    if (line.depth !== depth && !(line.depth > depth && last !== null)) break;
    const labelled = labelOf(line.text, fields);
    if (labelled !== null) {
      last = labelled.field;
      if (last !== 'other' || !fields.has('other')) fields.set(last, labelled.value);
      continue;
    }
    if (beforeGap !== null && isAgain(line.text, fields)) {
      // "Betreft: klus", a blank line, and then a header with its own subject: what stands above the gap is somebody's text.
      return beforeGap.fields.has('from') ? blockOf(lines, beforeGap.fields, from, beforeGap.end, depth) : null;
    }
    if (last === null || !continues(lines, index, last, fields)) break;
    fields.set(last, `${fields.get(last) ?? ''} ${line.text}`.trim());
  }
  return blockOf(lines, fields, from, index, depth);
}

function blockOf(
  lines: readonly QuotedLine[],
  fields: ReadonlyMap<Field, string>,
  from: number,
  end: number,
  depth: number,
): HeaderBlock | null {
  const more = SHOWN.filter((field) => fields.has(field)).length;
  if (more === 0) return null;
  const separator = separatorAbove(lines, from);
  const senderText =
    fields.get('from') ??
    (separator === null ? '' : (/\b(?:from|von|van|de|da)\s(.{3,200})$/i.exec(separator)?.[1] ?? ''));
  const sender = shownMailbox(senderText);
  const isWhole = more === 3 && ((fields.get('to') ?? '').includes('@') || holdsDate(fields.get('date') ?? ''));
  const trusted = separator !== null || sender?.address != null || isWhole;
  if (senderText === '' && fields.get('from') === undefined) return null;
  if (!trusted || (sender?.address == null && more < 2 && separator === null)) return null;
  const date = fields.get('date') ?? (separator !== null && /\d/.test(separator) ? separator : '');
  return { from, end, depth, sender, to: fields.get('to') ?? '', date, subject: fields.get('subject') ?? null };
}

/** What a header shows beside the sender. */
const SHOWN: readonly Field[] = ['date', 'subject', 'to'];

/** Old Lotus Notes: "Joris Bakker <joris@example.nl> on 09/07/2026 10:00 AM" for sender and date, and labels below; Gmail's page for printing has a tab between. */
function senderLine(lines: readonly QuotedLine[], from: number): readonly (readonly [Field, string])[] | null {
  const text = lines[from]?.text ?? '';
  if (text.length > 300 || !text.includes('@')) return null;
  const [, sender, date] =
    /^(.{0,200}@[^\s<>]{3,190}>?)(?: (?:on|am|op|le|il|el) (?=\d)|\t| {2,9})(.{6,60})$/.exec(text) ?? [];
  if (sender === undefined || date === undefined) return null;
  const next = lines.slice(from + 1, from + 4).find(({ text }) => text !== '');
  return next !== undefined && labelOf(next.text, new Map())?.field === 'to'
    ? [
        ['from', sender],
        ['date', date],
      ]
    : null;
}

/** Whether a line is a field that the block has already. */
function isAgain(text: string, fields: ReadonlyMap<Field, string>): boolean {
  const field = labelOf(text, new Map())?.field;
  return field !== undefined && field !== 'other' && field !== 'cc' && fields.has(field);
}

/** The separator directly above, or one blank line higher, as it stands; null where there is none. */
function separatorAbove(lines: readonly QuotedLine[], from: number): string | null {
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const text = lines[index]?.text ?? '';
    if (text !== '') return separatorWords(text) === null ? null : text;
  }
  return null;
}

/** The label that a line begins with, and what follows; of two meanings ("Re") the one that the block lacks. */
function labelOf(text: string, seen: ReadonlyMap<Field, string>): { field: Field; value: string } | null {
  const at = text.slice(0, MAX_LABEL + 6).search(/[:：]/);
  if (at < 1) return colonless(text, seen);
  const label = text
    .slice(0, at)
    .replace(/[*_\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  const field = (FIELDS_OF().get(label) ?? []).find((candidate) => candidate === 'other' || !seen.has(candidate));
  if (field === undefined) return colonless(text, seen);
  const value = text.slice(at + 1).replace(/^[*_\s\u00a0\u202f]+/, '');
  let end = value.length;
  while (end > 0 && /[*\s]/.test(value.charAt(end - 1))) end--;
  return { field, value: value.slice(0, end) };
}

/** eM Client's "From \"Jan Visser\" <jan@example.nl>": only where the sender's address, or an earlier such line, proves it. */
function colonless(text: string, seen: ReadonlyMap<Field, string>): { field: Field; value: string } | null {
  const word = /^(\p{L}{2,10}) (\S.*)$/u.exec(text.slice(0, 1_000));
  const field = (FIELDS_OF().get(word?.[1]?.toLowerCase() ?? '') ?? []).find((candidate) => !seen.has(candidate));
  if (!word || field === undefined || field === 'other' || /^\p{Ll}/u.test(text)) return null;
  // "On Monday we start" is no date of a header.
  if (field === 'date' && (word[1]?.length ?? 0) < 4) return null;
  if (field === 'from' ? !/<[^<>\s]+@[^<>\s]+>$/.test(text.slice(-300)) : !seen.has('from')) return null;
  return { field, value: word[2] ?? '' };
}

/** Whether a field that the block lacks follows a blank line or two (tables and paragraphs become such). */
function goesOn(lines: readonly QuotedLine[], blank: number, fields: ReadonlyMap<Field, string>): boolean {
  const whole = fields.has('from') && fields.has('subject') && fields.has('date');
  for (let index = blank + 1; index <= blank + 2; index++) {
    const text = lines[index]?.text ?? '';
    const next = text === '' ? null : labelOf(text, fields);
    // A whole header ends at the blank line, but for addresses: the body may begin with "Datum: …" of its own.
    if (text !== '') return next !== null && (!whole || (RECIPIENTS.has(next.field) && next.value.includes('@')));
  }
  return false;
}

/** Fields that may stand below a whole header; `other` is the Reply-To. */
const RECIPIENTS: ReadonlySet<Field> = new Set(['to', 'cc', 'other']);

/** Whether an unlabelled line still belongs to the field above: a value below its label, a wrapped list or subject. */
function continues(
  lines: readonly QuotedLine[],
  index: number,
  last: Field,
  fields: ReadonlyMap<Field, string>,
): boolean {
  const value = fields.get(last) ?? '';
  const text = lines[index]?.text ?? '';
  if (value === '') return last !== 'cc' && last !== 'other';
  if (last === 'to' || last === 'cc') return /[,;]$/.test(value) || (text.includes('@') && text.length < 400);
  if (last === 'from' && !value.includes('@')) return text.includes('@');
  const next = lines[index + 1]?.text ?? '';
  if (next !== '' && labelOf(next, fields) !== null) return true;
  return last === 'subject' && next === '' && text.length < 60 && (lines[index - 1]?.raw.length ?? 0) > 64;
}
