import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import { likelyLanguage } from '../period/likely-language.ts';
import type { Reading } from '../period/period.ts';
import { readPeriods } from '../period/read-periods.ts';
import { type Candidate, candidateOf } from './choice/candidate.ts';
import { correct, narrow, severalJobs } from './choice/compare.ts';
import { cuesOf } from './choice/cues.ts';
import { findAbsences } from './choice/find-absences.ts';
import { cleanSubject, findJob, jobNamedIn } from './choice/find-job.ts';
import { quotable } from './choice/quotable.ts';
import { senseOf } from './choice/sense-of.ts';
import { splitSentences } from './choice/split-sentences.ts';
import { stripMail } from './choice/strip-mail.ts';
import { confidenceOf, type Weighed, weigh } from './choice/weigh.ts';
import type { DaySpan } from './freelancer.ts';

/** What is known of a mail in which work may have been promised. */
export interface PromiseText {
  readonly subject: string;
  /** The client's newest words, without quoted history. */
  readonly body: string;
  /** The freelancer's own words above the forward. */
  readonly note?: string;
  /** What was quoted below the client's words. */
  readonly history?: string;
  /** The date of the client's own mail. */
  readonly saidOn: IsoDate;
  readonly language?: Language;
}

/** A period in which work was promised, and why it is thought so. */
export interface FoundPromise {
  readonly period: Reading;
  /** 0–1, calibrated: of readings at 0.8, four in five are right. */
  readonly confidence: number;
  /** The sentence that promised it, cleaned for quoting. */
  readonly sentence: string;
  /** What the work is, in a few words of the client's own; null where nothing names it. */
  readonly job: string | null;
  readonly source: 'note' | 'body' | 'subject';
  /** Names of the signals that decided, strongest first. */
  readonly signals: readonly string[];
}

export interface Finding {
  readonly language: Language;
  /** Those above the threshold, the promised one first; several jobs with periods of their own are several. */
  readonly promises: readonly FoundPromise[];
  /** The other periods mentioned, and everything where it would ask. */
  readonly candidates: readonly Reading[];
  /** Days on which the client says to be away. */
  readonly absences: readonly DaySpan[];
  /** The freelancer's note said another period than the mail, and won. */
  readonly noteWon: boolean;
}

/** Characters that are looked at; a promise stands in the first pages of a mail. */
const LONGEST_BODY = 200_000;

/** Periods that are weighed: they are compared with each other, and a list of dates is no letter. */
export const MOST_CANDIDATES = 150;

/** Below this it asks: one in two would be wrong. */
export const THRESHOLD = 0.5;

/** Which of the periods that a mail mentions, if any, is promised for work. */
export function findPromise(text: PromiseText): Finding {
  const { body } = stripMail(text.body.slice(0, LONGEST_BODY));
  const note = text.note ?? '';
  const subject = cleanSubject(text.subject);
  const language = text.language ?? likelyLanguage(`${subject}\n${body === '' ? note : body}`.trim(), text);
  const patterns = cuesOf(language);
  const inBody = candidatesIn(body, 'body', text.saidOn, [language]);
  const noteLanguage = note === '' ? language : likelyLanguage(note, text);
  const inNote = candidatesIn(note, 'note', text.saidOn, [noteLanguage]);
  const inSubject = candidatesIn(subject, 'subject', text.saidOn, [language]);
  const sense = senseOf(body, subject, patterns, text.saidOn, inBody);
  const weighedBody = correct(
    inBody.map((candidate) => weigh(candidate, sense)),
    body,
    patterns,
  );
  const weighedSubject = inSubject.map((candidate) => weigh(candidate, sense));
  const weighedNote = correct(
    inNote.map((candidate) => weigh(candidate, { ...sense, patterns: cuesOf(noteLanguage) })),
    note,
    cuesOf(noteLanguage),
  );
  const mail = narrow([...weighedBody, ...(weighedBody.some(isPromised) ? [] : weighedSubject)]).sort(byScore);
  const noted = narrow(weighedNote).sort(byScore);
  const chosen = noted.some(isPromised) ? noted : mail;
  const promised = severalJobs(chosen.filter(isPromised), patterns, (sentence) => jobNamedIn(sentence, language));
  const all = [...weighedNote, ...weighedBody, ...weighedSubject];
  const first = promised[0]?.candidate.reading;
  const inMail = mail.find(isPromised)?.candidate.reading;
  return {
    language,
    promises: promised.map((weighed) => promiseOf(weighed, text.subject, language)),
    candidates: others(all, promised, text.saidOn),
    absences: findAbsences(inBody, sense),
    noteWon: chosen === noted && first !== undefined && inMail !== undefined && !overlaps(first, inMail),
  };
}

function candidatesIn(
  text: string,
  source: FoundPromise['source'],
  saidOn: IsoDate,
  languages: readonly Language[],
): Candidate[] {
  if (text === '') return [];
  const sentences = splitSentences(text);
  const found: Candidate[] = [];
  const readings = readPeriods(text, { saidOn, languages }).slice(0, MOST_CANDIDATES);
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1];
    const neighbours = {
      from: before ? before.at + before.words.length : -1,
      to: readings[index + 1]?.at ?? Number.POSITIVE_INFINITY,
    };
    const candidate = candidateOf(reading, source, sentences, found.at(-1)?.order ?? 0, neighbours);
    if (candidate) found.push(candidate);
  }
  return found;
}

function promiseOf({ candidate, score, signals }: Weighed, subject: string, language: Language): FoundPromise {
  const sentence = candidate.source === 'subject' ? cleanSubject(subject) : quotable(candidate.sentence.text);
  return {
    period: candidate.reading,
    confidence: confidenceOf(score),
    sentence,
    job: findJob(candidate.sentence.text, subject, language, candidate.reading.words),
    source: candidate.source,
    signals,
  };
}

/** The other periods that are not over, each once. */
function others(all: readonly Weighed[], promised: readonly Weighed[], saidOn: IsoDate): Reading[] {
  const seen = new Set(promised.map(({ candidate: { reading } }) => `${reading.from} ${reading.to}`));
  const rest: Reading[] = [];
  for (const { candidate } of [...all].sort(byScore)) {
    const key = `${candidate.reading.from} ${candidate.reading.to}`;
    if (seen.has(key) || candidate.reading.to <= saidOn) continue;
    seen.add(key);
    rest.push(candidate.reading);
  }
  return rest;
}

function isPromised({ score }: Weighed): boolean {
  return confidenceOf(score) > THRESHOLD;
}

function byScore(a: Weighed, b: Weighed): number {
  return b.score - a.score;
}

function overlaps(a: Reading, b: Reading): boolean {
  return a.from < b.to && b.from < a.to;
}
