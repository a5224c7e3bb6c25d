import { whenAsked } from '../period/when-asked.ts';

/** Text for comparing with word tables: mail systems write with accents and without, with straight apostrophes and curly ones. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
}

/** The words of tables per language, folded. */
export function foldedWords(...tables: readonly Record<string, string>[]): () => readonly string[] {
  return whenAsked(() => tables.flatMap((table) => Object.values(table).flatMap((words) => folded(words).split('|'))));
}

/** How many characters hold the ornaments above a letter, and its first words. */
const MAX_OPENING = 400;

/** How a letter begins: not behind a greeting, a note or the header of a forward, as a person would pass it on. */
export function opensWith(text: string, openings: readonly string[]): boolean {
  const top = fromFirstLetter(folded(text.slice(0, MAX_OPENING)).replace(/\s+/g, ' '));
  return openings.some((opening) => top.startsWith(opening));
}

export function fromFirstLetter(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '');
}
