import { whenAsked } from '../../period/when-asked.ts';
import { anyLanguage } from './words-of.ts';

const LONGEST_QUOTE = 300;

/** A sentence as it can be quoted: one line, without greeting marks, list marks or control and bidi characters. */
export function quotable(sentence: string): string {
  const plain = sentence
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s>*•·–-]+/, '')
    .replace(GREETING(), '')
    .trim()
    .replace(/[.,;:]$/, '');
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : plain;
}

/** "Hoi Sanne, in september …": the greeting is not part of the promise. */
const GREETING = whenAsked(
  () => new RegExp(`^(?:${anyLanguage('greetings')})(?:\\s[\\p{L}.'’-]{1,20}){0,3}\\s?[,!–-]\\s?`, 'iu'),
);
