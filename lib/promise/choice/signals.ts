import { whenAsked } from '../../period/when-asked.ts';
import { isAgreed, isAtAnHour, isBareDay, isFeastAside, isLaterEvent, isListedFirst, isSmallThing } from './asides.ts';
import { isDenied, isLedByYou, isPurpose, isWished, seeksStandIn } from './beside.ts';
import { addCalledOff, addRefused } from './called-off.ts';
import type { Candidate } from './candidate.ts';
import { isClientFull, isErrand, isStoodInFor } from './clients-side.ts';
import { type CueIndex, countOf, cuesIn, isSaid, says } from './cue.ts';
import type { Cue } from './cue-names.ts';
import { addDistance, addGrain, hasJustBeen, isThisYear } from './distance.ts';
import { type MailSense, NOTICE_SUBJECT } from './mail-sense.ts';
import {
  isDatedThing,
  isIssueOf,
  isModifier,
  isNamedAfter,
  isPerson,
  isSeasonPair,
  isSignedWith,
} from './names-a-thing.ts';
import { OFFERED } from './pointers.ts';
import { isSaidBefore, isSettled } from './settled.ts';
import { isThen } from './that-is-when.ts';
import { anyLanguage } from './words-of.ts';

/** Cues that speak for or against by where they stand: in the clause of the period, or elsewhere in its sentence. */
const AROUND: readonly Cue[] = ['work', 'ask', 'future', 'past', 'absence', 'money', 'talk', 'notice', 'ends', 'event'];

/** Who is asked to work at a party is invited to none. */
const OF_EVENTS: ReadonlySet<string> = new Set([NOTICE_SUBJECT, 'talk in subject']);

/** What speaks for a promise only where it is about work. */
const WISHES = new Set<Cue>(['ask', 'future']);

/** Characters that may stand around a period that is all there is to a mail: "het kan in mei". */
const LITTLE = 20;

const ABOUT_ELSE: readonly Cue[] = ['talk', 'absence', 'money', 'past', 'social'];

/** The names of all that speaks for or against a period having been promised; what each weighs says `weights.generated.ts`. */
export function signalsOf(candidate: Candidate, sense: MailSense): string[] {
  const found: string[] = [];
  const add = (signal: string) => found.push(signal);
  const clause = cuesIn(sense.patterns, candidate.clause);
  const whole = cuesIn(sense.patterns, candidate.whole);
  const inClause = (cue: Cue) => isSaid(clause, cue);
  const inSentence = (cue: Cue) => isSaid(whole, cue);
  const stoodIn = isStoodInFor(candidate, sense);
  const noAbsence =
    stoodIn || sense.patterns.is.keptFree.test(candidate.clause) || seeksStandIn(candidate, sense.patterns);
  const spoken =
    inClause('talk') &&
    (!inClause('work') ||
      candidate.reading.bound === 'until' ||
      (candidate.reading.grain === 'day' && sense.patterns.is.about.test(candidate.clause)));
  const aside = spoken || (!inClause('work') && ((inClause('absence') && !noAbsence) || inClause('money')));
  if (spoken) add(sense.workAround || sense.isLetter ? 'only talk' : 'nothing but talk');
  if (aside) add('an aside');
  const wanted = inSentence('want');
  const sought =
    wanted &&
    (sense.patterns.is.forUs.test(candidate.clause) ||
      inSentence('trade') ||
      sense.patterns.is.somebody.test(candidate.whole));
  const due = inClause('due');
  for (const cue of AROUND) {
    if (cue === 'absence' && noAbsence) continue;
    if ((cue === 'past' || cue === 'ends') && candidate.reading.bound === 'until' && due) continue;
    if (cue === 'work' && inClause('work') && inClause('talk')) {
      add('work that is talked of');
      continue;
    }
    if (cue === 'notice' && inClause('ask') && inClause('you')) continue;
    if ((aside && WISHES.has(cue)) || ((sought || (wanted && !sense.noticeAround)) && cue === 'notice')) continue;
    const name = cue === 'notice' && sense.engages && !sense.toAll ? 'notice that engages' : cue;
    if (inClause(cue)) add(name);
    else if (inSentence(cue)) add(`${name} in sentence`);
  }
  if (inClause('done') && !inClause('past') && !due && !inClause('moved')) add('done');
  const { reading } = candidate;
  if (reading.to <= sense.saidOn) add('over');
  if (reading.bound !== 'from' && isDenied(candidate, sense.patterns)) add('not');
  if (isWished(candidate, sense.patterns)) add('wish');
  if (says(sense.patterns, 'fails', candidate.behind)) add('does not suit');
  if (sense.patterns.is.pastIt.test(candidate.behind)) add('past it');
  if (candidate.source === 'note' && REMINDS().test(candidate.clause)) add('to be reminded');
  const purpose = isPurpose(candidate, sense.patterns);
  if (purpose) add(candidate.reading.rule === 'after-break' ? 'purpose of a break' : 'purpose');
  if (purpose && sense.hasDeadline) add('purpose beside a deadline');
  if (reading.bound === 'until' && sense.hasPurpose) add('a deadline beside a purpose');
  if (inClause('forYou') && !inClause('not') && !inClause('past')) add('in so many words');
  if (inClause('want') && !aside) add('wanted');
  else if (wanted && !aside) add('wanted in sentence');
  const moved = inClause('moved');
  if (moved) addMove(candidate, sense.patterns, add);
  for (const signal of sense.subject)
    if (!sought || signal !== NOTICE_SUBJECT) {
      const engages = sense.engages && OF_EVENTS.has(signal) ? ', which engages' : '';
      const work = inSentence('work');
      add(`${signal}${engages}${sense.isLong ? ', of a long mail' : work ? ', beside work' : ''}`);
    }
  if (isThisYear(candidate, sense.saidOn)) add('this year');
  const isTold = sense.patterns.is.participle.test(candidate.clause) || inClause('past') || inClause('done');
  if (isTold && hasJustBeen(candidate, sense.saidOn)) add('told of what has just been');
  if (!due && !inClause('done') && hasParticiple(candidate, sense.patterns)) add('participle');
  if (candidate.bracketed) add('in brackets');
  addDistance(candidate, sense.saidOn, add);
  addGrain(candidate, sense.saidOn, add);
  if (sense.workAround) add('work around');
  const asks = sense.askedIn.has(candidate.order + 1) && candidate.source === 'body';
  if (asks) add('asked next');
  else if (sense.askedIn.has(candidate.order - 1) && candidate.source === 'body') add('asked before');
  if (sense.unsure) add('unsure');
  if (inClause('otherwise')) add('otherwise');
  const planned = says(sense.patterns, 'planned', candidate.before.split(/\s+/).slice(-4).join(' '));
  if (planned && !inClause('input')) add('planned');
  if (sense.noticeAround && !sought)
    add(sense.engages ? 'notice around, which engages' : sense.asked ? 'notice around, which asks' : 'notice around');
  if (sense.cancelledAt >= 0 && !moved && sense.cancelledAt !== sense.refusedAt) addCalledOff(candidate, sense, add);
  if (sense.refusedAt >= 0) addRefused(candidate, sense, add);
  if (sense.toMany) add('to many');
  if (sense.toAll) add(sense.engages && !sense.noticeAround ? 'to all, which engages' : 'to all');
  if (isThen(candidate, sense)) add('that is when');
  if (inClause('did')) add('work that was done');
  const trade = inSentence('trade');
  if (trade && !inClause('work') && !aside) add('a trade');
  if (stoodIn) add('stand in');
  if (isErrand(candidate, sense.patterns)) add('handed over');
  else if (inClause('input')) add('comes first');
  if (inClause('you') && !aside && !inClause('input') && !inClause('past'))
    add(inClause('ask') || inClause('want') || due ? 'spoken to and asked' : 'spoken to');
  else if (!inClause('input') && !aside && isLedByYou(candidate, sense)) add('spoken to before');
  if (!aside && !inClause('ask') && !inClause('want') && !says(sense.patterns, 'fails', candidate.behind)) {
    if (sense.patterns.is.acts.test(candidate.clause)) add('done by you');
    else if (candidate.source === 'body' && sense.actsIn.has(candidate.order + 1)) add('done by you next');
  }
  if (inClause('paperwork')) add(reading.bound === 'until' || reading.grain === 'day' ? 'papers by a day' : 'papers');
  if (sense.isLetter && !sense.engages && candidate.source === 'body') add('nobody is engaged');
  if (isClientFull(candidate, sense.patterns)) add('the client is full');
  if (inClause('social')) add('social');
  if (inClause('ours')) add('done by the client');
  if (isFeastAside(candidate, sense.patterns)) add('a feast as an aside');
  if (isLaterEvent(candidate, sense.patterns)) add('the work is sooner');
  if (isSaidBefore(candidate, sense.patterns)) add('said before');
  else if (isSettled(candidate, sense.patterns)) add('settled');
  const agreed = isAgreed(candidate, sense.patterns);
  if (isAtAnHour(candidate, sense.patterns) && !inClause('work') && !agreed)
    add(sense.workAround && !inClause('talk') ? 'at an hour, with work around' : 'at an hour');
  if (agreed) add('agreed');
  else if (sense.isLetter && !isNearWork(candidate, sense)) add('nothing about work');
  if (!aside && isListedFirst(candidate)) add('listed first');
  if (countOf(sense.patterns, 'talk', candidate.clause) > 1) add('all talk');
  if (inClause('decides') && inClause('talk') && !inClause('past')) add('a decision');
  if (reading.bound === 'until' && due && !aside) add('due');
  if (inClause('handsIn') && !inClause('past')) add(reading.bound === 'until' ? 'handed in by then' : 'handed in then');
  if (inClause('musts') && reading.bound === 'until' && !aside) add('has to be by then');
  if (inClause('fixes') && !aside && reading.said.includes('day')) add('a day that is fixed');
  const bare = isBareDay(candidate, sense.patterns);
  if (reading.bound === 'until' && !inClause('work') && isSmallThing(candidate, sense.patterns))
    add('a small thing by then');
  if (bare && isSmallThing(candidate, sense.patterns)) add('a small thing on a weekday');
  else if (bare && !agreed && !planned && !inClause('ask') && !inClause('want')) add('a bare weekday');
  if (isNamedAfter(candidate, sense.patterns)) add('names a thing');
  if (isIssueOf(candidate, sense.patterns)) add('an issue');
  if (sense.isLetter && isSignedWith(candidate, sense.sentences.length)) add('a name below');
  if (isPerson(candidate, sense.patterns)) add('a person');
  if (isDatedThing(candidate, sense.patterns)) add('dates a thing');
  if (isModifier(candidate, sense.patterns)) add('names something');
  if (isSeasonPair(candidate, sense.patterns)) add('a collection of two seasons');
  if (looksLikeSignature(candidate)) add('signature');
  const isAll =
    candidate.source === 'body' && reading.rule !== OFFERED && sense.length - reading.words.length <= LITTLE;
  if (isAll && !ABOUT_ELSE.some(inClause)) add('nothing but it');
  return found;
}

/** Its own sentence, the one before or the one behind speaks of work, asks or wants. */
function isNearWork({ order, source }: Candidate, { workIn }: MailSense): boolean {
  return source !== 'body' || workIn.has(order) || workIn.has(order + 1) || workIn.has(order - 1);
}

/** "moved from October to November": put off to what stands behind, from what stands before. */
function addMove({ before, clause }: Candidate, patterns: CueIndex, add: (signal: string) => void): void {
  const front = clause.slice(0, clause.indexOf('…'));
  if (patterns.is.towards.test(before)) add('moved');
  else if (!says(patterns, 'moved', front)) add('moved away');
  else if (patterns.is.awayFrom.test(before)) add('moved away from it');
  else add('moved');
}

/** A participle, and nothing in the clause that lies ahead: "the board approved it on Tuesday", "haben am 3. Juni bestellt". */
function hasParticiple({ clause, reading }: Candidate, { is }: CueIndex): boolean {
  if (reading.said.includes('year') && reading.grain === 'year') return false;
  if (is.finishedAhead.test(clause)) return false;
  return is.participle.test(clause);
}

const NUMBERED = whenAsked(
  () => new RegExp(`\\b(?:${anyLanguage('numbers')})\\b\\.?\\s*:?\\s*(?:nr\\.?\\s*)?[+(\\d-]`, 'i'),
);

const REMINDS = whenAsked(() => new RegExp(`\\b(?:${anyLanguage('reminds')})\\b`));

/** In the freelancer's own note an address is the client's. */
function looksLikeSignature({ sentence, source }: Candidate): boolean {
  const { text } = sentence;
  if (source === 'note') return false;
  return NUMBERED().test(text) || /www\.|https?:|\S@\S/.test(text);
}
