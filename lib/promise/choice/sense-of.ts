import type { IsoDate } from '../../period/calendar.ts';
import type { Reading } from '../../period/period.ts';
import { whenAsked } from '../../period/when-asked.ts';
import { isPurpose } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { asksToStandIn, asksToStandInForClient } from './clients-side.ts';
import { type CueIndex, countOf, placeOf, says } from './cue.ts';
import type { Cue } from './cue-names.ts';
import { foldCues } from './fold-cues.ts';
import { layoutOf } from './layout.ts';
import type { LearntOfMail } from './learnt.ts';
import { learntOfMail } from './learnt-words.ts';
import { type MailSense, NOTICE_SUBJECT } from './mail-sense.ts';
import { isOtherChosen, isOtherOfTrade } from './other-chosen.ts';
import { splitSentences } from './split-sentences.ts';
import { anyLanguage } from './words-of.ts';

const WORK = ['work', 'ask', 'want', 'moved'] as const;

/** Below this a mail is a few words that leave the work out ("september dan!"). */
const SHORTEST_LETTER = 60;

/** Of so long a mail the subject tells less. */
const LONG = 500;

/** How much of a mail is looked at for its sense. */
const LONGEST_SENSE = 6_000;

/** What the mail as a whole is about; `dated` are the periods of the body. */
export function senseOf(
  body: string,
  subject: string,
  patterns: CueIndex,
  saidOn: IsoDate,
  dated: readonly Candidate[] = [],
): MailSense {
  const read = body.slice(0, LONGEST_SENSE);
  const { unlike } = patterns.words;
  const about = foldCues(subject);
  const folded = `${about}
${foldCues(read)}`;
  const split = splitSentences(read);
  const isLong = read.length > LONG;
  const blocks = split.map(({ block }) => block);
  const sentences = split.map(({ text }) => foldCues(unlike ? text.replaceAll(...unlike) : text));
  const asked = sentences.flatMap((text, index) =>
    says(patterns, 'ask', text) || says(patterns, 'want', text) || isAskedOf(text, patterns) ? [index] : [],
  );
  const cancelledAt = sentences.findIndex(
    (text) =>
      says(patterns, 'cancelled', text) &&
      !says(patterns, 'longAgo', text) &&
      !patterns.is.thirdLeft.test(text) &&
      !(says(patterns, 'refused', text) && patterns.is.inPart.test(text)),
  );
  const refusedAt = sentences.findIndex((text) => isRefusal(text, patterns));
  const ahead = dated.filter(({ reading }) => reading.to > saidOn);
  let learnt: LearntOfMail | null = null;
  return {
    patterns,
    saidOn,
    workAround: countOf(patterns, 'work', folded) > 0,
    cancelledAt,
    cancelsOne: dated.some(({ order }) => order === cancelledAt),
    cancelled: dated.filter(({ order, clause }) => order === cancelledAt && says(patterns, 'cancelled', clause)),
    refusedAt,
    refused: refusedPeriods(dated, refusedAt, sentences[refusedAt] ?? '', patterns),
    standInAt: sentences.findIndex((text) => asksToStandIn(text, patterns) || asksToStandInForClient(text, patterns)),
    standInForClient: sentences.some((text) => asksToStandInForClient(text, patterns)),
    dated,
    hasDeadline: ahead.some(({ reading }) => reading.bound === 'until'),
    hasPurpose: ahead.some((candidate) => isPurpose(candidate, patterns)),
    unsure: says(patterns, 'unsure', folded),
    engages: sentences.some((text) => engagesIn(text, patterns)),
    sentences,
    blocks,
    layout: layoutOf(
      split,
      sentences,
      dated.map(({ order }) => order),
      patterns,
    ),
    letGoIn: sentences.flatMap((text, index) => (says(patterns, 'letGo', text) ? [index] : [])),
    actsIn: new Set(sentences.flatMap((text, index) => (patterns.is.acts.test(text) ? [index] : []))),
    toAll: says(patterns, 'all', folded) || TO_A_KIND().test(read.slice(0, 80)),
    toMany: says(patterns, 'unsubscribe', folded),
    noticeAround: countOf(patterns, 'notice', folded) >= 2,
    asked: says(patterns, 'ask', folded) || says(patterns, 'want', folded),
    askedIn: new Set(asked),
    workIn: new Set(sentences.flatMap((text, index) => (WORK.some((cue) => says(patterns, cue, text)) ? [index] : []))),
    asks: read.includes('?'),
    length: read.length,
    isLetter: read.length > SHORTEST_LETTER,
    isLong,
    subject: subjectSignals(about, patterns),
    about,
    // Asked for once a period is weighed; most texts have none.
    get learnt() {
      learnt ??= learntOfMail({ patterns, sentences, blocks, about, isLong });
      return learnt;
    },
    topics: topicsIn(about),
    quantities: isLong ? -1 : quantitiesIn(read, dated),
  };
}

const SHORTEST_TOPIC = 4;
const TOPIC = 5;

/** By so many letters a word of the subject is known again, within longer ones too: "Wandbild", "an die Wand". */
function topicsIn(about: string): string[] {
  const words = about.match(/[a-z][a-z0-9]*/g) ?? [];
  return words.filter((word) => word.length >= SHORTEST_TOPIC).map((word) => word.slice(0, TOPIC));
}

/** How many numbers stand before a word outside all periods: work comes in pieces, hours and people. */
function quantitiesIn(body: string, dated: readonly Candidate[]): number {
  let [rest, done] = ['', 0];
  for (const { reading } of dated) {
    rest += `${body.slice(done, reading.at)} `;
    done = reading.at + reading.words.length;
  }
  rest += body.slice(done);
  return rest.match(/(?<![\d.,:/-])\d{1,4} \p{L}{3}/gu)?.length ?? 0;
}

/** "Spielt ihr?", "You happy to op it?": a question to the freelancer, not about a talk. */
function isAskedOf(text: string, patterns: CueIndex): boolean {
  return text.includes('?') && says(patterns, 'you', text) && !says(patterns, 'talk', text);
}

/** The freelancer is asked for or told what to do, or somebody of a trade is; talk, papers and what has been engage nobody. */
function engagesIn(text: string, patterns: CueIndex): boolean {
  const any = (cues: readonly Cue[]) => cues.some((cue) => says(patterns, cue, text));
  if (any(ASIDES) || (any(['notice']) && (!any(['ask']) || any(['talk'])))) return false;
  if (!any(['you'])) return any(['want', 'due']) && any(['trade', 'work']) && !any(GONE);
  return text.includes('?') || any(ASKED) || (any(WORKED) && !any(GONE));
}

/** "Dear tenants", "Beste bewoners", "Chers voisins": whom no name is given. */
const TO_A_KIND = whenAsked(
  () =>
    new RegExp(
      `^[^\\p{L}]*(?:${anyLanguage('toAKind').replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)}) (?!(?:${anyLanguage('toAPerson')})\\b)\\p{Ll}{4,}`,
      'u',
    ),
);

const ASIDES = ['paperwork', 'unsubscribe', 'money'] as const;
const GONE = ['past', 'done'] as const;
const ASKED = ['want', 'ask', 'due'] as const;
const WORKED = ['work', 'trade'] as const;

/** Those that the refusing sentence names; "then" without any names the last one before it. */
function refusedPeriods(dated: readonly Candidate[], refusedAt: number, text: string, patterns: CueIndex): Reading[] {
  const named = dated.filter(({ order }) => order === refusedAt).map(({ reading }) => reading);
  if (named.length > 0 || !patterns.is.refusedThen.test(text)) return named;
  return dated
    .filter(({ order }) => order === refusedAt - 1)
    .map(({ reading }) => reading)
    .slice(-1);
}

function isRefusal(text: string, patterns: CueIndex): boolean {
  if (isOtherChosen(text, patterns) || isOtherOfTrade(text, patterns)) return !says(patterns, 'longAgo', text);
  if (!says(patterns, 'refused', text) || says(patterns, 'longAgo', text) || patterns.is.inPart.test(text))
    return false;
  return !isNextStage(text, patterns);
}

/** "Daarna gaat het in productie bij een ander": others take over when the freelancer is done. */
function isNextStage(text: string, patterns: CueIndex): boolean {
  const then = placeOf(patterns, 'afterwards', text);
  return then > 0 && then < placeOf(patterns, 'refused', text) && !says(patterns, 'you', text.slice(then));
}

const THANKS = whenAsked(() => new RegExp(`^\\W*(?:${anyLanguage('thanks')})\\b`));
const BILL = whenAsked(() => new RegExp(anyLanguage('bills')));
const AUTOMATIC = whenAsked(() => new RegExp(`${anyLanguage('automatic')}|^\\W*(?:${anyLanguage('away')})\\W*$`));

/** An invoice, an invitation, thanks, an automatic answer: then the mail itself hardly promises work. */
function subjectSignals(subject: string, patterns: CueIndex): MailSense['subject'] {
  const signals: string[] = [];
  if (BILL().test(subject)) signals.push('money in subject');
  if (says(patterns, 'notice', subject)) signals.push(NOTICE_SUBJECT);
  if (says(patterns, 'talk', subject)) signals.push('talk in subject');
  if (THANKS().test(subject)) signals.push('thanks in subject');
  if (AUTOMATIC().test(subject)) signals.push('automatic');
  return signals;
}
