import { folded, foldedWords } from '../mailbox/folded.ts';
import { ADVICE, ALERTS, BANNER_OPENINGS, SOURCES } from './banner-words.ts';

/** Lines that hold none of these are looked at no further. */
const HINT =
  /fptbanner|extern|extérieur|esterno|outside|buiten|au(?:ß|ss)erhalb|fuera|de fora|vaak|often|nicht (?:oft|häufig)|souvent|suele|spesso|frequentemente|haben erhalten|hebben ontvangen/iu;

/** Longer than any of them on one line. */
const MAX_LENGTH = 800;

/** "[EXTERN]", "EXTERNAL EMAIL", "*** EXTERN ***" alone on a line. */
const TAG =
  /^(?:[*_#!|\s]*\[(?:extern|external|externe)[^\]]{0,20}\][*_#!|\s]*|\*+ ?(?:extern|external) ?\*+|(?:external|externe|extern) (?:e-?mail|bericht|message|mail|nachricht|sender))$/i;

/** The same in front of a sentence. */
const TAGGED = /^\[(?:extern|external|externe)[^\]]{0,20}\]\s*/i;

/** The lines without the warnings of mail servers: above a forward, above its header or between that and the client's words. */
export function withoutBanners<Line extends { readonly text: string }>(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let within = false;
  for (const line of lines) {
    within = isBanner(line.text) || (within && (line.text === '' || advises(line.text)));
    const isGap = line.text === '' && (kept.at(-1)?.text ?? '') === '';
    // Of the gap around a warning one blank line stays.
    if (!within || (line.text === '' && !isGap)) kept.push(line);
    if (line.text === '') within = false;
  }
  return kept.length === lines.length ? lines : kept;
}

function isBanner(text: string): boolean {
  if (text.length > MAX_LENGTH || !HINT.test(text)) return false;
  if (TAG.test(text)) return true;
  const plain = folded(text).replace(/^[^\p{L}[]+/u, '');
  const words = plain.replace(TAGGED, '');
  if (BEGINNINGS().some((beginning) => words.startsWith(beginning))) return true;
  const isTagged = words !== plain;
  const alert = ALERT().find((word) => words.startsWith(word));
  if (!isTagged && (alert === undefined || !/^[\s!*\]]*[:!.–—-]/.test(words.slice(alert.length)))) return false;
  const rest = words.slice(alert?.length ?? 0);
  return SOURCE().some((source) => rest.includes(source)) || (isTagged && advises(rest));
}

function advises(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const plain = folded(text);
  return ADVISING().some((words) => plain.includes(words));
}

const BEGINNINGS = foldedWords(BANNER_OPENINGS);
const ALERT = foldedWords(ALERTS);
const SOURCE = foldedWords(SOURCES);
const ADVISING = foldedWords(ADVICE);
