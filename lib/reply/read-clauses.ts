import type { Language } from '../period/language.ts';
import { CLOSES, isInside, isOther, isThatWord, isYetWord, MAX_PHRASE, meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';
import type { Verb } from './words/reply-words.ts';

/** A stretch of the line that is known to say a period: neither split nor looked up. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** What one clause of a line holds. */
export interface Clause {
  /** Commands that are not turned round by a "not" before them, in order. */
  readonly verbs: readonly Verb[];
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

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** More words than any command needs; the rest of a line is not looked at. */
const MAX_WORDS = 60;

/** Words beside a time that is only denied: "im", "leider", "nicht". */
const MAX_BESIDE_NOT = 3;

/** Words passed over inside a phrase. */
const MAX_INSIDE = 2;

/** The clauses of a line: cut at commas, semicolons, dashes and ends of sentences, not within a period. */
export function readClauses(line: string, spans: readonly Span[], preferred: Language | null): readonly Clause[] {
  const words = wordsOf(line).slice(0, MAX_WORDS);
  const clauses: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const between = line.slice(words[index - 1]?.end ?? 0, word.at);
    const inside = spans.some(({ at, end }) => word.at > at && word.at < end);
    if (index > 0 && !inside && /[,;:!?()–—/]|\.(?:\s|$)|\s-\s/.test(between)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  const read = clauses.filter((clause) => clause.length > 0);
  return hanging(
    read,
    read.map((clause) => readClause(clause, spans, preferred)),
  );
}

/** "Ich weiß nicht, ob es klappt": what hangs on a clause that denies something isn't so. */
function hanging(words: readonly (readonly Word[])[], clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, index) =>
    clauses[index - 1]?.negated && isThatWord(words[index]?.[0]?.text ?? '')
      ? { ...clause, verbs: [], spans: [], negated: true, turned: true }
      : clause,
  );
}

/** Words that nobody lists beside a command which is an ordinary word too: "same problem", "good start" are none. */
const ALONE: Partial<Readonly<Record<Verb, number>>> = { start: 0, same: 0, list: 3 };

function readClause(words: readonly Word[], spans: readonly Span[], preferred: Language | null): Clause {
  const verbs: Verb[] = [];
  const kept: Span[] = [];
  const seen = new Set<Span>();
  let unknown = 0;
  let unknownBefore = 0;
  let friendly = false;
  let denied = false;
  let deniedTime = false;
  let not = false;
  let turned = false;
  let notYet = false;
  let isYet = false;
  let hasNot = false;
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word === undefined) break;
    const span = spans.find(({ at, end }) => word.at < end && word.end > at);
    if (span !== undefined) {
      if (!seen.has(span)) {
        seen.add(span);
        if (not) deniedTime = true;
        else kept.push(span);
        // "Niet september maar oktober": the one is set against the other, and nothing is denied.
        if (deniedTime && kept.length > 0) turned = false;
      }
      not = false;
      index++;
      continue;
    }
    const found = phraseAt(words, index, spans, preferred);
    index += found.length;
    const { meaning } = found;
    isYet ||= isYetWord(word.text);
    if (meaning === undefined) {
      if (!/^\d+$/.test(word.text)) unknown++;
      if (verbs.length === 0 && !/^\d+$/.test(word.text)) unknownBefore++;
      continue;
    }
    if (meaning.kind === 'negation') {
      not = true;
      hasNot = true;
      turned ||= verbs.length > 0;
      notYet ||= meaning.notYet;
    }
    if (meaning.kind === 'thanks' || (meaning.kind === 'greeting' && word.at === words[0]?.at)) friendly = true;
    if (meaning.kind !== 'command') continue;
    // "Moet in november klaar zijn": what is denied of the time is denied of the verb behind it.
    if (not || (deniedTime && kept.length === 0)) denied = true;
    else verbs.push(meaning.verb);
    not = false;
  }
  // "Im September leider nicht", "am Freitag weiß ich mehr": a time and a "not", and little else.
  const beside = words.filter(({ at, end }) => !spans.some((span) => at < span.end && end > span.at));
  const isDenied = notYet || beside.length <= MAX_BESIDE_NOT;
  if (not && isDenied && verbs.length + unknown === 0 && kept.length > 0) {
    deniedTime = true;
    kept.length = 0;
    not = false;
  }
  // "nicht erledigt" stands before its verb, "mach das nicht" behind: both say that it isn't so.
  const isOff = denied || (deniedTime && kept.length === 0);
  return {
    verbs: turned
      ? []
      : verbs.filter((verb) => unknown <= (ALONE[verb] ?? MAX_WORDS) && !isTold(verb, words, preferred)),
    spans: turned ? [] : kept,
    unknown,
    unknownBefore,
    friendly,
    negated: isOff || not || turned,
    turned: isOff || turned,
    deniesTime: deniedTime && !denied && verbs.length === 0 && unknown === 0,
    notYet: notYet || (hasNot && isYet),
  };
}

/** "Ze stoppen ermee" tells of others: a stop is said by itself or first. */
function isTold(verb: Verb, words: readonly Word[], preferred: Language | null): boolean {
  return verb === 'stop' && words.slice(0, 2).some(({ text }) => isOther(text, preferred));
}

/** The longest listed phrase that begins at a word; words that may stand inside any phrase are passed over. */
function phraseAt(words: readonly Word[], index: number, spans: readonly Span[], preferred: Language | null) {
  for (let length = Math.min(MAX_PHRASE + MAX_INSIDE, words.length - index); length > 0; length--) {
    const slice = words.slice(index, index + length);
    const last = slice.at(-1);
    if (last === undefined || spans.some(({ at, end }) => last.at < end && last.end > at)) continue;
    const texts = slice.map(({ text }) => text);
    const forms = [texts.join(' '), withoutInside(texts)];
    const closing = index + length === words.length ? forms.map((form) => form + CLOSES) : [];
    const [meaning] = [...forms, ...closing].flatMap((form) => meaningOf(form, preferred) ?? []);
    if (meaning !== undefined) return { meaning, length };
  }
  return { meaning: undefined, length: 1 };
}

/** A phrase without what may stand inside it; its first and last word stay. */
function withoutInside(texts: readonly string[]): string {
  return texts.filter((text, at) => at === 0 || at === texts.length - 1 || !isInside(text)).join(' ');
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(/[\p{L}\p{N}@](?:[\p{L}\p{N}@_'’‘`´-]|\.(?=[\p{L}\p{N}]))*/gu)].map((match) => ({
    text: plainWord(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }));
}
