import { whenAsked } from '../../period/when-asked.ts';
import { ANYWHERE, DESKS, ENDINGS, FIRST, FIRST_ENDINGS, NAMED_AFTER_FIRST } from './group-words.ts';

const all = (table: Readonly<Record<string, string>>): string => Object.values(table).join('|');

const GROUP = whenAsked(
  () => new RegExp(`(?<!\\p{L})(?:${all(ANYWHERE)}|\\p{L}{2,}(?:${all(ENDINGS)}))(?!\\p{L})`, 'iu'),
);
const BEGINS = whenAsked(
  () => new RegExp(`^(?:${all(FIRST)}|\\p{L}{2,}(?:${all(FIRST_ENDINGS)}))(?![\\p{L}\\p{M}'’])`, 'iu'),
);
const NAMED = whenAsked(() => new RegExp(`^(?:${all(NAMED_AFTER_FIRST)})\\s`, 'iu'));
const LEGAL = whenAsked(() => new RegExp(`^(?:${ANYWHERE.legal})\\.?$`, 'iu'));
const DESK = whenAsked(() => new RegExp(`^(?:${all(DESKS)})\\d*$`, 'iu'));

/** "De conciërge", "Les Passoires", "The Royal Players": an article and no person; "Van Dam Bouw": a surname without a first name. */
const ARTICLE =
  /^(?:de|het|'t|la|le|les|the|der|die|das|da|van|von|vom|zum|zur|du|des|ter|ten|l['’]\p{L})(?![\p{L}])|^l['’]/iu;

/** Whether a name is that of several, or of a desk: nobody to be greeted by a first name. */
export function isGroup(name: string): boolean {
  return saysGroup(name) || BEGINS().test(name) || ARTICLE.test(name);
}

/** Whether a word in a name says so, wherever it stands: also of "Vries, Jan de" and "Bakker, Anja". */
export function saysGroup(name: string): boolean {
  return GROUP().test(name) || /\d/.test(name);
}

/** Whether many read what comes to an address, by what stands before its @. */
export function isDesk(local: string): boolean {
  return DESK().test(local) || GROUP().test(local.replace(/[._-]/g, ' '));
}

/** "BV", "GmbH", "Ltd." */
export function isLegalForm(word: string): boolean {
  return LEGAL().test(word);
}

/** Whether a name holds a first name behind what it is: "Studio Noor", "Chez Lulu". */
export function isNamedAfterFirst(name: string): boolean {
  return NAMED().test(name);
}
