import type { Language } from '../period/language.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import { fullName } from './person-name.ts';
import { labelOf, lettersOf } from './told-by-address.ts';
import { BEFORE_CLIENT } from './words/closing-words.ts';
import { isLegalForm } from './words/groups.ts';

/** A name is of so many words at most. */
const MAX_WORDS = 6;
/** Letters from which on a name is no word like any other. */
const MIN_LETTERS = 3;
/** Between what is left of a job's name these join nothing any more. */
const MARKS = /^[\s,:;.–—/|•&+-]+|[\s,:;–—/|•&+-]+$/gu;

/**
 * A job as its client is told of it: without their own name, which tells them nothing. "Visitekaartjes Bakker Smit" are "Visitekaartjes" to
 * Bakker Smit; null where nothing else is left.
 */
export function jobTold({ job, client, language }: Pick<ClientPromise, 'job' | 'client' | 'language'>): string | null {
  if (job === null) return null;
  const words = job.split(/\s+/);
  const isTheirs = ownName(client);
  for (let count = Math.min(words.length, MAX_WORDS); count > 0; count -= 1)
    for (let at = 0; at + count <= words.length; at += 1)
      if (isTheirs(words.slice(at, at + count))) return left(words.slice(0, at), words.slice(at + count), language);
  return job;
}

/** By what they show, whole or as a part of several words ("Tom | Bakker Smit"), or the name of their domain ("bakkersmit"). */
function ownName({ name, address }: ClientPromise['client']): (words: readonly string[]) => boolean {
  const parts = name
    .slice(0, 200)
    .split(/[|()[\]<>"“”,;]|\s[-–—]\s/u)
    .map(wordsOf)
    .filter(({ length }) => length > 1);
  const shown = wordsOf(fullName(name));
  const names = new Set([shown, ...parts].map((words) => lettersOf(words.join(''))));
  const label = lettersOf(labelOf((address ?? '').toLowerCase().replace(/^.*@/, '')));
  const own = new Set(shown.map(lettersOf));
  return (words) => {
    const said = lettersOf(words.join(' ').replace(/^[dl]['’]|['’]s?$/giu, ''));
    if (said.length < MIN_LETTERS) return false;
    return names.has(said) || (said === label && (words.length > 1 || own.has(said)));
  };
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== '' && !isLegalForm(word));
}

function left(before: readonly string[], behind: readonly string[], language: Language): string | null {
  const leading = new RegExp(`(?:(?:^|\\s)(?:${BEFORE_CLIENT[language]}))+$`, 'iu');
  const work = before.join(' ').replace(leading, '');
  const from = behind.findIndex((word) => !isLegalForm(word));
  const rest = `${work} ${from < 0 ? '' : behind.slice(from).join(' ')}`.replace(MARKS, '');
  return /\p{L}{2}/u.test(rest) ? rest : null;
}
