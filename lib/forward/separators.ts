import { whenAsked } from '../period/when-asked.ts';
import { CLOSINGS, OPENINGS } from './separator-words.ts';

/** By their first letters, so that an ordinary line costs no more than a look. */
const FIRST = 3;
const WORDS = whenAsked(() => {
  const openings = Map.groupBy(Object.values(OPENINGS).flat(), (opening) => opening.slice(0, FIRST));
  const closings = Object.values(CLOSINGS).flat();
  const beginnings = new Set([...openings.keys(), ...closings.map((closing) => closing.slice(0, FIRST))]);
  return { openings, closings, beginnings };
});

/** A separator is short: longer lines are sentences. */
const MAX_LENGTH = 200;

/** The words of a separator line without its dashes, in lower case; null where the line is none. */
export function separatorWords(text: string): string | null {
  const words = bare(text);
  if (words === null) return null;
  const openings = WORDS().openings.get(words.slice(0, FIRST)) ?? [];
  return openings.some((opening) => words.startsWith(opening) && isWhole(words, opening, text)) ? words : null;
}

export function isClosingSeparator(text: string): boolean {
  const words = bare(text);
  return words !== null && WORDS().closings.some((closing) => words.startsWith(closing));
}

/** A line of nothing but dashes, underscores or the like, or The Bat!'s scissors ("===8<===== Original message text ====="). */
export function isRule(text: string): boolean {
  if (text.length < 3 || text.length > 500) return false;
  return /^[-–—_=*~#\s]+$/.test(text) || /^[-=]{2,}8<[-=]{2,}/.test(text);
}

/**
 * Without dashes around it, nothing but a colon, a date or a sender may follow the phrase: "Original message was better" is a
 * sentence.
 */
function isWhole(words: string, opening: string, text: string): boolean {
  const rest = words.slice(opening.length).trim();
  return (
    rest === '' ||
    rest === ':' ||
    /^[-–—_=*#~]{2}/.test(text) ||
    (opening === 'message du' && /^\d/.test(rest)) ||
    SENDER.test(rest)
  );
}

/** "Forwarded message from Joris Bakker (joris@example.nl)". */
const SENDER = /^(?:from|by|van|von|de|da) [^@]{0,100}\S@\S{3,200}$/;

function bare(text: string): string | null {
  if (text.length > MAX_LENGTH || text.length < 8) return null;
  const from = text.search(/[^-–—_=*~#\s:.|]/);
  if (from < 0 || !WORDS().beginnings.has(text.slice(from, from + FIRST).toLowerCase())) return null;
  const words = text.slice(from).toLowerCase().replace(/\s+/g, ' ');
  let end = words.length;
  while (end > 0 && /[-–—_=*~#\s:.|]/.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
