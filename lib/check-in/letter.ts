import { addDays, type IsoDate, partsOf } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Period } from '../period/period.ts';
import type { Register } from '../promise/client-promise.ts';
import { titled } from './greeted-as.ts';
import type { LetterKind } from './letter-kind.ts';
import { DATES, periodPhrase, saysDay } from './period-phrase.ts';
import { germanLetters } from './words/de-letters.ts';
import { englishLetters } from './words/en-letters.ts';
import { CALLED } from './words/forms-of-address.ts';
import { frenchLetters } from './words/fr-letters.ts';
import type { LetterParts, LetterWords, PlannedPeriod } from './words/letter-words.ts';
import { dutchLetters } from './words/nl-letters.ts';

/** A job that a letter names. */
export interface LetterJob {
  /** In a few words (`nieuwe huisstijl`); null where nothing names it. */
  readonly job: string | null;
  readonly period: Period;
  /** The date of the client's own mail. */
  readonly saidOn: IsoDate;
}

/** What a letter is written from. Every factual sentence of it follows from these. */
export interface LetterFacts {
  readonly language: Language;
  readonly register: Register;
  /** How the client signs; `''` where unknown. */
  readonly greetingName: string;
  /** The client's name as shown in their mail, the first name first; `''` where unknown. */
  readonly clientName: string;
  /** At least one; several where jobs of one client share a letter. */
  readonly jobs: readonly [LetterJob, ...LetterJob[]];
  /** The freelancer's date. */
  readonly today: IsoDate;
  /** Other work overlaps, so that "my calendar is filling up" is true (see `calendarFillsUp`), or the freelancer vouches for it. */
  readonly filling: boolean;
  /** Letters of this kind that this client has had already: picks the phrasing, so that none gets the same text twice. */
  readonly lettersBefore: number;
  /** The freelancer's name below the letter, `''` where unknown. */
  readonly signature: string;
}

/** A letter to the client, in their language: plain text, line ends `\n`. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** No more words than this, greeting and name included. */
export const MAX_LETTER_WORDS = 90;

/** A job is named in at most so many characters: a subject of 900 would be the whole letter. */
const MAX_JOB = 60;
/** So many days are days that the client named: when on them to begin is no question. */
const MAX_DAYS_NAMED = 2;
/** More jobs than this are too many for a letter of 90 words: the first are named. */
const MAX_JOBS = 4;

const WORDS: Record<Language, LetterWords> = {
  nl: dutchLetters,
  en: englishLetters,
  de: germanLetters,
  fr: frenchLetters,
};

/** The phrasings that a kind has in a language. */
export function phrasings(kind: LetterKind, language: Language): number {
  return WORDS[language].letters[kind].length;
}

/** The letter for a situation: planning first, one question, why it is asked, an easy way out; never a reproach. */
export function writeLetter(kind: LetterKind, facts: LetterFacts): Letter {
  const words = WORDS[facts.language];
  const formal = facts.register === 'formal';
  const jobs = facts.jobs.slice(0, MAX_JOBS);
  const phrases = jobs.map(({ period }) => periodPhrase(period, facts.language, facts.today));
  // "Voor september en eind oktober": one preposition for all.
  const preposition = /^\S+ /.exec(phrases[0]?.for ?? '')?.[0] ?? '';
  const joined = (forms: readonly string[]): string =>
    [...new Set(forms)]
      .map((form, index) => (index > 0 && form.startsWith(preposition) ? form.slice(preposition.length) : form))
      .join(` ${words.and} `);
  const period: PlannedPeriod = {
    name: joined(phrases.map(({ name }) => name)),
    for: joined(phrases.map(({ short }) => short)),
    isDeadline: facts.jobs[0].period.bound === 'until',
  };
  const texts = words.letters[kind];
  const text = texts[facts.lettersBefore % texts.length] ?? texts[0];
  const planned = joined(phrases.map((phrase) => phrase.for));
  const paragraphs = text?.(partsOfLetter(kind, words, facts, planned)) ?? [];
  const closing = `${words.closing(formal)}${facts.signature ? `\n${facts.signature}` : ''}`;
  return {
    subject: words.subject(kind, period, jobs.length === 1 ? shortJob(facts.jobs[0].job) : null, formal),
    text: `${[words.greeting(formal, greeted(facts)), ...paragraphs, closing].join('\n\n')}\n`,
  };
}

/** A formal letter names the whole person or nobody, unless by a title; English has one form of address. */
function greeted({ language, register, greetingName, clientName }: LetterFacts): string {
  if (register === 'informal' || titled(greetingName, language) !== '') return greetingName;
  if (CALLED[language].formal === '') return greetingName || clientName;
  return clientName.includes(' ') ? clientName : '';
}

/** The client's own words below a draft, as mail programs quote them. */
export function quoteBelow(sentence: string, on: string, name: string, language: Language): string {
  const lines = sentence.split('\n').map((line) => `> ${line}`.trimEnd());
  return [WORDS[language].quoted(on, name), ...lines].join('\n');
}

function partsOfLetter(kind: LetterKind, words: LetterWords, facts: LetterFacts, planned: string): LetterParts {
  const formal = facts.register === 'formal';
  const jobs = facts.jobs.slice(0, MAX_JOBS);
  const job = shortJob(facts.jobs[0].job);
  const periodName = ({ period }: LetterJob): string => periodPhrase(period, facts.language, facts.today).name;
  const several = jobs.map((one) => ({ name: shortJob(one.job), period: periodName(one) }));
  const named = (known: boolean): string | null =>
    jobs.length > 1 ? words.jobs(several, formal, known) : job && words.job(job, formal);
  const nameless = words.noJob(formal);
  return {
    formal,
    filling: facts.filling,
    for: planned,
    aJob: named(false) ?? nameless.a,
    theJob: named(true) ?? nameless.the,
    several: jobs.length > 1,
    named: named(true) !== null,
    said: monthSaid(words, facts, jobs),
    recent: jobs.every(({ saidOn }) => saidOn.slice(0, 7) === facts.today.slice(0, 7)),
    daysNamed: jobs.every(({ period }) => isDayNamed(period, kind)),
  };
}

/** The client fixed the day, or the one on which it begins: then of a check-in when to begin is no question. */
function isDayNamed({ bound, from, to, words }: Period, kind: LetterKind): boolean {
  return bound === 'in'
    ? to <= addDays(from, MAX_DAYS_NAMED)
    : bound === 'from' && kind === 'check-in' && saysDay(words);
}

/** The month in which it was said, where it isn't this one; with the year where the month alone would be another. */
function monthSaid(words: LetterWords, { language, today }: LetterFacts, jobs: readonly LetterJob[]): string {
  const months = [...new Set(jobs.map(({ saidOn }) => saidOn.slice(0, 7)))];
  const [only] = months;
  if (months.length !== 1 || only === undefined || only === today.slice(0, 7)) return '';
  const { year, month } = partsOf(`${only}-01`);
  const now = partsOf(today);
  const ago = (now.year - year) * 12 + now.month - month;
  return words.said(DATES[language].months[month - 1] ?? '', ago >= 12 ? ` ${year}` : '');
}

function shortJob(job: string | null): string | null {
  const clean = (job ?? '').replace(/\s+/g, ' ').trim();
  if (clean.length <= MAX_JOB) return clean || null;
  return `${clean.slice(0, MAX_JOB).replace(/\s+\S*$/, '')}…`;
}
