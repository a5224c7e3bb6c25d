import { nameAt, wholeName } from './name-at.ts';
import { nameBesideAddress, nameInSmallLetters } from './name-beside-address.ts';
import { BEFORE_NAME, BEFORE_NOUN, CONTACTS, LABELS, NO_NAMES, REMIND, SPOKE, TOWARDS } from './note-words.ts';

/** The client in a note is named at the beginning. */
export const MAX_LOOK = 1_000;

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
/** "Vu Chloé hier", "Met Helen at the fair", "Remind me of Tom", "[14:12] Joost Kuipers". */
const SAW = new RegExp(
  `^(?:vu|croisé|rencontré|met|saw|rappeler|appeler|relancer|bel|call|ring|\\[\\d{1,2}[:.]\\d{2}\\]|${REMIND.join('|')})\\s(?=\\p{Lu})`,
  'iu',
);
/** "Onthoud dat Piet Klaassen …", "Ik sprak Gerda Smit", "Client is Karel Bos". */
const THAT = new RegExp(`(?<=\\s)(?:${BEFORE_NAME.join('|')})\\s(?=\\p{Lu})`, 'gu');
/** "Auf dem Markt Ina getroffen": German writes every noun with a capital. */
const NOUN = new RegExp(`(?:^|\\s)(?:${BEFORE_NOUN.join('|')})\\s$`, 'iu');

/** Whose promise a note tells of: the name as written; null where nobody can be made out. */
export function nameInNote(text: string): string | null {
  const look = text.slice(0, MAX_LOOK);
  const labelled = LABELLED.exec(look)?.[1];
  return (
    (labelled === undefined ? null : nameAt(labelled.trim())) ??
    nameBesideAddress(look) ??
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
    inBrackets(look) ??
    wholeName(after(look, THAT)) ??
    nameInSmallLetters(look)
  );
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
    if (NOUN.test(look.slice(Math.max(0, match.index - 8), match.index))) continue;
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
    const from = NOUN.test(`${words[count - 1]} `) ? count + 1 : count;
    const name = wholeName(nameAt(words.slice(from).join(' ')));
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

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
