import { hasReplyPrefix, withoutForwardPrefix } from '../../mailbox/subject-prefix.ts';
import type { Language } from '../../period/language.ts';
import { readPeriods } from '../../period/read-periods.ts';
import { whenAsked, whenMet } from '../../period/when-asked.ts';
import { cleanSubject, jobOfSubject } from './job-of-subject.ts';
import { LONGEST_JOB } from './own-subject.ts';
import { listOfAny, WORDS_OF } from './words-of.ts';

const MOST_WORDS = 6;

/** A text without an end of sentence is read no further. */
const LONGEST_SENTENCE = 600;

/** The mail around a sentence. */
export interface MailOfJob {
  /** The client's words: what they write small is no name. */
  readonly body: string;
  /** It promises one job; of several the subject names them all together. */
  readonly isOnly: boolean;
  /** What `jobOfSubject` says, where it was asked already. */
  readonly ofSubject?: string | null;
}

/**
 * What the work is in a few words: as the subject of a first mail calls it (both sides know it by that name, and what a sentence names may
 * be a part of it), else from the sentence that promises it; null where neither names any. The subject of an answer may be of an older
 * matter: there the thing to be made that stands beside the period goes first.
 */
export function findJob(
  sentence: string,
  subject: string,
  language: Language,
  words: string,
  { body, isOnly, ofSubject = jobOfSubject(subject, language) }: MailOfJob = { body: '', isOnly: true },
): string | null {
  const said = sentence.slice(0, LONGEST_SENTENCE);
  const place = said.indexOf(words);
  const titled = asWritten(ofSubject, body, language);
  if (titled === null)
    return fromColon(said, language, words) ?? nounNearest(said, language, place) ?? nounIn(subject, language);
  if (!isOnly) return nounNearest(said, language, place) ?? titled;
  if (!hasReplyPrefix(withoutForwardPrefix(subject))) return titled;
  const from = clauseStart(said, place);
  return nounNearest(said.slice(from), language, place - from) ?? titled;
}

/** A subject that is a sentence ("Kun je onze website maken?") may name a thing to be made all the same. */
function nounIn(subject: string, language: Language): string | null {
  return jobNamedIn(cleanSubject(subject), language);
}

/** "Sleeve cards", which the mail calls "the sleeve cards", begins with a capital as a subject does. German nouns keep theirs. */
function asWritten(job: string | null, body: string, language: Language): string | null {
  const [first = ''] = /^\p{Lu}\p{Ll}+(?![\p{L}'’])/u.exec(job ?? '') ?? [];
  if (job === null || first === '' || language === 'de') return job;
  const small = first.toLowerCase();
  return new RegExp(`(?<![\\p{L}@.-])${small}(?![\\p{L}@-])`, 'u').test(body) ? small + job.slice(first.length) : job;
}

/** "heb ik werk voor je: een nieuwe huisstijl": with an article, or a thing to be made; any other words may be anything. */
function fromColon(sentence: string, language: Language, words: string): string | null {
  const colon = sentence.lastIndexOf(': ');
  if (colon < 4) return null;
  const said = (sentence.slice(colon + 2).split(/[.,;!?(\n]/)[0] ?? '').trim();
  const count = said.split(/\s+/).length;
  if (said === '' || count > MOST_WORDS || said.includes(words) || mentionsPeriod(said, language)) return null;
  const named = withoutArticle(said, language);
  return named !== said || jobNamedIn(said, language) !== null ? named : null;
}

/** Bare, these are what somebody does: "book you", "film ons". */
const VERBS = whenAsked(() => listOfAny('verbs'));

/** The thing to be made that a text names first. */
export function jobNamedIn(text: string, language: Language): string | null {
  return nounNearest(text.slice(0, LONGEST_SENTENCE), language, 0);
}

/** Where the clause in which something stands begins: what is named before it is another's, what follows explains it. */
function clauseStart(said: string, place: number): number {
  return said.slice(0, Math.max(place, 0)).search(/[,;:–—][^,;:–—]*$/) + 1;
}

/** "een nieuwe huisstijl", "our annual report", "die Texte für die Karriereseite": the one closest to a place in the text. */
function nounNearest(sentence: string, language: Language, place: number): string | null {
  const nouns = [...sentence.matchAll(patternOf(language))]
    .map((match) => ({ said: match[0].trim(), away: Math.abs(match.index - place) }))
    .filter(({ said }) => !VERBS().has(said.toLowerCase()) && said.length <= LONGEST_JOB)
    .sort((a, b) => a.away - b.away);
  for (const { said } of nouns) {
    const named = behindPeriod(said, language);
    if (named !== null) return withoutArticle(named, language);
  }
  return null;
}

/** "het najaar een animatie": words are let go until what is left is no period any more. */
function behindPeriod(said: string, language: Language): string | null {
  let rest = said;
  while (rest.includes(' ') && mentionsPeriod(rest, language)) rest = rest.slice(rest.indexOf(' ') + 1);
  return mentionsPeriod(rest, language) ? null : rest;
}

const patternOf = whenMet((language): RegExp => {
  const noun = `(?:${WORDS_OF[language].phrases.nouns})`;
  return new RegExp(
    `(?<![\\p{L}])(?:(?:${WORDS_OF[language].articles})\\s?(?:[\\p{L}-]{2,20}\\s){0,2}?)?${noun}(?:\\s${noun}){0,2}(?![\\p{L}])`,
    'giu',
  );
});

function withoutArticle(said: string, language: Language): string {
  return said.replace(WORDS_OF[language].leading, '').trim();
}

function mentionsPeriod(said: string, language: Language): boolean {
  return readPeriods(said, { saidOn: '2000-01-01', languages: [language] }).length > 0;
}
