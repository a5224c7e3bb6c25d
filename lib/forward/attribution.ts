import type { QuotedLine } from './quoted-line.ts';
import { separatorWords } from './separators.ts';
import { type ShownMailbox, shownMailbox } from './shown-mailbox.ts';
import { holdsDate } from './shown-time.ts';

/** The line above a quote: "Op ma 21 sep 2026 om 09:00 schreef Jan <jan@example.nl>:". */
export interface Attribution {
  readonly from: number;
  readonly end: number;
  readonly depth: number;
  readonly sender: ShownMailbox | null;
  /** The text that holds the date. */
  readonly date: string;
}

/** Gmail wraps the line; more than three lines is a paragraph. */
const MAX_LINES = 3;
const MAX_LENGTH = 500;

/** Words with which such a line begins, and the verb that it must hold; in lower case. */
const OPENERS = [
  'op ',
  'on ',
  'am ',
  'le ',
  'el ',
  'il ',
  'em ',
  'den ',
  'de ',
  'a las ',
  'in data ',
  'w dniu ',
  'dnia ',
  'em ',
  'no dia ',
];
const VERBS =
  /\b(?:schreef|geschreven|wrote|writes|schrieb|geschrieben|ha scritto|scrisse|escribi[oó]|escreveu|skrev|kirjoitti|napisa[lł]|pisze)(?![\p{L}])|(?:^|\s)(?:a )?[ée]crit(?![\p{L}])/u;

/** The attribution that begins at a line; null where none does. */
export function attribution(lines: readonly QuotedLine[], from: number): Attribution | null {
  const depth = lines[from]?.depth ?? 0;
  let text = '';
  for (let index = from; index < from + MAX_LINES; index++) {
    const line = lines[index];
    if (line === undefined || line.text === '' || line.depth !== depth) return null;
    if (index === from && !mayBegin(withoutDashes(line.text))) return null;
    const words = withoutDashes(line.text);
    text = text === '' ? words : `${text} ${words}`;
    if (text.length > MAX_LENGTH) return null;
    if (
      isWhole(text) ||
      isAboveQuote(text, lines, index + 1, depth) ||
      isBelowSeparator(text, lines, from) ||
      isBetweenArrows(line)
    )
      return { from, end: index + 1, depth, sender: senderOf(text), date: text };
  }
  return null;
}

/** Zoho: "---- On Tue, 18 Aug 2026 09:04:00 +0200 Jan <jan@example.nl> wrote ----". */
function withoutDashes(text: string): string {
  return text.startsWith('--') ? text.replace(/^-{2,10} /, '').replace(/ -{2,10}$/, '') : text;
}

/** Cheap look at the first line, so that ordinary text costs no more. */
function mayBegin(text: string): boolean {
  const start = text.slice(0, 12).toLowerCase();
  return (
    OPENERS.some((opener) => start.startsWith(opener)) ||
    text.includes('@') ||
    VERBS.test(text.slice(0, 200).toLowerCase())
  );
}

function isWhole(text: string): boolean {
  const lower = text.toLowerCase();
  const verb = VERBS.exec(lower);
  if (verb === null) return false;
  const closed = /[:：]$/.test(text) || lower.slice(verb.index).trim().length <= verb[0].trim().length + 2;
  return closed && (holdsDate(text) || (/\d/.test(text) && text.includes('@')));
}

/** GroupWise: ">>> Jan Visser <jan@example.nl> 7-9-2026 10:00 >>>". */
function isBetweenArrows({ raw }: QuotedLine): boolean {
  return /^>>> ?[^>\s]/.test(raw) && />>>\s*$/.test(raw) && raw.length <= MAX_LENGTH && holdsDate(raw);
}

/**
 * Without a date ("Jan Visser wrote:", Horde's "Quoting Jan <jan@…>:", by hand "Van Jan (jan@…):"), or in a language that is not
 * listed an address and a colon: where quoted lines stand right below.
 */
function isAboveQuote(text: string, lines: readonly QuotedLine[], below: number, depth: number): boolean {
  if (!/[:：]$/.test(text)) return false;
  const isShort = text.length <= MAX_UNDATED;
  const said = isShort && (VERBS.test(text.toLowerCase()) || CITING.test(text));
  if (!said && !(text.includes('@') && (isShort || /\d{2}/.test(text)))) return false;
  const next = lines[below]?.text === '' ? lines[below + 1] : lines[below];
  return next !== undefined && next.text !== '' && next.depth > depth;
}

/** Yandex: `07.09.2026, 10:00, "Joris Bakker" <joris@example.nl>:`, and the text itself below, the time first or below a separator. */
function isBelowSeparator(text: string, lines: readonly QuotedLine[], from: number): boolean {
  if (!text.endsWith('>:') || !text.includes('@') || !holdsDate(text)) return false;
  return TIME_FIRST.test(text) || separatorWords(lines[from - 1]?.text ?? '') !== null;
}

const TIME_FIRST = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? [^\d\s<>@]{0,3} ?\d{1,2}:\d{2}/;

/** A sentence that ends in "wrote:" may be longer; what stands above a quote is a name. */
const MAX_UNDATED = 120;

const CITING = /^(?:quoting|zitat von|citeren|citaat van|citando a?|citazione|citation de)\s/i;

/** Where no verb says that somebody wrote it: with one it is their name. */
const BY_HAND = /^(?:van|from|von|de) (?=\p{L}[^@]{0,80}@)/iu;

/** Everything but the verb, the opener and the date is the name. */
function senderOf(text: string): ShownMailbox | null {
  const lower = text.toLowerCase();
  const verb = VERBS.exec(lower);
  const at = text.search(/[^\s<>()[\]]+@/);
  const verbAt = verb?.index ?? text.length;
  const afterVerb = text.slice(verbAt + (verb?.[0].length ?? 0));
  const beforeVerb = text.slice(0, verbAt);
  // "… schreef NAME <address>:" and "… schrieb am 21.9. NAME:" against "On …, NAME <address> wrote:".
  const named = at > verbAt || (at < 0 && /\p{L}/u.test(afterVerb) && !holdsDate(afterVerb)) ? afterVerb : beforeVerb;
  const sender = withoutDate(verb === null ? named.replace(BY_HAND, '') : named);
  return shownMailbox(sender.replace(CITING, '').replace(/:\s*$/, ''));
}

/** What stands behind the last time or year, and before a date that follows ("Jan <…> schreef op …" has none left). */
function withoutDate(text: string): string {
  const address = text.search(/[^\s<>()[\]]+@/);
  const head = address < 0 ? text : text.slice(0, address);
  let cut = 0;
  for (const match of head.matchAll(
    /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?|\b(?:19|20)\d{2}\b|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/gi,
  )) {
    cut = match.index + match[0].length;
  }
  return text
    .slice(cut)
    .replace(cut > 0 ? ZONE : '', '')
    .replace(/^[\s,.)-]*(?:(?:[Uu]ur|[Uu]hr|heeft|hat|ha|a|o|om|at|um|à)(?=\s))?[\s,]*/, '')
    .replace(/^(?:heeft|hat|schreef|van|from|by)\s/, '')
    .replace(/\s(?:het volgende|folgendes|a|ha)\s*$/i, '');
}

/** A zone behind a time, as an offset or by what mail programs call it: any short word would take "Jan" for one. */
const ZONE =
  /^[\s,.)]*(?:\(?(?:utc|gmt)?[+-]\d{1,2}:?\d{0,2}\)?|\(?(?:UTC|GMT|CES?T|MES?Z|WES?T|EES?T|BST|IST|MSK|JST|A[SEW]?[SD]T|[CEMP][SD]T)\)?(?=[\s,]))?/i;
