import { hasReplyPrefix, withoutForwardPrefix } from '../../mailbox/subject-prefix.ts';
import type { IsoDate } from '../../period/calendar.ts';
import type { Language } from '../../period/language.ts';
import { likelyLanguage } from '../../period/likely-language.ts';
import type { Period, Reading } from '../../period/period.ts';
import { readPeriods } from '../../period/read-periods.ts';
import { whenAsked } from '../../period/when-asked.ts';
import { acceptedIn } from './accepted.ts';
import { type Candidate, candidateOf, type Source } from './candidate.ts';
import { chosenIn, otherIn } from './chosen.ts';
import { clauseWordsOf } from './clause-words.ts';
import { correct, narrow } from './compare.ts';
import type { CueIndex } from './cue.ts';
import { cuesOf } from './cues.ts';
import { cleanSubject } from './job-of-subject.ts';
import type { MailSense } from './mail-sense.ts';
import { type Offer, offersIn } from './offers.ts';
import { planningIn } from './own-subject.ts';
import { OFFERED, pointedOut } from './pointers.ts';
import { senseOf } from './sense-of.ts';
import { splitSentences } from './split-sentences.ts';
import { quotedIn, stripMail, unwrapped } from './strip-mail.ts';
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
  /** What it answers, where that is known: "the week after" is counted from there. */
  readonly spokenOf?: Pick<Period, 'from' | 'to'> | null;
  readonly language?: Language;
  /** The language where nothing in it tells. */
  readonly otherwise?: Language;
}

/** All periods of a mail, weighed. */
export interface WeighedPeriods {
  readonly language: Language;
  readonly patterns: CueIndex;
  /** Of what the mail speaks; many name no period, and nobody asks. */
  readonly sense: () => MailSense;
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
  const quoted = unwrapped((text.history ?? quotedIn(text.body.slice(0, LONGEST_BODY))).slice(0, LONGEST_QUOTE));
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
  const inQuote = candidatesOf(quoted, 'body', readingsIn(quoted, saidOn, language), language);
  const offers = offersIn(quoted, inQuote, saidOn, patterns);
  const spokenOf = text.spokenOf ?? theOnly(inQuote, saidOn);
  const read = readingsIn(body, saidOn, language, spokenOf);
  const inBody = candidatesOf(body, 'body', pointedOut(body, read, offers, saidOn, patterns), language);
  // The answer to a letter of ours bears the period that was asked about: it says nothing new.
  const isAnswer = hasReplyPrefix(withoutForwardPrefix(text.subject)) && planningIn(subject) !== null;
  const inSubject = isAnswer ? [] : candidatesOf(subject, 'subject', readingsIn(subject, saidOn, language), language);
  const sense = whenAsked(() => senseOf(body, subject, patterns, saidOn, inBody));
  const { said, taken } = weighBody(body, inBody, { offers, inQuote }, patterns, sense);
  const weighedSubject = inSubject.map((candidate) => weigh(candidate, sense()));
  const weighedNote = weighNote(note, text, language, () => offersIn(body, inBody, saidOn, patterns));
  return {
    language,
    patterns,
    sense,
    inBody,
    noted: narrow(weighedNote).sort(byScore),
    mail: narrow([...said, ...taken, ...(said.some(isPromised) ? [] : weighedSubject)]).sort(byScore),
    all: [...weighedNote, ...said, ...weighedSubject],
  };
}

/** What a body says, and what it takes up without a day of its own: the other one of what is offered, or the only one. */
function weighBody(
  body: string,
  inBody: readonly Candidate[],
  { offers, inQuote }: { readonly offers: readonly Offer[]; readonly inQuote: readonly Candidate[] },
  patterns: CueIndex,
  sense: () => MailSense,
): { readonly said: readonly Weighed[]; readonly taken: readonly Weighed[] } {
  const chosen = chosenIn(inBody, patterns);
  const said = correct(
    inBody.map((candidate) => {
      const weighed = weigh(candidate, sense());
      if (candidate.reading.rule !== OFFERED) return weighed;
      return withSignal(weighed, candidate === chosen ? 'chosen' : chosen ? 'another is chosen' : 'offered below');
    }),
    body,
    patterns,
  );
  const other = chosen ? null : otherIn(body, inBody, offers, patterns);
  if (other) return { said, taken: [withSignal(weigh(other, sense()), 'chosen')] };
  if (chosen) return { said, taken: [] };
  const accepted = acceptedIn(body, offers, inQuote, inBody, patterns);
  return { said, taken: accepted ? [withSignal(weigh(accepted, sense()), 'accepted')] : [] };
}

/** A note is a text of its own, in a language of its own. It may choose among what the client's mail offers. */
function weighNote(
  note: string,
  text: PromiseText,
  mailLanguage: Language,
  offersOf: () => readonly Offer[],
): Weighed[] {
  if (note === '') return [];
  const language = text.body === '' ? mailLanguage : likelyLanguage(note, text, text.otherwise);
  const patterns = cuesOf(language);
  const read = readingsIn(note, text.saidOn, language, text.spokenOf);
  const pointing = candidatesOf(note, 'note', pointedOut(note, read, offersOf(), text.saidOn, patterns), language);
  const chosen = chosenIn(pointing, patterns);
  const candidates = chosen ? pointing : candidatesOf(note, 'note', read, language);
  if (candidates.length === 0) return [];
  const sense = senseOf(note, '', patterns, text.saidOn, candidates);
  return correct(
    candidates.map((one) => (one === chosen ? withSignal(weigh(one, sense), 'chosen') : weigh(one, sense))),
    note,
    patterns,
  );
}

export function byScore(a: Weighed, b: Weighed): number {
  return b.score - a.score;
}

/** The only days ahead that a quote names, be it more than once. */
function theOnly(candidates: readonly Candidate[], saidOn: IsoDate): Reading | null {
  const [first, ...others] = candidates.map(({ reading }) => reading).filter(({ to }) => to > saidOn);
  return first && others.every(({ from, to }) => from === first.from && to === first.to) ? first : null;
}

function readingsIn(
  text: string,
  saidOn: IsoDate,
  language: Language,
  spokenOf: PromiseText['spokenOf'] = null,
): readonly Reading[] {
  return text === '' ? [] : readPeriods(text, { saidOn, languages: [language], spokenOf });
}

function candidatesOf(text: string, source: Source, readings: readonly Reading[], language: Language): Candidate[] {
  if (readings.length === 0) return [];
  const sentences = splitSentences(text);
  const words = clauseWordsOf(language);
  const found: Candidate[] = [];
  for (const [index, reading] of readings.slice(0, MOST_CANDIDATES).entries()) {
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
