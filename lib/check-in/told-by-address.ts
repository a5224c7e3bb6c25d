import { isDesk } from './words/groups.ts';

/** What an address says of the name beside it: it is that person's, or that it may be a firm's; `''` where it says neither, or there is none. */
type Told = 'person' | 'firm' | '';

/** Second-level names under which a country hands out domains. */
const SHARED = /^(?:co|com|org|net|ac|gov|gv|or|gouv)$/;

/**
 * "Marieke Postma" at marieke@, m.postma@ or mpostma@ is a person, and at postma@ too unless the domain is "marieke". "Kettingkast Oost"
 * at info@ may be one and may be a shop: nobody can tell by the name, and without one a greeting is still right.
 */
export function toldByAddress(words: readonly string[], address: string | null): Told {
  const [local = '', domain = ''] = (address ?? '').toLowerCase().split('@');
  const [first = '', ...rest] = words.map(lettersOf).filter((word) => word !== '');
  // An address has no letters but Latin ones.
  if (domain === '' || !/\p{Script=Latin}/u.test(first)) return '';
  const label = lettersOf(labelOf(domain));
  const parts = local.replace(/\+.*$/, '').split(/[._-]/).map(lettersOf);
  const joined = parts.join('');
  if (joined !== label && isTheirs(parts, joined, first, rest, words[0] ?? '')) return 'person';
  const isFamily = !label.startsWith(first) && rest.some((word) => word.length > 2 && joined.includes(word));
  // "Fleur" at f.jansen@.
  const isInitial = rest.length === 0 && parts.length > 1 && parts[0] === first.charAt(0);
  return isFamily || isInitial || first.length === 1 ? '' : 'firm';
}

function isTheirs(
  parts: readonly string[],
  joined: string,
  first: string,
  rest: readonly string[],
  as: string,
): boolean {
  if (first.length > 2 && joined.startsWith(first)) return true;
  if (parts.includes(first)) return true;
  const [initial = ''] = first;
  const initials = as
    .split('-')
    .map((part) => lettersOf(part).charAt(0))
    .join('');
  const last = rest.join('');
  const [start = '', ...others] = parts;
  return (
    joined === initials ||
    (last !== '' && (joined === `${initial}${last}` || joined === `${initials}${last}`)) ||
    (start.startsWith(initial) && start.length < 3 && others.some((part) => rest.includes(part) || part === last))
  );
}

/** "marieke.postma@…" where no name is shown: `''` but for two names that a dot parts. */
export function firstOfAddress(address: string | null): string {
  const [local = ''] = (address ?? '').toLowerCase().split('@');
  const [, first = ''] = /^(\p{L}{3,}(?:-\p{L}{3,})?)\.\p{L}{3,}(?:-\p{L}+)?$/u.exec(local) ?? [];
  return isDesk(first) || isDesk(local) || isDesk(local.replace(/^.*\./, '')) ? '' : first;
}

/** "bakkersmit" of bakkersmit.example, `''` of none. */
export function labelOf(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  if (labels.length > 1 && SHARED.test(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? '';
}

/** Letters alone, without marks, and "ae" as "ä" is: "Müller", "mueller" and "muller" are one. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}]/gu, '')
    .replace(/([aou])e/g, '$1');
}
