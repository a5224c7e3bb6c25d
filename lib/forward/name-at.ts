import { whenAsked } from '../period/when-asked.ts';
import { NO_NAMES, NOTE_WORDS } from './note-words.ts';

const PART = /^\p{Lu}[\p{L}'’.-]{0,30}$/u;
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von de der den het ten ter te la le du di da 't ’t el al zu vd".split(' '),
);
const TITLES = new Set('dr mr mrs ms prof ir ing drs mevr mw dhr herr frau mme m fam'.split(' '));

/** Titles that people begin a sentence with in lower case; shorter ones are words without a dot. */
const LOWER_TITLE = /^(?:(?:dhr|mevr|mw)\.?|(?:dr|drs|mr|mrs|ms|ir|ing|prof|fam)\.)$/;

/** Parts of a name, particles and titles included. */
export const MAX_PARTS = 6;

/** Names of months and weekdays stand with a capital in English and German. */
const NO_PERSON =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|januari|februari|maart|mei|augustus|spring|summer|autumn|winter|herbst|sommer|frühling|frühjahr|week|woche|semaine|q[1-4]|h[12]|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag)$/i;

/** The name that begins a text; null where none does. */
export function nameAt(text: string): string | null {
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
    const isPart = PART.test(bare) || (index === 0 && LOWER_TITLE.test(bare));
    if (isParticle ? !mayFollow(found, words[index + 1] ?? '') : !isPart) break;
    found.push(bare);
    if (bare !== word.replace(/\.$/, bare.endsWith('.') ? '.' : '') || found.length === MAX_PARTS) break;
  }
  while (found.length > 0 && /^\p{Ll}/u.test(found.at(-1) ?? '')) found.pop();
  const [first = ''] = found;
  const isNone =
    first.length < 2 || capitals(found) === 0 || isNoName(first) || found.some((word) => NO_PERSON.test(word));
  return isNone ? null : found.join(' ');
}

/** Whether a particle goes on with a name: behind one given name, or a title alone; "van" behind a whole name says where somebody works. */
function mayFollow(parts: readonly string[], next: string): boolean {
  return parts.length > 0 && capitals(parts) < 2 && !isOrganisation(next);
}

/** A word with a capital at the beginning of a sentence that is no name. */
export function isNoName(word: string): boolean {
  return NO_NAME().has(word.toLowerCase().replace(/[’]/g, "'"));
}

const NO_NAME = whenAsked(() => new Set(Object.values(NO_NAMES).flatMap((words) => words.split(' '))));

/** Where somebody works: by its word, or all in capitals. */
export function isOrganisation(word: string): boolean {
  return ORGANISATION().test(word) || /^\p{Lu}{2,}\P{L}*$/u.test(word);
}

const ORGANISATION = whenAsked(() => new RegExp(`^(?:${NOTE_WORDS.organisations})`, 'iu'));

/** Capitalised words but titles; one where a particle stands among them. */
function capitals(parts: readonly string[]): number {
  return parts.some((part) => PARTICLES.has(part.toLowerCase())) ? 1 : parts.filter((part) => !isTitle(part)).length;
}

/** In capitals it is a company: ING. */
function isTitle(part: string): boolean {
  return TITLES.has(part.replace('.', '').toLowerCase()) && !/^\p{Lu}{3}/u.test(part);
}

/** Of two words at least: one alone may be any noun at the beginning of a sentence. */
export function wholeName(name: string | null): string | null {
  return name?.includes(' ') ? name : null;
}
