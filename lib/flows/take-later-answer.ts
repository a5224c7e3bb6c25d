import { periodPhrase } from '../check-in/period-phrase.ts';
import type { Language } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import type { Change } from '../promise/change.ts';
import { changePromise } from '../promise/change-promise.ts';
import { quotable } from '../promise/choice/quotable.ts';
import { splitSentences } from '../promise/choice/split-sentences.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Finding, FoundPromise } from '../promise/find-promise.ts';
import { listing } from '../promise/open-promises.ts';
import type { Answer } from '../promise/owed-mail.ts';
import { BETWEEN_LETTERS, nextStep } from '../promise/plan.ts';
import { addWorkingDays, workingDayOnOrAfter } from '../promise/working-days.ts';
import { isOffered, isOnlyHoped, readClientAnswer, type SaidLater, whenTheyKnow } from '../reply/read-client-answer.ts';
import { bookedAhead, bookedInThread } from './booked-in-thread.ts';
import type { Decision } from './decision.ts';
import { type Heard, inThread, isSameThread } from './heard.ts';
import { alreadyKnown, isGoodbye } from './move-promise.ts';
import { openFor, openInThread } from './open-for.ts';
import { owing } from './owing.ts';
import { periodOf } from './pencil-in.ts';
import { askWhatNow, askWhetherThen, putOffBy } from './put-off.ts';
import { mayBeNamed } from './same-job.ts';

/**
 * A client's later answer about an open promise. "Not decided yet" keeps it and brings the letter that asks when they expect to
 * know, unless they say so; "not going ahead" closes it, and is asked about where another time is named
 * beside it. Null where it says neither, or promises another period, which then decides. Pure.
 */
export function takeLaterAnswer(heard: Heard): Decision | null {
  return answerAbout(aboutWhich(heard), heard);
}

/** The same where it is known which open promises it may be about. */
export function answerAbout(open: readonly ClientPromise[], heard: Heard): Decision | null {
  const { finding, forwarded, freelancer, saidOn } = heard;
  const languages = [finding.language, freelancer.language];
  // In an answer of their own the words above are a letter to the client.
  const noted = forwarded.how === 'answered' ? null : readAnswer(forwarded.note, languages);
  const later = noted ?? readAnswer(forwarded.body, languages);
  if (later === null) return null;
  const [about] = open;
  const [found] = finding.promises;
  const putOff = later.said === 'postponed' && found ? (about ?? bookedInThread(heard, found)) : null;
  // What is put off is no sooner for it: then they know more, or meet.
  if (putOff?.period && found && found.period.from < putOff.period.from) return askWhatNow(heard, putOff);
  if (about === undefined) return found && later.said !== 'proposed' ? null : aboutClosed(later, heard);
  if (Date.parse(saidOn.at) < Date.parse(about.saidOn)) return null;
  if (later.said === 'proposed') return askWhetherThen(heard, about, later.sentence);
  if (later.said === 'no') {
    if (found && noted === null) {
      if (isItsPeriod(found, about)) return askWhatNow(heard, about);
      if (!isOnlyHoped(found.sentence, finding.language)) return null;
    }
    if (noted === null && namesAnother(later.sentence, about, finding)) return askWhatNow(heard, about);
    return open.length > 1 ? askWhich(heard, about) : close(heard, about);
  }
  if (later.said === 'delegated')
    return found && !later.sentence.includes(found.period.words) ? null : askWhatNow(heard, about);
  if (later.said === 'postponed') return putOffBy(heard, about, later.sentence) ?? postponed(heard, about, open.length);
  if (later.said === 'yes')
    return found && !isItsPeriod(found, about) && !isGoodbye(found.period, about)
      ? null
      : askWhetherCertain(heard, about, later);
  const inDoubt = found && (isItsPeriod(found, about) || readAnswer(found.sentence, languages)?.said === 'undecided');
  if (found && !(inDoubt && later.said === 'undecided') && !isWhenTheyKnow(found, heard)) return null;
  return about.period === null ? null : keep(heard, about);
}

/** "We meet next week, you'll hear from me after that": next week is no work. */
function isWhenTheyKnow({ period }: FoundPromise, { forwarded, finding, saidOn }: Heard): boolean {
  const known = whenTheyKnow(forwarded.body, finding.language, saidOn.date);
  return known !== null && known.from === period.from && known.to === period.to;
}

/** The promises of a thread that a period found in it may be for: where several are open, the job tells, if it is named. */
export function movedBy(found: FoundPromise, open: readonly ClientPromise[]): readonly ClientPromise[] {
  return theNamed(open, `${found.sentence}\n${found.job ?? ''}`);
}

/** Which of several it is about; `found` is the period that was named for it. */
export function askWhich(heard: Heard, first: ClientPromise, found?: FoundPromise): Decision {
  const { incoming, at, freelancer, promises } = heard;
  const item = { ...first, version: first.version + 1 };
  // The question numbers what is open.
  const told = listing({ ...freelancer, version: freelancer.version + 1 }, promises, at.now);
  const candidates = found ? [periodOf(found.period)] : [];
  return {
    verdict: 'asked',
    writes: [
      { item: told, claims: [] },
      owing(item, { kind: 'question', about: 'which-promise', candidates }, incoming, at),
    ],
  };
}

/** What it says, in the first of these languages in which it says something. */
export function readAnswer(text: string, languages: readonly Language[]): SaidLater | null {
  for (const language of languages) {
    const said = readClientAnswer(text, language);
    if (said !== null) return said;
  }
  return null;
}

/** "Not in September but in October": a sentence that says no to one time and names another, too. */
function namesAnother(sentence: string, { period }: ClientPromise, { promises, candidates }: Finding): boolean {
  return [...promises.map((one) => one.period), ...candidates].some(
    ({ from, words }) => sentence.includes(words) && (period === null || from >= period.to),
  );
}

/**
 * The period that an open promise is moved to, by words that alone would not promise any: "it has moved, the report will be in
 * November". Null where the sentence that says so names none, or the mail several besides the promise's own.
 */
export function movedTo(heard: Heard, open: ClientPromise): FoundPromise | null {
  const { finding, forwarded, at } = heard;
  const { language } = finding;
  const later = readClientAnswer(forwarded.body, language);
  const named = [...finding.promises.map((found) => found.period), ...finding.candidates];
  const others = named.filter(({ from, to }) => from !== open.period?.from || to !== open.period.to);
  const [period, second] = others.filter(({ from }) => from >= at.today);
  if (period === undefined || second !== undefined) return null;
  const isPutOff = open.period === null || period.from >= open.period.from;
  const said = later?.said === 'postponed' && isPutOff && later.sentence.includes(period.words) ? later.sentence : null;
  const sentence = said ?? proposal(heard, period, open);
  if (sentence === null) return null;
  return { period, confidence: 1, sentence: quotable(sentence), job: null, source: 'body', signals: ['moved'] };
}

/** "Would 2 June suit you?", "June would be better": the sentence that proposes another time for the work, not before it was to be. */
function proposal({ forwarded, finding }: Heard, { from, words }: Reading, open: ClientPromise): string | null {
  if (open.period === null || from < open.period.from) return null;
  const sentences = splitSentences(forwarded.body).map(({ text }) => text);
  return sentences.find((text) => text.includes(words) && isOffered(text, finding.language)) ?? null;
}

/** Open promises that the answer may be about: those of its thread, or the only one of this client that waits for an answer. */
function aboutWhich(heard: Heard): readonly ClientPromise[] {
  const open = heard.finding.promises.length > 0 ? openInThread(heard) : openFor(heard);
  return theNamed(open, heard.forwarded.body);
}

function isItsPeriod({ period: { from, to } }: FoundPromise, { period }: ClientPromise): boolean {
  return from === period?.from && to === period.to;
}

/**
 * Put off without another time: the letters before the period make place for one that asks until when. Null where another time
 * is named, which then decides.
 */
function postponed(heard: Heard, about: ClientPromise, open: number): Decision | null {
  const { finding, at } = heard;
  const others = [...finding.promises.map(({ period }) => period), ...finding.candidates];
  if (open > 1 || others.some(({ from, to }) => from !== about.period?.from || to !== about.period.to)) return null;
  const result = changePromise(about, { name: 'answer-letter', letter: 'postponed' }, at);
  return result.ok ? tell(heard, result.promise, { to: 'postponed' }) : null;
}

/** So much of what the client says is told back. */
const LONGEST_SENTENCE = 120;

/** It goes ahead, says the client; whether that makes it certain is the freelancer's to say, since it ends the reminders. */
function askWhetherCertain({ incoming, at }: Heard, about: ClientPromise, { sentence }: SaidLater): Decision {
  const item: ClientPromise = { ...about, version: about.version + 1, question: 'going-ahead' };
  const plain = quotable(sentence).replace(/!+$/, '');
  const words = plain.charAt(0).toUpperCase() + plain.slice(1);
  const question = {
    kind: 'question',
    about: 'going-ahead',
    candidates: [],
    words: words.length > LONGEST_SENTENCE ? `${words.slice(0, LONGEST_SENTENCE).trimEnd()}…` : words,
  } as const;
  return { verdict: 'asked', writes: [owing(item, question, incoming, at)] };
}

/**
 * It stays as it is. Where they say when they will know, the next letter waits for that; else one goes along that asks, and no other
 * follows it too soon.
 */
function keep(heard: Heard, before: ClientPromise): Decision {
  const { finding, forwarded, freelancer, saidOn, at } = heard;
  const { country, language } = freelancer;
  const known = whenTheyKnow(forwarded.body, finding.language, saidOn.date);
  const isAhead = known !== null && known.to > at.today && known.from !== before.period?.from;
  const soonest = addWorkingDays(at.today, BETWEEN_LETTERS, country);
  const afterwards = isAhead ? workingDayOnOrAfter(known.to, country) : soonest;
  const answer: Answer = isAhead
    ? { to: 'decides-later', words: periodPhrase(known, language, at.today).at }
    : { to: 'undecided' };
  const step = nextStep(before, freelancer);
  const last = (step?.step === 'release' ? before.period?.to : before.period?.from) ?? '';
  const earliest = afterwards > soonest && afterwards < last ? afterwards : soonest;
  const isSoon = step && step.step !== 'close' && step.step !== 'ask' && step.on < earliest && earliest < last;
  // `undo` brings it back to its day.
  const wait = isSoon ? { touch: step.step, until: earliest } : null;
  const letter = { name: 'answer-letter', letter: 'decision', ...(wait ? { wait } : {}) } as const;
  const change: Change | null = isAhead ? wait && { name: 'snooze', ...wait } : letter;
  const result = change && changePromise(before, change, at);
  return tell(heard, result?.ok ? result.promise : { ...before, version: before.version + 1 }, answer);
}

function close(heard: Heard, open: ClientPromise): Decision | null {
  const result = changePromise(open, { name: 'end', outcome: 'no' }, heard.at);
  return result.ok ? tell(heard, result.promise, { to: 'no' }) : null;
}

/**
 * A no to what is closed already needs no promise of its own, nor does a yes to what is booked; by a no that is off, unless it is over or
 * another job is meant.
 */
function aboutClosed({ said, sentence }: SaidLater, heard: Heard): Decision | null {
  const booked = bookedInThread(heard, { sentence, job: null });
  if (booked && said === 'proposed') return askWhetherThen(heard, booked, sentence);
  if (booked && said === 'postponed') return putOffBy(heard, booked, sentence);
  if (said === 'yes') return booked && alreadyKnown(heard, booked);
  if (said !== 'no') return null;
  if (booked) return close(heard, booked);
  const closed = heard.promises.findLast((one) => one.state === 'closed' && isSameThread(one, heard));
  if (closed === undefined) return null;
  const to = closed === bookedAhead(heard) ? 'still-booked' : 'already-closed';
  return tell(heard, { ...closed, version: closed.version + 1 }, { to });
}

function tell({ incoming, forwarded, at }: Heard, promise: ClientPromise, answer: Answer): Decision {
  const item = { ...inThread(promise, forwarded), question: null };
  return { verdict: 'updated', writes: [owing(item, { kind: 'answer', ...answer }, incoming, at)] };
}

function theNamed(open: readonly ClientPromise[], text: string): readonly ClientPromise[] {
  const named = open.length > 1 ? open.filter((one) => mayBeNamed(one, text, open)) : open;
  return named.length === 1 ? named : open;
}
