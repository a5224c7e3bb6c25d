import { bareSubject, hasReplyPrefix, withoutForwardPrefix } from '../../mailbox/subject-prefix.ts';
import { fold } from '../../period/engine/lexicon.ts';
import { LANGUAGES, type Language } from '../../period/language.ts';
import { readPeriods } from '../../period/read-periods.ts';
import { LONGEST_JOB, planningIn } from './own-subject.ts';
import { plainJob } from './plain-job.ts';
import { listOfAny, WORDS_OF, whenAsked } from './words-of.ts';

const MOST_WORDS = 6;

/** A text without an end of sentence is read no further. */
const LONGEST_SENTENCE = 600;

/** Subjects that name no work, whatever language they are in: the subject may be in another than the mail. */
const unnamedWords = () => `(?:${LANGUAGES.map((language) => WORDS_OF[language].subject.unnamed).join('|')})`;
const UNNAMED = whenAsked(() => new RegExp(`^${unnamedWords()}\\W*$`, 'iu'));

/** "Planning: website", "Offerte : folder", "Annual report – timing": the job is what stands behind or before. */
const UNNAMED_BESIDE = whenAsked(
  () => new RegExp(`^${unnamedWords()}\\s*:\\s*|\\s*(?::|\\s[-–])\\s+${unnamedWords()}$`, 'giu'),
);

/**
 * What the work is in a few words: as the subject calls it where that names a thing to be made (both sides know it by that name; the
 * subject of an answer may be of an older matter), else from the sentence that promises it, else whatever the subject says; null where
 * neither names any.
 */
export function findJob(sentence: string, subject: string, language: Language, words: string): string | null {
  const said = sentence.slice(0, LONGEST_SENTENCE);
  const titled = fromSubject(subject, language);
  const colon = fromColon(said, language, words);
  if (colon !== null) return colon;
  const place = said.indexOf(words);
  if (titled === null || fromNoun(titled, language) === null) return nounNearest(said, language, place) ?? titled;
  if (!hasReplyPrefix(withoutForwardPrefix(subject))) return titled;
  const from = clauseStart(said, place);
  return nounNearest(said.slice(from), language, place - from) ?? titled;
}

/** "heb ik werk voor je: een nieuwe huisstijl". */
function fromColon(sentence: string, language: Language, words: string): string | null {
  const colon = sentence.lastIndexOf(': ');
  if (colon < 4) return null;
  const said = (sentence.slice(colon + 2).split(/[.,;!?(\n]/)[0] ?? '').trim();
  const count = said.split(/\s+/).length;
  if (said === '' || count > MOST_WORDS || said.includes(words) || mentionsPeriod(said, language)) return null;
  return withoutArticle(said, language);
}

/** Bare, these are what somebody does: "book you", "film ons". */
const VERBS = whenAsked(() => listOfAny('verbs'));

/** The thing to be made that a text names first. */
export function jobNamedIn(text: string, language: Language): string | null {
  return fromNoun(text.slice(0, LONGEST_SENTENCE), language);
}

function fromNoun(sentence: string, language: Language): string | null {
  return nounNearest(sentence, language, 0);
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

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const noun = `(?:${WORDS_OF[language].nouns})`;
    pattern = new RegExp(
      `(?<![\\p{L}])(?:(?:${WORDS_OF[language].articles})\\s?(?:[\\p{L}-]{2,20}\\s){0,2}?)?${noun}(?:\\s${noun}){0,2}(?![\\p{L}])`,
      'giu',
    );
    patterns.set(language, pattern);
  }
  return pattern;
}

function withoutArticle(said: string, language: Language): string {
  return said.replace(WORDS_OF[language].leading, '').trim();
}

/**
 * What is the client's own is "ours" in their words only. An article stays: "La Source" is a title. In German only before
 * a noun: "Unsere neuen Etiketten" without its first word would not be German.
 */
const OURS = /^(?:(?:[Oo]nze|[Oo]ns|[Oo]ur|[Nn]otre|[Nn]os)\s+|[Uu]nser(?:e[nmrs]?)?\s+(?=\p{Lu}))/u;

/** The subject without "Re:", "FW:", ticket numbers, "our" and the period, unless the work is named after it. */
function fromSubject(subject: string, language: Language): string | null {
  const plain = cleanSubject(subject);
  const periods = readPeriods(plain, { saidOn: '2000-01-01', languages: [language] });
  const planned = planningIn(plain);
  if (planned !== null && (periods.length > 0 || /\d/.test(plain))) return planned.job;
  if (plain === '' || plain.length > LONGEST_JOB || UNNAMED().test(plain)) return null;
  let rest = plain;
  for (const { at, words } of [...periods].sort((a, b) => b.at - a.at)) {
    const before = rest.slice(0, at);
    const behind = rest.slice(at + words.length);
    if (!isOfTheName(before, words, behind, language)) rest = `${withoutWhen(before, language)} ${behind}`;
  }
  if (rest !== plain) rest = rest.replace(/[\s?!]+$/, '');
  rest = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '')
    .replace(UNNAMED_BESIDE(), '')
    .replace(OURS, '');
  return rest.length < 3 || UNNAMED().test(rest) || /^\W*$/.test(fold(rest)) ? null : plainJob(rest, language);
}

/** "Nieuwsbrief van mei", "Mei-nieuwsbrief", "the spring catalogue" are called so; "website in mei" is not. */
function isOfTheName(before: string, words: string, behind: string, language: Language): boolean {
  if (/^-\p{L}/u.test(behind)) return true;
  if (new RegExp(`\\p{L}\\s(?:${WORDS_OF[language].subject.of})\\s?$`, 'iu').test(before)) return !/\d/.test(words);
  return language === 'en' && /\b(?:the|our)\s\p{L}+$/iu.test(before + words) && /^\s\p{L}/u.test(behind);
}

/** Without the words that led to a time: "vanaf", "for the". */
function withoutWhen(before: string, language: Language): string {
  return before.replace(new RegExp(`(?:(?<![\\p{L}])(?:${WORDS_OF[language].subject.when})\\s?)+$`, 'iu'), '');
}

/** A subject without the marks of answers, forwards and tickets. */
export function cleanSubject(subject: string): string {
  let plain = subject.replace(/\s+/g, ' ').trim().slice(0, 200);
  for (let count = 0; count < 10; count++) {
    const shorter = bareSubject(plain).replace(/^(?:\[[^\]]{1,30}\]|#\d+)\s*/, '');
    if (shorter === plain) break;
    plain = shorter;
  }
  return plain.replace(/\s*[([]?(?:ticket|case|ref\.?)?\s?#\d{2,}[)\]]?\s*$/i, '').trim();
}

function mentionsPeriod(said: string, language: Language): boolean {
  return readPeriods(said, { saidOn: '2000-01-01', languages: [language] }).length > 0;
}
