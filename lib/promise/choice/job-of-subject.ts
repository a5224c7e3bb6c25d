import { bareSubject } from '../../mailbox/subject-prefix.ts';
import { fold } from '../../period/engine/lexicon.ts';
import { lexiconOf } from '../../period/engine/readers.ts';
import { LANGUAGES, type Language } from '../../period/language.ts';
import { readPeriods } from '../../period/read-periods.ts';
import { whenAsked, whenMet } from '../../period/when-asked.ts';
import type { ChoiceWords } from './choice-words.ts';
import { LONGEST_JOB, planningIn } from './own-subject.ts';
import { plainJob } from './plain-job.ts';
import { anyLanguage, WORDS_OF } from './words-of.ts';

/** Subjects that name no work, whatever language they are in: the subject may be in another than the mail. */
const unnamedWords = () => `(?:${anyOf(({ little }) => little)}(?:\\s+|(?<=['’])))*${anyOf(({ unnamed }) => unnamed)}`;
const UNNAMED = whenAsked(() => new RegExp(`^(?:${unnamedWords()}|(?:${anyOf(({ tail }) => tail)}))\\W*$`, 'iu'));

/** "Planning: website", "Offerte : folder", "Annual report – timing", "Quote / leaflet": the job is what stands behind or before. */
const UNNAMED_BESIDE = whenAsked(
  () => new RegExp(`^${unnamedWords()}(?:\\s*:\\s*|\\s+[/|•·]\\s+)|\\s*(?::|\\s[-–/|•·])\\s+${unnamedWords()}$`, 'giu'),
);

/** Most subjects name one thing. */
const PARTED = /[:–/|•·-]/;

/** "Hoi Sanne", but not "Hallo-Welt-Kampagne". */
const GREETING = whenAsked(() => new RegExp(`^(?:${anyLanguage('greetings')})(?:\\s\\p{Lu}\\p{L}*)?$`, 'u'));

function anyOf(words: (subject: ChoiceWords['subject']) => string): string {
  return `(?:${LANGUAGES.map((language) => words(WORDS_OF[language].subject)).join('|')})`;
}

/**
 * What is the client's own is "ours" in their words only. An article stays: "La Source" is a title. In German only before
 * a noun: "Unsere neuen Etiketten" without its first word would not be German.
 */
const OURS = /^(?:(?:[Oo]nze|[Oo]ns|[Oo]ur|[Nn]otre|[Nn]os)\s+|[Uu]nser(?:e[nmrs]?)?\s+(?=\p{Lu}))/u;

/** Tickets, pictures and addresses of pages: "PROJ-128", "Ticket #882", "🎉". */
const NO_WORDS =
  /(?:(?:ticket|case|ref\.?|order|vorgang|dossier|zaak)\s*(?:nr\.?|no\.?|:)?\s*)?#\s?\w*\d+\w*|\b[A-Z]{2,6}-\d{2,}\b|(?:https?:\/\/|www\.)\S+|[\p{Cc}\p{Cf}\p{Extended_Pictographic}]+/giu;

/** Around a name these are marks; a single dot may end an abbreviation. */
const MARKS = /^[\s,:;.!?…*_~–/|\\•·-]+|(?:[\s,:;!?…*_~–/|\\•·-]|(?<=\s)[&+>]|\.(?=\.)|(?<=[\s.!?…])\.)+$/gu;

/**
 * What a subject says of the work, without "Re:", ticket numbers, "our", what papers it is about and the period, unless the work is named
 * after it; null where it names none: "Budget", "Even bijpraten", "After the holidays". In doubt it names none.
 */
export function jobOfSubject(subject: string, language: Language): string | null {
  const plain = cleanSubject(subject);
  const periods = readPeriods(plain, { saidOn: '2000-01-01', languages: [language] });
  const planned = planningIn(plain);
  if (planned !== null && (periods.length > 0 || /\d/.test(plain))) return planned.job;
  if (plain === '' || plain.length > LONGEST_JOB || isNoName(plain)) return null;
  let rest = plain;
  for (const { at, words } of [...periods].sort((a, b) => b.at - a.at)) {
    const before = rest.slice(0, at);
    const behind = rest.slice(at + words.length);
    if (!isOfTheName(before, words, behind, language)) rest = `${withoutWhen(before, language)} ${behind}`;
  }
  if (patternsOf(language).opens.test(rest)) return null;
  rest = rest
    .replace(/\s\([^)]*\)/g, '')
    .replace(NO_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .replace(MARKS, '');
  if (PARTED.test(rest)) rest = rest.replace(UNNAMED_BESIDE(), '');
  rest = withoutPapers(rest, language).replace(OURS, '');
  const nothing =
    (rest.length < 3 && !/^\p{Lu}{2}$/u.test(rest)) ||
    (rest !== plain && isNoName(rest)) ||
    isTime(rest, language) ||
    patternsOf(language).said.test(rest) ||
    /^\W*$/.test(fold(rest)) ||
    /^[=&+]|\.{2}|…/.test(rest);
  return nothing ? null : plainJob(rest, language);
}

/** "14 Tage", "nieuw schooljaar", "1re semaine": every word is one of those that times are told with, a number, or a small one. */
export function isTime(text: string, language: Language): boolean {
  const { entries } = lexiconOf(language);
  return (
    /\d|\p{L}{2}/u.test(text) &&
    text
      .split(/[^\p{L}\d]+/u)
      .every((word) => entries.has(word.toLowerCase()) || /^(?:\d+\p{L}{0,2}|\p{Ll}?|n[or])$/iu.test(word))
  );
}

function isNoName(text: string): boolean {
  return UNNAMED().test(text) || GREETING().test(text.charAt(0).toLowerCase() + text.slice(1).replace(MARKS, ''));
}

/** "Offerte voor de schutting", "Umzug verschoben", "Jaarverslag / offerte": what is left is the work, without what joined the two. */
function withoutPapers(text: string, language: Language): string {
  const { lead, leads, tail, joins } = patternsOf(language);
  const behind = text.replace(lead, '');
  const named = behind === text ? text : behind.replace(leads, '').replace(WORDS_OF[language].leading, '').trim();
  const left = named.replace(tail, '');
  return left === text ? text : left.replace(joins, '').replace(MARKS, '');
}

/** "Nieuwsbrief van mei", "Mei-nieuwsbrief", "the spring catalogue" are called so; "website in mei" is not. */
function isOfTheName(before: string, words: string, behind: string, language: Language): boolean {
  if (/^-\p{L}/u.test(behind)) return true;
  if (patternsOf(language).of.test(before)) return !/\d/.test(words);
  return language === 'en' && /\b(?:the|our)\s\p{L}+$/iu.test(before + words) && /^\s\p{L}/u.test(behind);
}

/** Without the words that led to a time: "vanaf", "for the". */
function withoutWhen(before: string, language: Language): string {
  return before.replace(patternsOf(language).when, '');
}

/** The table of a language as expressions. */
interface SubjectPatterns {
  /** It begins as what somebody says does, or as a time: "Which week", "Na de kermis". */
  readonly opens: RegExp;
  readonly said: RegExp;
  readonly lead: RegExp;
  readonly leads: RegExp;
  readonly tail: RegExp;
  /** "En" at either end of what is left. */
  readonly joins: RegExp;
  readonly of: RegExp;
  readonly when: RegExp;
}

const patternsOf = whenMet((language): SubjectPatterns => {
  const { opens, said, lead, leads, tail, of, when } = WORDS_OF[language].subject;
  const { and } = WORDS_OF[language].clause;
  return {
    opens: new RegExp(`^\\W*(?:${opens})(?![\\p{L}-])`, 'iu'),
    said: new RegExp(`(?:^|\\s)(?:${said})\\W*$`, 'iu'),
    lead: new RegExp(`^(?:${lead})\\s+(?=.{3})`, 'iu'),
    leads: new RegExp(`^(?:${leads})(?:\\s+|(?<=['’]))`, 'iu'),
    tail: new RegExp(`(?<=.{3})\\s+(?:${tail})$`, 'iu'),
    joins: new RegExp(`^(?:${and})\\s+|\\s+(?:${and})$`, 'giu'),
    of: new RegExp(`\\p{L}\\s(?:${of})\\s?$`, 'iu'),
    when: new RegExp(`(?:(?<![\\p{L}])(?:${when})\\s?)+$`, 'iu'),
  };
});

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
