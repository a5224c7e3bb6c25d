import { whenAsked } from '../period/when-asked.ts';
import { isNoName, nameAt, wholeName } from './name-at.ts';
import { nameBesideAddress, nameInSmallLetters } from './name-beside-address.ts';
import { CONTACTS, NOTE_WORDS } from './note-words.ts';

/** The client in a note is named at the beginning. */
export const MAX_LOOK = 1_000;

const PATTERNS = whenAsked(() => {
  const { labels, towards, spoke, beforeSpoke, opens, saw, titles, remind, beforeName, beforeNoun } = NOTE_WORDS;
  const contacts = Object.values(CONTACTS).map(escaped).join('|');
  const anyTowards = towards.replace("|d'", '');
  return {
    /** "Klant: Joris Bakker". */
    labelled: new RegExp(`^[\\s*•-]{0,5}(?:${labels})\\s?:\\s{0,5}(.{2,100})$`, 'imu'),
    /** "Appje van Fatima", "spoke to Tom", "coup de fil d'Amélie"; small words may stand between. */
    contact: new RegExp(
      `(?:^|[^\\p{L}])(?:${contacts})\\.?(?:\\s\\p{Ll}{1,12}){0,3}?\\s(?:(?:${anyTowards})\\s|d['’])(?=\\p{Lu})`,
      'gimu',
    ),
    toward: new RegExp(`(?:^(?:${opens})\\s|(?:^|[\\s,(:])(?:(?:${anyTowards})\\s|d['’]))(?=\\p{Lu})`, 'gu'),
    spoken: new RegExp(`^(?:\\s(?:${beforeSpoke}))?\\s(?:${spoke})(?![\\p{L}])`, 'iu'),
    /** "Vu Chloé hier", "Met Helen at the fair", "Remind me of Tom", "[14:12] Joost Kuipers". */
    saw: new RegExp(`^(?:${saw}|\\[\\d{1,2}[:.]\\d{2}\\]|${remind})\\s(?=\\p{Lu})`, 'iu'),
    /** "Onthoud dat Piet Klaassen …", "Ik sprak Gerda Smit", "Client is Karel Bos". */
    that: new RegExp(`(?<=\\s)(?:${beforeName})\\s(?=\\p{Lu})`, 'gu'),
    /** "Auf dem Markt Ina getroffen": German writes every noun with a capital. */
    noun: new RegExp(`(?:^|\\s)(?:${beforeNoun})\\s$`, 'iu'),
    label: new RegExp(`^(?:${labels})$`, 'u'),
    /** "… into old Mr Finch": from the title on. */
    titled: new RegExp(`(?<=\\s)(?=(?:${titles})\\.?\\s\\p{Lu})`, 'gu'),
  };
});

/** Whose promise a note tells of: the name as written; null where nobody can be made out. */
export function nameInNote(text: string): string | null {
  const look = text.slice(0, MAX_LOOK);
  const labelled = PATTERNS().labelled.exec(look)?.[1];
  return (
    (labelled === undefined ? null : nameAt(labelled.trim())) ??
    nameBesideAddress(look) ??
    after(look, PATTERNS().contact) ??
    nameAt(look.replace(PATTERNS().saw, '')) ??
    spokenTo(look) ??
    look
      .split('\n', 3)
      .slice(1)
      .map((line) => nameAt(line.trim()))
      .find((name) => name !== null) ??
    behindLead(look) ??
    behindNoNames(look) ??
    after(look, PATTERNS().toward) ??
    after(look, PATTERNS().titled) ??
    inBrackets(look) ??
    wholeName(after(look, PATTERNS().that)) ??
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
    if (PATTERNS().noun.test(look.slice(Math.max(0, match.index - 8), match.index))) continue;
    const name = nameAt(look.slice(match.index));
    if (name !== null && PATTERNS().spoken.test(look.slice(match.index + name.length))) return name;
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
  for (let count = 1; count <= MAX_NO_NAMES && tellsNobody(words[count - 1] ?? ''); count++) {
    const from = PATTERNS().noun.test(`${words[count - 1]} `) ? count + 1 : count;
    const name = wholeName(nameAt(words.slice(from).join(' ')));
    if (name !== null) return name;
  }
  return null;
}

const MAX_NO_NAMES = 3;

function tellsNobody(word: string): boolean {
  return isNoName(word) || PATTERNS().label.test(word.toLowerCase());
}

/** "Anruf von der Sparkasse (Jörg Kellermann)". */
function inBrackets(look: string): string | null {
  for (const match of look.matchAll(/\((\p{Lu}[^()\n@]{2,40})\)/gu)) {
    const name = nameAt(match[1] ?? '');
    if (name === match[1]) return wholeName(name);
  }
  return null;
}

/** Bars stay: they part the list. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()[\]\\]/g, '\\$&');
}
