import { whenAsked } from '../period/when-asked.ts';
import { fieldsByWord } from './fields-by-word.ts';
import { FORM_LABELS, FORM_MARKS, type FormField } from './form-words.ts';
import type { ShownMailbox } from './shown-mailbox.ts';
import { shownAddresses } from './shown-mailbox.ts';

/** What somebody filled in on a website: who they are, what it is about (`''` where no field asks), and their words (null likewise). */
export interface FilledForm {
  readonly client: ShownMailbox;
  readonly subject: string;
  readonly message: string | null;
}

/** Forms are short; what stands deeper is a message. */
const MAX_LINES = 80;
const MAX_LINE = 400;
const MAX_LABEL = 40;
/** Values on the line below their label. */
const MAX_NAME = 100;

const FIELDS = whenAsked(() => fieldsByWord(FORM_LABELS));

/**
 * The form in a mail that a website sent ("Naam: Jan Visser", "E-mail: jan@…", "Bericht: …", or each label above its value); null
 * where it shows no name with an address. Whether a website sent it is for the caller to know.
 */
export function filledForm(body: string): FilledForm | null {
  const lines = body.split('\n').map((line) => line.trim());
  const found = new Map<FormField, string>();
  let messageAt: { readonly line: number; readonly value: string } | null = null;
  for (let index = 0; index < Math.min(lines.length, MAX_LINES); index++) {
    const label = labelOf(lines[index] ?? '');
    if (label === null || label.field === 'other' || found.has(label.field)) continue;
    if (label.field === 'message') {
      messageAt ??= { line: index, value: label.value };
      continue;
    }
    const value = label.value === '' ? below(lines, index) : label.value;
    if (value !== '' && value.length <= MAX_NAME) found.set(label.field, value);
  }
  const [address] = shownAddresses(found.get('address') ?? '');
  const first = found.get('first');
  const name = (
    first === undefined ? (found.get('name') ?? '') : `${first} ${found.get('last') ?? found.get('name') ?? ''}`
  ).trim();
  if (address === undefined || name === '' || name.includes('@')) return null;
  return {
    client: { name, address },
    subject: found.get('subject') ?? '',
    message: messageAt === null ? null : messageIn(lines, messageAt),
  };
}

/** A mail's words without the label that a form set above them ("Message Body:"), and without its last line. */
export function withoutFormFrame(body: string): string {
  const lines = body.split('\n');
  const label = labelOf(lines[0]?.trim() ?? '');
  const isFramed = label?.field === 'message' && label.value === '' && lines.length > 1;
  return isFramed ? messageIn(lines, { line: 0, value: '' }) : body;
}

/** As far as the line that says where the form stands, without the fields that follow ("Telefoon: …"). */
function messageIn(
  lines: readonly string[],
  { line, value }: { readonly line: number; readonly value: string },
): string {
  const below = lines.slice(line + 1);
  const ending = below.findIndex(isEnding);
  let end = ending < 0 ? below.length : ending;
  while (end > 0 && (below[end - 1] === '' || labelOf(below[end - 1] ?? '') !== null)) end--;
  return [value, ...below.slice(0, end)].join('\n').trim();
}

const FORM_ENDINGS = whenAsked(() => FORM_MARKS.endings.split('|'));

function isEnding(text: string): boolean {
  const plain = text.slice(0, MAX_LINE).toLowerCase();
  return /^[-–—_=]{2,}$/.test(plain) || FORM_ENDINGS().some((ending) => plain.startsWith(ending));
}

/** "Naam: Jan", "*Naam*", "E-mail jan@visser.example" of a table's row. */
function labelOf(text: string): { readonly field: FormField; readonly value: string } | null {
  if (text === '' || text.length > MAX_LINE) return null;
  const plain = text.replace(/^[*_\s•-]+/, '');
  const colon = plain.slice(0, MAX_LABEL).indexOf(':');
  const label = bare(colon < 0 ? plain : plain.slice(0, colon));
  const [field] = FIELDS().get(label) ?? [];
  if (field !== undefined) return { field, value: colon < 0 ? '' : plain.slice(colon + 1).replace(/^[*_\s]+/, '') };
  const row = /^(\S{3,20}) (\S+@\S+)$/.exec(plain);
  return row !== null && FIELDS().get(bare(row[1] ?? ''))?.[0] === 'address'
    ? { field: 'address', value: row[2] ?? '' }
    : null;
}

function bare(label: string): string {
  return label
    .slice(0, MAX_LABEL)
    .toLowerCase()
    .replace(/[*_?]|\(.{0,20}\)/g, '')
    .replace(ASKED, '')
    .trim();
}

/** "Wat is je naam?" */
const ASKED =
  /^(?:wat is (?:je|jouw|uw)|what(?:'s|’s| is) your|wie (?:ist|lautet) (?:deine?|ihre?)|quel(?:le)? est (?:ton|ta|votre)) /;

/** The value under a label: the next line that says something and is no label itself. */
function below(lines: readonly string[], index: number): string {
  const next = lines.slice(index + 1, index + 3).find((text) => text !== '') ?? '';
  return labelOf(next) === null ? next : '';
}
