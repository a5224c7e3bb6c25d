import type { IsoDate } from '../period/calendar.ts';
import type { Language } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { severalJobs } from './choice/compare.ts';
import { sureOf } from './choice/confidence.ts';
import { findAbsences } from './choice/find-absences.ts';
import { findJob, jobNamedIn, type MailOfJob } from './choice/find-job.ts';
import { cleanSubject, jobOfSubject } from './choice/job-of-subject.ts';
import { quotable } from './choice/quotable.ts';
import { isPromised, toldSignals, type Weighed } from './choice/weigh.ts';
import { byScore, type PromiseText, weighPeriods } from './choice/weigh-periods.ts';
import type { DaySpan } from './freelancer.ts';

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
  /** What the subject alone calls the work, for where no period is found; null where it names none. */
  readonly job: string | null;
  /** The other periods mentioned, and everything where it would ask. */
  readonly candidates: readonly Reading[];
  /** Days on which the client says to be away. */
  readonly absences: readonly DaySpan[];
  /** The freelancer's note said another period than the mail, and won. */
  readonly noteWon: boolean;
}

/** Which of the periods that a mail mentions, if any, is promised for work. */
export function findPromise(text: PromiseText): Finding {
  const { language, patterns, sense, inBody, noted, mail, all } = weighPeriods(text);
  const chosen = noted.some(isPromised) ? noted : mail;
  const jobs = severalJobs(chosen.filter(isPromised), patterns, (sentence) => jobNamedIn(sentence, language));
  const promised = sureOf(jobs, chosen);
  const first = promised[0]?.[0].candidate.reading;
  const inMail = mail.find(isPromised)?.candidate.reading;
  const job = jobOfSubject(text.subject, language);
  const ofMail: MailOfJob = { body: text.body, isOnly: promised.length === 1, ofSubject: job };
  return {
    language,
    promises: promised.map(([weighed, confidence]) => promiseOf(weighed, confidence, text.subject, language, ofMail)),
    job,
    candidates: others(
      all,
      promised.map(([weighed]) => weighed),
      text.saidOn,
    ),
    absences: inBody.length === 0 ? [] : findAbsences(inBody, sense()),
    noteWon: chosen === noted && first !== undefined && inMail !== undefined && !overlaps(first, inMail),
  };
}

function promiseOf(
  weighed: Weighed,
  confidence: number,
  subject: string,
  language: Language,
  ofMail: MailOfJob,
): FoundPromise {
  const { candidate } = weighed;
  const sentence = candidate.source === 'subject' ? cleanSubject(subject) : quotable(candidate.sentence.text);
  return {
    period: candidate.reading,
    confidence,
    sentence,
    job: findJob(candidate.sentence.text, subject, language, candidate.reading.words, ofMail),
    source: candidate.source,
    signals: toldSignals(weighed),
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

function overlaps(a: Reading, b: Reading): boolean {
  return a.from < b.to && b.from < a.to;
}
