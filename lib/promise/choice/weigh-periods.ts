import { hasReplyPrefix, withoutForwardPrefix } from '../../mailbox/subject-prefix.ts';
import { daysBetween, type IsoDate } from '../../period/calendar.ts';
import type { Language } from '../../period/language.ts';
import { likelyLanguage } from '../../period/likely-language.ts';
import type { Reading } from '../../period/period.ts';
import { readPeriods } from '../../period/read-periods.ts';
import { acceptedIn } from './accepted.ts';
import { type Candidate, candidateOf, type Source } from './candidate.ts';
import { clauseWordsOf } from './clause-words.ts';
import { correct, narrow } from './compare.ts';
import type { CueIndex } from './cue.ts';
import { cuesOf } from './cues.ts';
import { cleanSubject } from './job-of-subject.ts';
import type { MailSense } from './mail-sense.ts';
import { planningIn } from './own-subject.ts';
import { senseOf } from './sense-of.ts';
import { splitSentences } from './split-sentences.ts';
import { quotedIn, stripMail } from './strip-mail.ts';
import { isPromised, type Weighed, weigh, withSignal } from './weigh.ts';

/** What is known of a mail in which work may have been promised. */
export interface PromiseText {
  readonly subject: string;
  /** The client's newest words, without quoted history. */
  readonly body: string;
  /** What the mail quotes, where that stands apart from its body. */
  readonly history?: string;
  /** The freelancer's own words above the forward. */
  readonly note?: string;
  /** The date of the client's own mail. */
  readonly saidOn: IsoDate;
  readonly language?: Language;
  /** The language where nothing in it tells. */
  readonly otherwise?: Language;
}

/** All periods of a mail, weighed. */
export interface WeighedPeriods {
  readonly language: Language;
  readonly patterns: CueIndex;
  readonly sense: MailSense;
  readonly inBody: readonly Candidate[];
  /** Of the freelancer's note, the likeliest first. */
  readonly noted: readonly Weighed[];
  /** Of the client's mail, the likeliest first; those of the subject only where none of the body is promised. */
  readonly mail: readonly Weighed[];
  readonly all: readonly Weighed[];
}

/** Characters that are looked at; a promise stands in the first pages of a mail. */
const LONGEST_BODY = 200_000;

/** So few characters hardly tell their language: that of what they answer does. */
const LITTLE = 40;

/** Of what a mail quotes, only the newest is answered. */
const LONGEST_QUOTE = 4_000;

/** Periods that are weighed: they are compared with each other, and a list of dates is no letter. */
export const MOST_CANDIDATES = 150;

/** Reads all periods of a mail and its note, and weighs each by its words and by what stands beside it. */
export function weighPeriods(text: PromiseText): WeighedPeriods {
  const { saidOn } = text;
  const body = stripMail(text.body.slice(0, LONGEST_BODY));
  const quoted = (text.history ?? quotedIn(text.body.slice(0, LONGEST_BODY))).slice(0, LONGEST_QUOTE);
  const note = text.note ?? '';
  const subject = cleanSubject(text.subject);
  const language =
    text.language ??
    likelyLanguage(
      `${subject}\n${body === '' ? note : body}${body.length < LITTLE ? `\n${quoted}` : ''}`.trim(),
      text,
      text.otherwise,
    );
  const patterns = cuesOf(language);
  const inBody = candidatesIn(body, 'body', saidOn, language);
  // The answer to a letter of ours bears the period that was asked about: it says nothing new.
  const isAnswer = hasReplyPrefix(withoutForwardPrefix(text.subject)) && planningIn(subject) !== null;
  const inSubject = isAnswer ? [] : candidatesIn(subject, 'subject', saidOn, language);
  const sense = senseOf(body, subject, patterns, saidOn, inBody);
  const offered = inBody.length === 0 ? [] : offeredIn(quoted, saidOn, language);
  const weighedBody = correct(
    inBody.map((candidate) => {
      const weighed = weigh(candidate, sense);
      if (!isAmong(offered, candidate.reading)) return weighed;
      return withSignal(
        weighed,
        weighed.signals.includes('agreed') ? 'agreed, of what is offered below' : 'offered below',
      );
    }),
    body,
    patterns,
  );
  const taken = weighedBody.some(({ candidate: { reading } }) => reading.to > saidOn)
    ? null
    : acceptedIn(body, () => candidatesIn(quoted, 'body', saidOn, language), saidOn, patterns);
  const weighedTaken = taken ? [withSignal(weigh(taken, sense), 'accepted')] : [];
  const weighedSubject = inSubject.map((candidate) => weigh(candidate, sense));
  const weighedNote = weighNote(note, text, language);
  return {
    language,
    patterns,
    sense,
    inBody,
    noted: narrow(weighedNote).sort(byScore),
    mail: narrow([...weighedBody, ...weighedTaken, ...(weighedBody.some(isPromised) ? [] : weighedSubject)]).sort(
      byScore,
    ),
    all: [...weighedNote, ...weighedBody, ...weighedSubject],
  };
}

/** Longer than this, what stands in the history is no offer of days. */
const LONGEST_OFFER = 31;

/** The days that the mail which is answered speaks of: who names one of them chooses it. Days that are listed are one stretch. */
function offeredIn(quoted: string, saidOn: IsoDate, language: Language): readonly Reading[] {
  if (quoted === '') return [];
  return readPeriods(quoted, { saidOn, languages: [language] }).filter(
    ({ from, to }) => daysBetween(from, to) <= LONGEST_OFFER,
  );
}

function isAmong(offered: readonly Reading[], { from, to }: Reading): boolean {
  return offered.some((one) => one.from <= from && to <= one.to);
}

/** A note is a text of its own, in a language of its own. */
function weighNote(note: string, text: PromiseText, mailLanguage: Language): Weighed[] {
  if (note === '') return [];
  const language = text.body === '' ? mailLanguage : likelyLanguage(note, text, text.otherwise);
  const patterns = cuesOf(language);
  const candidates = candidatesIn(note, 'note', text.saidOn, language);
  if (candidates.length === 0) return [];
  const sense = senseOf(note, '', patterns, text.saidOn, candidates);
  return correct(
    candidates.map((candidate) => weigh(candidate, sense)),
    note,
    patterns,
  );
}

export function byScore(a: Weighed, b: Weighed): number {
  return b.score - a.score;
}

function candidatesIn(text: string, source: Source, saidOn: IsoDate, language: Language): Candidate[] {
  if (text === '') return [];
  const sentences = splitSentences(text);
  const words = clauseWordsOf(language);
  const found: Candidate[] = [];
  const readings = readPeriods(text, { saidOn, languages: [language] }).slice(0, MOST_CANDIDATES);
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1];
    const neighbours = {
      from: before ? before.at + before.words.length : -1,
      to: readings[index + 1]?.at ?? Number.POSITIVE_INFINITY,
    };
    const candidate = candidateOf(reading, source, sentences, words, found.at(-1)?.order ?? 0, neighbours);
    if (candidate) found.push(candidate);
  }
  return found;
}
