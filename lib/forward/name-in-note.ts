import { CONTACTS, LABELS, NO_NAMES, ORGANISATION, SPOKE, TOWARDS } from './note-words.ts';

/** The client in a note is named at the beginning. */
export const MAX_LOOK = 1_000;

const PART = /^\p{Lu}[\p{L}'’.-]{0,30}$/u;
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'te',
  'la',
  'le',
  'du',
  'di',
  'da',
  "'t",
  '’t',
  'el',
  'al',
  'zu',
  'vd',
]);
const TITLES = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'ir',
  'ing',
  'drs',
  'mevr',
  'mw',
  'dhr',
  'herr',
  'frau',
  'mme',
  'm',
  'fam',
]);

/** Parts of a name, particles and titles included. */
const MAX_PARTS = 6;

/** Names of months and weekdays stand with a capital in English and German. */
const NO_PERSON =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|januari|februari|maart|mei|augustus|spring|summer|autumn|winter|herbst|sommer|frühling|frühjahr|week|woche|semaine|q[1-4]|h[12]|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag)$/i;

const ANY_CONTACT = Object.values(CONTACTS).flat().map(escaped).join('|');
const ANY_TOWARDS = TOWARDS.filter((word) => word !== "d'").join('|');

/** "Klant: Joris Bakker". */
const LABELLED = new RegExp(`^[\\s*•-]{0,5}(?:${LABELS.join('|')})\\s?:\\s{0,5}(.{2,100})$`, 'imu');
/** "Appje van Fatima", "spoke to Tom", "coup de fil d'Amélie"; small words may stand between. */
const CONTACT = new RegExp(
  `(?:^|[^\\p{L}])(?:${ANY_CONTACT})\\.?(?:\\s\\p{Ll}{1,12}){0,3}?\\s(?:(?:${ANY_TOWARDS})\\s|d['’])(?=\\p{Lu})`,
  'gimu',
);
const TOWARD = new RegExp(
  `(?:^(?:Bij|Met|Voor|With|For|Bei|Mit|Für|Chez|Pour|Avec)\\s|(?:^|[\\s,(:])(?:(?:${ANY_TOWARDS})\\s|d['’]))(?=\\p{Lu})`,
  'gu',
);
const SPOKEN = new RegExp(
  `^(?:\\s(?:heeft|hat|has|just|net|a|heute|eben|gerade))?\\s(?:${SPOKE.join('|')})(?![\\p{L}])`,
  'iu',
);
/** "… into old Mr Finch": from the title on. */
const TITLED = /(?<=\s)(?=(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mevrouw|Meneer|Madame|Monsieur)\.?\s\p{Lu})/gu;
/** "Vu Chloé hier", "Met Helen at the fair". */
const SAW = /^(?:vu|croisé|rencontré|met|saw|rappeler|appeler|relancer|bel|call|ring)\s(?=\p{Lu})/iu;

/** Whose promise a note tells of: the name as written; null where nobody can be made out. */
export function nameInNote(text: string): string | null {
  const look = text.slice(0, MAX_LOOK);
  const labelled = LABELLED.exec(look)?.[1];
  return (
    (labelled === undefined ? null : nameAt(labelled.trim())) ??
    beforeAddress(look) ??
    after(look, CONTACT) ??
    nameAt(look.replace(SAW, '')) ??
    spokenTo(look) ??
    look
      .split('\n', 3)
      .slice(1)
      .map((line) => nameAt(line.trim()))
      .find((name) => name !== null) ??
    behindLead(look) ??
    behindNoNames(look) ??
    after(look, TOWARD) ??
    after(look, TITLED) ??
    inBrackets(look)
  );
}

/** The name that begins a text; null where none does. */
function nameAt(text: string): string | null {
  const found: string[] = [];
  const [line = ''] = text.slice(0, 200).split('\n', 1);
  const words = line.split(/\s/);
  for (const [index, word] of words.entries()) {
    const bare = word
      .replace(/[,:;()!?]+$/, '')
      .replace(/\.$/, (dot) => (TITLES.has(word.slice(0, -1).toLowerCase()) || word.length === 2 ? dot : ''));
    if (word === '&' && found.length > 0 && PART.test(words[index + 1] ?? '')) {
      found.push(word);
      continue;
    }
    const isParticle = PARTICLES.has(bare.toLowerCase()) && index > 0 && /^\p{Ll}|['’]/u.test(bare);
    if (isParticle ? capitals(found) !== 1 || isOrganisation(words[index + 1] ?? '') : !PART.test(bare)) break;
    found.push(bare);
    if (bare !== word.replace(/\.$/, bare.endsWith('.') ? '.' : '') || found.length === MAX_PARTS) break;
  }
  while (found.length > 0 && /^\p{Ll}/u.test(found.at(-1) ?? '')) found.pop();
  const [first = ''] = found;
  const isNone =
    first.length < 2 ||
    NO_NAMES.has(first.toLowerCase().replace(/[’]/g, "'")) ||
    found.some((word) => NO_PERSON.test(word));
  return isNone ? null : found.join(' ');
}

/** Where somebody works: by its word, or all in capitals. */
function isOrganisation(word: string): boolean {
  return ORGANISATION.test(word) || /^\p{Lu}{2,}\P{L}*$/u.test(word);
}

/** Capitalised words; a particle stands behind the given name, "van" behind a whole name says where somebody works. */
function capitals(parts: readonly string[]): number {
  return parts.some((part) => PARTICLES.has(part.toLowerCase()))
    ? 1
    : parts.filter((part) => !TITLES.has(part.replace('.', '').toLowerCase())).length;
}

/** "Net gebeld met Marieke de Wit (marieke@…)", "Joris Bakker, joris@…": the capitalised words right before the address. */
function beforeAddress(look: string): string | null {
  const at = look.indexOf('@');
  const before = look
    .slice(Math.max(look.lastIndexOf('\n', at) + 1, at - 150), Math.max(0, at))
    .replace(/[^\s()<>[\]]{1,64}$/, '')
    .replace(/[\s,(<[]{1,4}$/, '');
  const words = before.split(/\s+/).map((word) => word.replace(/^[dl]['’](?=\p{Lu})/iu, ''));
  for (let from = Math.max(0, words.length - MAX_PARTS); from < words.length; from++) {
    const name = nameAt(words.slice(from).join(' '));
    if (name !== null && name.split(' ').length === words.length - from) return name;
  }
  return null;
}

function after(look: string, introduction: RegExp): string | null {
  for (const match of look.matchAll(introduction)) {
    const name = nameAt(look.slice(match.index + match[0].length));
    if (name !== null) return name;
  }
  return null;
}

/** "Net Joris gesproken": a name within a sentence, proven by the verb behind it. */
function spokenTo(look: string): string | null {
  for (const match of look.matchAll(/(?<=\s)\p{Lu}/gu)) {
    const name = nameAt(look.slice(match.index));
    if (name !== null && SPOKEN.test(look.slice(match.index + name.length))) return name;
  }
  return null;
}

/** "Terugbellen: Joris Bakker": a few words that name nobody, a colon, and a whole name. */
function behindLead(look: string): string | null {
  const lead = /^([^:\n@]{2,25}) ?:\s/u.exec(look);
  return lead === null ? null : wholeName(nameAt(look.slice(lead[0].length)));
}

/** "Nieuwe klant Kapsalon Knip": nothing before it that could be a name. */
function behindNoNames(look: string): string | null {
  const [line = ''] = look.split('\n', 1);
  const words = line.split(/\s+/);
  for (let count = 1; count <= MAX_NO_NAMES && isNoName(words[count - 1] ?? ''); count++) {
    const name = wholeName(nameAt(words.slice(count).join(' ')));
    if (name !== null) return name;
  }
  return null;
}

const MAX_NO_NAMES = 3;

function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase()) || LABELS.includes(word.toLowerCase());
}

/** "Anruf von der Sparkasse (Jörg Kellermann)". */
function inBrackets(look: string): string | null {
  for (const match of look.matchAll(/\((\p{Lu}[^()\n@]{2,40})\)/gu)) {
    const name = nameAt(match[1] ?? '');
    if (name === match[1]) return wholeName(name);
  }
  return null;
}

/** Of two words at least: one alone may be any noun at the beginning of a sentence. */
function wholeName(name: string | null): string | null {
  return name?.includes(' ') ? name : null;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
