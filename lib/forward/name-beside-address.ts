import { folded } from '../mailbox/folded.ts';
import { whenAsked } from '../period/when-asked.ts';
import { isNoName, isOrganisation, MAX_PARTS, nameAt, PARTICLES, wholeName } from './name-at.ts';
import { CONTACTS, NOTE_WORDS } from './note-words.ts';

/** Characters of a line that are looked at before an address. */
const MAX_BEFORE = 150;

/** Who has the first address of a note: "Net gebeld met Marieke de Wit (marieke@…)". Null where no name stands right before it. */
export function nameBesideAddress(look: string): string | null {
  const before = beforeAddress(look);
  return personAtFirm(before) ?? lastName(before);
}

/** The line up to an address, without the bracket that opens it; of "Ledgerly (Priya Raman, priya@…" what stands within. */
function beforeAddress(look: string): string {
  const at = look.indexOf('@');
  return look
    .slice(Math.max(look.lastIndexOf('\n', at) + 1, at - MAX_BEFORE), Math.max(0, at))
    .replace(/[^\s()<>[\]]{1,64}$/, '')
    .replace(/[\s,(<[]{1,4}$/, '')
    .replace(/^.*\((?=[^()]*$)/s, '');
}

/** "… Joris Bakker": the longest name that a text ends with. */
function lastName(text: string): string | null {
  const words = text.split(/\s+/).map((word) => word.replace(/^[dl]['’](?=\p{Lu})/iu, ''));
  for (let from = Math.max(0, words.length - MAX_PARTS); from < words.length; from++) {
    const name = nameAt(words.slice(from).join(' '));
    if (name !== null && name.split(' ').length === words.length - from) return name;
  }
  return null;
}

/** "Call from Priya Raman at Ledgerly <priya@…>": the person. "Van" may be part of a name, so that only a whole one stands before it. */
function personAtFirm(text: string): string | null {
  const [, start = '', word = '', firm = ''] = FIRM().exec(text) ?? [];
  const name = lastName(start);
  const isFirm = isOrganisation(firm) || !MAYBE_NAME().has(word);
  const isSaid = isFirm && BEFORE_PERSON().has(start.split(/\s+/).at(-2)?.toLowerCase() ?? '');
  return isSaid ? name : wholeName(name);
}

const FIRM = whenAsked(
  () =>
    new RegExp(
      `^(.*\\S)\\s(${NOTE_WORDS.atFirm})(?:\\s(?:${NOTE_WORDS.articles}))?\\s(\\p{Lu}[^\\s,:;]*)[^,:;]{0,60}$`,
      'u',
    ),
);
const MAYBE_NAME = setOf(() => NOTE_WORDS.maybeName);
const BEFORE_PERSON = setOf(() => `${NOTE_WORDS.towards}|${NOTE_WORDS.spoke}`);

/** Typed without capitals, the word that the address repeats: "spoke w/ oliver quaye (oliver@…)", "benoit veut …, son mail benoit@…". */
export function nameInSmallLetters(look: string): string | null {
  const at = Math.max(0, look.indexOf('@'));
  const local = /[^\s()<>[\],:;]{1,64}$/.exec(look.slice(0, at))?.[0].toLowerCase() ?? '';
  const given = local.split(/[^\p{L}]+/u).filter((piece) => piece.length > 2 && !isWord(piece));
  const words = look.slice(0, at - local.length).match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];
  const first = words.find((word) => given.includes(folded(word)));
  if (first === undefined) return null;
  const beside = beforeAddress(look).split(/\s+/).slice(-MAX_SMALL);
  const from = beside.indexOf(first);
  const isName = from >= 0 && beside.slice(from).every((word) => /^\p{L}+$/u.test(word) && !isOrganisation(word));
  const parts = isName ? beside.slice(from) : [first];
  return parts.map((part) => (PARTICLES.has(part) ? part : part.slice(0, 1).toUpperCase() + part.slice(1))).join(' ');
}

/** Parts of a name without capitals: with more it is a sentence. */
const MAX_SMALL = 4;

/** `info@`, `studio@`: what every firm has, and what stands in sentences, too. */
function isWord(piece: string): boolean {
  return isNoName(piece) || isOrganisation(piece) || EVERYBODYS().has(piece);
}

const EVERYBODYS = setOf(() => [NOTE_WORDS.rooms, ...Object.values(CONTACTS)].join('|'));

function setOf(words: () => string): () => ReadonlySet<string> {
  return whenAsked(() => new Set(words().split('|')));
}
