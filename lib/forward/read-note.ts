import type { Mail } from '../mailbox/mail.ts';
import type { Forwarded, ShownTime } from './forwarded.ts';
import { ownWords } from './own-words.ts';
import { quotedLines } from './quoted-line.ts';
import type { People } from './quoted-mail.ts';
import { shownAddresses } from './shown-mailbox.ts';

/** The client in a note is named at the beginning. */
const MAX_LOOK = 1_000;

/** A capitalised name of one to four words, small words of names between. */
const NAME =
  /^\p{Lu}[\p{L}'’.-]{0,30}(?: (?:van|von|de|der|den|het|ten|ter|te|la|le|du|’t|'t|\p{Lu}[\p{L}'’.-]{0,30})){0,4}/u;

/** Words that begin a sentence and are no name. */
const NO_NAME = new Set([
  'net',
  'zojuist',
  'vandaag',
  'gisteren',
  'vanochtend',
  'vanmorgen',
  'vanmiddag',
  'just',
  'spoke',
  'today',
  'yesterday',
  'heute',
  'gerade',
  'gestern',
  'eben',
  'hier',
  'in',
  'de',
  'het',
  'een',
  'ik',
  'we',
  'wij',
  'volgende',
  'nieuwe',
  'klus',
  'graag',
  'voor',
  'van',
  'met',
  'gebeld',
  'hoi',
  'hallo',
  'the',
  'new',
  'next',
  'please',
  'hi',
  'hello',
  'call',
  'job',
  'der',
  'die',
  'das',
  'neue',
  'ich',
  'wir',
  'le',
  'la',
  'les',
  'un',
  'une',
  'nouveau',
  'begin',
  'eind',
  'eerste',
  'laatste',
  'telefoontje',
  'kan',
  'wil',
  'misschien',
  'opdracht',
  'project',
  'work',
  'maybe',
  'remember',
  'onthoud',
  'notitie',
  'herinner',
  'rappel',
  'note',
  'nachricht',
  'bericht',
]);

/** Names of months and weekdays stand with a capital in English and German. */
const NO_PERSON =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|januari|februari|maart|mei|augustus|spring|summer|autumn|winter|herbst|sommer|frühling|week|woche|semaine|q[1-4]|h[12]|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag)$/i;

/**
 * A promise told in the freelancer's own words: "Marieke (marieke@example.nl) belde: in september een huisstijl". Client
 * from those words, said on = when the mail was written. The words are the body; there is no note beside them.
 */
export function readNote(mail: Mail, people: People): Forwarded {
  const body = ownWords(quotedLines(mail.text), people.names);
  const name = nameIn(body) ?? nameIn(mail.subject) ?? '';
  const address = [...shownAddresses(body.slice(0, MAX_LOOK)), ...shownAddresses(mail.subject)].find(
    (found) => !people.mine.has(found) && !found.endsWith(`@${people.domain}`),
  );
  return {
    how: 'note',
    client: address === undefined && name === '' ? null : { name, address: address ?? null },
    subject: mail.subject,
    saidOn: writtenAt(mail),
    body: body === '' ? mail.subject : body,
    history: '',
    note: '',
    messageId: null,
    references: [],
  };
}

/** The first name in the text: at the start of a line, before an address, or after a word that introduces one. */
function nameIn(text: string): string | null {
  const look = text.slice(0, MAX_LOOK);
  const beforeAddress = /([\p{L}'’. -]{2,60}?)\s?[(<[]\s?[^\s()<>[\]]+@/u.exec(look)?.[1];
  const introduced =
    /(?:^|[\s,(])(?:met|van|door|voor|bij|with|from|for|by|mit|von|bei|für|avec|de|chez|pour|gebeld door)\s(\p{Lu}[\s\S]{1,80})/u.exec(
      look,
    )?.[1];
  for (const candidate of [lastNameOf(beforeAddress ?? ''), ...look.split('\n', 3), introduced ?? '']) {
    const name = leadingName(candidate.trim());
    if (name !== null) return name;
  }
  return null;
}

function leadingName(text: string): string | null {
  const name = NAME.exec(text)?.[0].replace(/[.'’-]+$/, '') ?? '';
  const words = name.split(' ');
  while (words.length > 0 && /^\p{Ll}/u.test(words.at(-1) ?? '')) words.pop();
  const [first = ''] = words;
  if (first.length < 2 || NO_NAME.has(first.toLowerCase()) || NO_PERSON.test(first)) return null;
  return words.join(' ');
}

/** Of "Net gebeld met Marieke de Wit (marieke@…" the capitalised words at the end. */
function lastNameOf(text: string): string {
  const words = text.trim().split(/\s+/);
  let from = words.length;
  while (from > 0 && /^(?:\p{Lu}|van$|von$|de$|der$|den$|ten$|ter$)/u.test(words[from - 1] ?? '')) from--;
  return words
    .slice(from)
    .join(' ')
    .replace(/^(?:(?:van|von|de|der|den)\s)+/, '');
}

function writtenAt({ date }: Mail): ShownTime | null {
  return date === null ? null : { wall: date.slice(0, 16), offset: date.slice(19) };
}
