import { folded, foldedWords } from '../mailbox/folded.ts';
import { BEGINNINGS } from './disclaimer-words.ts';

const ALL = foldedWords(BEGINNINGS);

/** Whether a line begins what an office puts below every mail: for whom it is, and that the forests are to be saved. */
export function isDisclaimer(text: string): boolean {
  if (text.length < 20) return false;
  const plain = folded(text.slice(0, 80)).replace(/^[^\p{L}]+/u, '');
  return ALL().some((beginning) => plain.startsWith(beginning));
}
