import { whenAsked } from '../period/when-asked.ts';
import { SIGN_OFFS } from './sign-off-words.ts';

const ALL = whenAsked(() => new Set(Object.values(SIGN_OFFS).flat()));

/** Names after a sign-off are short. */
const MAX_NAME_WORDS = 5;

/**
 * Whether a line is a sign-off: alone, in two languages ("Met vriendelijke groet / Kind regards"), with a place ("Liebe Grüße aus Berlin")
 * or with a name behind it ("Groet, Bram").
 */
export function isSignOff(text: string): boolean {
  if (text.length > 80) return false;
  const [first = '', ...others] = text.split(/\s[/|]\s/);
  return others.length > 0 && others.length < 3 ? isOne(first) && others.every(isOne) : isOne(text);
}

function isOne(text: string): boolean {
  const plain = plainly(text);
  if (ALL().has(plain)) return true;
  const words = plain.split(' ');
  for (let count = 1; count <= Math.min(4, words.length - 1); count++) {
    if (!ALL().has(words.slice(0, count).join(' '))) continue;
    const rest = text.trim().split(/[\s]+/).slice(count);
    const name = /^(?:uit|aus|from|van|de|depuis)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
    const named =
      name.length > 0 &&
      name.length <= MAX_NAME_WORDS &&
      name.every((word) => /^[\p{Lu}&]|^(?:van|de|der|den|von|le|la|en|und|and|et)$/u.test(word));
    if (named) return true;
  }
  return false;
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[,.!:;*_–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of "groetjes sanne" the name: what stands behind a sign-off; null where the line begins with none. */
export function behindSignOff(text: string): string | null {
  const words = text.length > 80 ? [] : plainly(text).split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    if (ALL().has(words.slice(0, count).join(' '))) return words.slice(count).join(' ');
  }
  return null;
}
