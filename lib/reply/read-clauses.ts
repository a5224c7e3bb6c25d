import type { Language } from '../period/language.ts';
import { isOther, isThatWord } from './phrase-book.ts';
import { type Piece, piecesOf, type Span, spanOver, type Word, wordsOf } from './pieces-of-clause.ts';
import type { Verb } from './words/reply-words.ts';

/** What one clause of a line holds, and where it stands. */
export interface Clause extends Span {
  /** Commands that are not turned round by a "not" before them, in order. */
  readonly verbs: readonly Verb[];
  /** Commands that are. */
  readonly denied: readonly Verb[];
  /** Spans in it that no "not" stands before. */
  readonly spans: readonly Span[];
  /** Words that nobody lists, numbers apart. */
  readonly unknown: number;
  /** Of those, how many stand before the first command. */
  readonly unknownBefore: number;
  /** Holds thanks or a greeting. */
  readonly friendly: boolean;
  readonly negated: boolean;
  /** Denies a time and nothing else: "nicht September, sondern Oktober". */
  readonly deniesTime: boolean;
  /** Says "nog niet", "noch nichts". */
  readonly notYet: boolean;
  /** A command or a period in it was turned round by a "not". */
  readonly turned: boolean;
}

/** More words than any command needs; the rest of a line is not looked at. */
const MAX_WORDS = 60;

/** The clauses of a line: cut at commas, semicolons, dashes, emoji and ends of sentences, not within a period. */
export function readClauses(line: string, spans: readonly Span[], preferred: Language | null): readonly Clause[] {
  const parts = cut(line, spans, preferred);
  const clauses = parts.map((words) => readClause(words, spans, preferred));
  return clauses.map((clause, index) => {
    // "Ich weiß nicht, ob es klappt": what hangs on a clause that denies something isn't so.
    const hangs = clauses[index - 1]?.negated && isThatWord(parts[index]?.[0]?.text ?? '');
    return hangs ? { ...clause, verbs: [], spans: [], negated: true, turned: true } : clause;
  });
}

function cut(line: string, spans: readonly Span[], preferred: Language | null): readonly (readonly Word[])[] {
  const words = wordsOf(line, preferred).slice(0, MAX_WORDS);
  const parts: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const between = line.slice(words[index - 1]?.end ?? 0, word.at);
    const isWithin = spans.some(({ at, end }) => word.at > at && word.at < end);
    if (index === 0 || (!isWithin && /[,;:!?()–—/\p{Extended_Pictographic}]|\.(?:\s|$)|\s-\s/u.test(between)))
      parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

function readClause(words: readonly Word[], spans: readonly Span[], preferred: Language | null): Clause {
  const pieces = piecesOf(words, spans, preferred);
  const beside = words.filter((word) => spanOver(word, spans) === undefined).length;
  const said = denyingTime(whatStands(pieces), pieces, beside);
  const unknown = pieces.filter(({ kind }) => kind === 'unknown').length;
  const hasNot = pieces.some(({ kind }) => kind === 'negation');
  // "Nicht erledigt" stands before its verb, "mach das nicht" behind: both say that it isn't so.
  const isOff = said.deniesVerb || (said.deniesTime && said.spans.length === 0);
  return {
    at: words[0]?.at ?? 0,
    end: words.at(-1)?.end ?? 0,
    verbs: said.turned
      ? []
      : said.verbs.filter((verb) => unknown <= (ALONE[verb] ?? MAX_WORDS) && !isTold(verb, words, preferred)),
    denied: said.turned ? [...said.denied, ...said.verbs] : said.denied,
    spans: said.turned ? [] : said.spans,
    unknown,
    unknownBefore: said.unknownBefore,
    friendly: pieces[0]?.kind === 'greeting' || pieces.some(({ kind }) => kind === 'thanks'),
    negated: isOff || said.isOpen || said.turned,
    turned: isOff || said.turned,
    deniesTime: said.deniesTime && !said.deniesVerb && said.verbs.length === 0 && unknown === 0,
    notYet: saysNotYet(pieces) || (hasNot && pieces.some(({ isYet }) => isYet)),
  };
}

/** What stands in a clause once each "not" has turned round what follows it. */
interface Standing {
  readonly verbs: readonly Verb[];
  readonly denied: readonly Verb[];
  readonly spans: readonly Span[];
  readonly unknownBefore: number;
  readonly deniesVerb: boolean;
  readonly deniesTime: boolean;
  /** A "not" follows the commands: none of them stands. */
  readonly turned: boolean;
  /** A "not" with nothing behind it. */
  readonly isOpen: boolean;
}

function whatStands(pieces: readonly Piece[]): Standing {
  const verbs: Verb[] = [];
  const denied: Verb[] = [];
  const spans: Span[] = [];
  let unknownBefore = 0;
  let deniesVerb = false;
  let deniesTime = false;
  let turned = false;
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.kind === 'unknown' && verbs.length === 0) unknownBefore++;
    if (piece.kind === 'negation') {
      isOpen = true;
      turned ||= verbs.length > 0;
    }
    if (piece.kind === 'time') {
      if (isOpen) deniesTime = true;
      else spans.push(piece.span);
      // "Niet september maar oktober": the one is set against the other, and nothing is denied.
      if (deniesTime && spans.length > 0) turned = false;
      isOpen = false;
    }
    if (piece.kind === 'command') {
      // "Moet in november klaar zijn": what is denied of the time is denied of the verb behind it.
      if (isOpen || (deniesTime && spans.length === 0)) {
        deniesVerb = true;
        denied.push(piece.verb);
      } else verbs.push(piece.verb);
      isOpen = false;
    }
  }
  return { verbs, denied, spans, unknownBefore, deniesVerb, deniesTime, turned, isOpen };
}

/** "Im September leider nicht", "am Freitag weiß ich mehr": a time and a "not" behind it, and little else, denies the time. */
function denyingTime(said: Standing, pieces: readonly Piece[], beside: number): Standing {
  const isBare = said.verbs.length === 0 && !pieces.some(({ kind }) => kind === 'unknown');
  const isMeant = said.isOpen && isBare && (saysNotYet(pieces) || beside <= MAX_BESIDE_NOT);
  return isMeant && said.spans.length > 0 ? { ...said, spans: [], deniesTime: true, isOpen: false } : said;
}

/** Words beside a time that is only denied: "im", "leider", "nicht". */
const MAX_BESIDE_NOT = 3;

function saysNotYet(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'negation' && piece.notYet);
}

/** Words that nobody lists beside a command which is an ordinary word too: "same problem", "good start" are none. */
const ALONE: Partial<Readonly<Record<Verb, number>>> = { start: 0, same: 0, list: 3 };

/** "Ze stoppen ermee" tells of others: a stop is said by itself or first. */
function isTold(verb: Verb, words: readonly Word[], preferred: Language | null): boolean {
  return verb === 'stop' && words.slice(0, 2).some(({ text }) => isOther(text, preferred));
}
