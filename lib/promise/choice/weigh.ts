import { isAgreed, isAtAnHour, isBareDay, isFeastAside, isLaterEvent, isListedFirst, isSmallThing } from './asides.ts';
import { addCalledOff, addRefused } from './called-off.ts';
import type { Candidate } from './candidate.ts';
import { isClientFull, isErrand, isStoodInFor } from './clients-side.ts';
import { type Cue, type CueIndex, countOf, says } from './cue.ts';
import { addDistance, addGrain, isThisYear } from './distance.ts';
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
import { isSaidBefore, isSettled } from './settled.ts';
import { isThen } from './that-is-when.ts';

export interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
  /** Its clause speaks of work, or of what the client wants. */
  readonly aboutWork: boolean;
  /** Names of what decided, with their weight: strongest first. */
  readonly signals: readonly string[];
}

/**
 * Weights are logits: they add up, and `confidenceOf` turns the sum into a chance. `clause` is worth more than `sentence`, because
 * a sentence often says two things ("in september kan ik, tot dan ben ik met vakantie").
 */
const WEIGHTS = {
  base: 0.7,
  work: { clause: 1, sentence: 0.6 },
  ask: { clause: 0.6, sentence: 0.5 },
  future: { clause: 0.4, sentence: 0.2 },
  past: { clause: -1.7, sentence: -0.4 },
  absence: { clause: -2.6, sentence: -0.9 },
  money: { clause: -2, sentence: -0.6 },
  talk: { clause: -1.5, sentence: -0.4 },
  notice: { clause: -1.5, sentence: -0.6 },
  ends: { clause: -1.3, sentence: -0.3 },
} as const;

const AROUND: readonly (keyof typeof WEIGHTS & Cue)[] = [
  'work',
  'ask',
  'future',
  'past',
  'absence',
  'money',
  'talk',
  'notice',
  'ends',
];

/** "hou november alsjeblieft een beetje vrij": what the freelancer keeps free is no absence. */
const KEEP_FREE =
  /\b(?:hou|houd|houdt|houden|keep|keeping|halt|halte|halten|haltet|garde|gardes|gardez|garder)\s[^.!?]{0,60}\b(?:vrij|free|clear|frei|libre|libres)\b/;

/** "Könnten Sie drei Newsletter für uns schreiben": what is to be made for the client is no notice. */
const FOR_US = /\b(?:voor (?:ons|mij)|for (?:us|me)|fur (?:uns|mich)|pour (?:nous|moi))\b/;

/** "Le docteur sera absent du 1er au 12 juin et cherche une remplaçante": whoever is away looks for somebody. */
function seeksStandIn({ whole }: Candidate, patterns: CueIndex): boolean {
  return SEEKS.test(whole) && says(patterns, 'trade', whole);
}

const SEEKS =
  /\b(?:zoekt|zoeken|zoek|seeks?|looking for|needs?|after a|sucht|suchen|suche|braucht|brauchen|cherch\w+|recherch\w+)\b/;

/** What speaks for a promise only where it is about work. */
const WISHES = new Set<Cue>(['ask', 'future']);

export function weigh(candidate: Candidate, sense: MailSense): Weighed {
  const found: [string, number][] = [['base', WEIGHTS.base]];
  const add = (name: string, weight: number) => {
    if (weight !== 0) found.push([name, weight]);
  };
  const inClause = (cue: Cue) => says(sense.patterns, cue, candidate.clause);
  const stoodIn = isStoodInFor(candidate, sense);
  const noAbsence = stoodIn || KEEP_FREE.test(candidate.clause) || seeksStandIn(candidate, sense.patterns);
  const aside = !inClause('work') && (inClause('talk') || (inClause('absence') && !noAbsence) || inClause('money'));
  const wanted = says(sense.patterns, 'want', candidate.whole);
  const sought =
    wanted &&
    (FOR_US.test(candidate.clause) || says(sense.patterns, 'trade', candidate.whole) || SOMEBODY.test(candidate.whole));
  const due = inClause('due');
  for (const cue of AROUND) {
    if (cue === 'absence' && noAbsence) continue;
    if ((cue === 'past' || cue === 'ends') && candidate.reading.bound === 'until' && due) continue;
    if (cue === 'work' && inClause('work') && inClause('talk')) {
      add('work that is talked of', 0.3);
      continue;
    }
    if (cue === 'notice' && inClause('ask') && inClause('you')) continue;
    if ((aside && WISHES.has(cue)) || ((sought || (wanted && !sense.noticeAround)) && cue === 'notice')) continue;
    const weights = WEIGHTS[cue];
    if (inClause(cue)) add(cue, weights.clause);
    else if (says(sense.patterns, cue, candidate.whole)) add(`${cue} in sentence`, weights.sentence);
  }
  if (inClause('done') && !inClause('past') && !due && !inClause('moved')) add('done', WEIGHTS.past.clause);
  const { reading } = candidate;
  if (reading.to <= sense.saidOn) add('over', -6);
  if (reading.bound !== 'from' && isDenied(candidate, sense.patterns)) add('not', -3.2);
  if (isWished(candidate, sense.patterns)) add('wish', -4);
  if (says(sense.patterns, 'fails', candidate.behind)) add('does not suit', -2.6);
  if (/^\s?(?:heen|hinweg)\b/.test(candidate.behind)) add('past it', -2.5);
  if (isPurpose(candidate, sense.patterns)) add('purpose', candidate.reading.rule === 'after-break' ? -0.6 : -1.2);
  if (inClause('want') && !aside) add('wanted', 0.8);
  else if (wanted && !aside) add('wanted in sentence', 0.4);
  const moved = says(sense.patterns, 'moved', candidate.clause);
  if (moved) addMove(candidate, sense.patterns, add);
  for (const [name, weight] of sense.subject)
    if (!sought || name !== NOTICE_SUBJECT) add(name, sense.engages && name === NOTICE_SUBJECT ? weight / 3 : weight);
  if (isThisYear(candidate, sense.saidOn)) add('this year', -2.6);
  if (!due && !inClause('done') && hasParticiple(candidate)) add('participle', -0.6);
  if (candidate.bracketed) add('in brackets', -0.5);
  addDistance(candidate, sense.saidOn, add);
  addGrain(candidate, sense.saidOn, add);
  if (sense.workAround) add('work around', 0.3);
  const asks = sense.askedIn.has(candidate.order + 1) && candidate.source === 'body';
  if (asks) add('asked next', 0.5);
  if (sense.noticeAround && !sought) add('notice around', sense.engages ? -0.7 : sense.asked ? -1 : -1.8);
  if (sense.cancelledAt >= 0 && !moved && sense.cancelledAt !== sense.refusedAt) addCalledOff(candidate, sense, add);
  if (sense.refusedAt >= 0) addRefused(candidate, sense, add);
  if (sense.toMany) add('to many', -4);
  if (sense.toAll) add('to all', -1);
  if (isThen(candidate, sense)) add('that is when', 2.4);
  if (inClause('did')) add('work that was done', -3);
  const trade = says(sense.patterns, 'trade', candidate.whole);
  if (trade && !inClause('work') && !aside) add('a trade', 0.5);
  if (stoodIn) add('stand in', 1.2);
  if (isErrand(candidate)) add('handed over', -2.6);
  else if (inClause('input')) add('comes first', -1);
  if (inClause('you') && !aside && !inClause('input')) add('spoken to', 0.5);
  if (isClientFull(candidate, sense.patterns)) add('the client is full', -2.6);
  if (inClause('social')) add('social', -2.6);
  if (inClause('ours')) add('done by the client', -1.6);
  if (isFeastAside(candidate)) add('a feast as an aside', -3);
  if (isLaterEvent(candidate, sense.patterns)) add('the work is sooner', -1.6);
  if (isSaidBefore(candidate)) add('said before', -2);
  else if (isSettled(candidate)) add('settled', 1.4);
  const agreed = isAgreed(candidate);
  if (isAtAnHour(candidate) && !inClause('work') && !agreed)
    add('at an hour', sense.workAround && !inClause('talk') ? -0.5 : -1.2);
  if (agreed) add('agreed', 1.2);
  else if (sense.isLetter && !isNearWork(candidate, sense)) add('nothing about work', -0.4);
  if (!aside && isListedFirst(candidate)) add('listed first', 1.2);
  if (countOf(sense.patterns, 'talk', candidate.clause) > 1) add('all talk', -0.8);
  if (inClause('decides') && inClause('talk') && !inClause('past')) add('a decision', -1);
  if (reading.bound === 'until' && due && !aside) add('due', 0.4);
  const bare = isBareDay(candidate);
  if (reading.bound === 'until' && !inClause('work') && isSmallThing(candidate)) add('a small thing by then', -1.6);
  if (bare && isSmallThing(candidate)) add('a small thing on a weekday', -2.6);
  else if (bare && !agreed && !inClause('ask') && !inClause('want')) add('a bare weekday', -1.5);
  if (isNamedAfter(candidate, sense.patterns)) add('names a thing', -2.4);
  if (isIssueOf(candidate)) add('an issue', -2.5);
  if (sense.isLetter && isSignedWith(candidate, sense.sentences.length)) add('a name below', -2);
  if (isPerson(candidate)) add('a person', -3);
  if (isDatedThing(candidate)) add('dates a thing', -2.6);
  if (isModifier(candidate)) add('names something', -1.7);
  if (isSeasonPair(candidate)) add('a collection of two seasons', -2.6);
  if (looksLikeSignature(candidate)) add('signature', -3.5);
  const score = found.reduce((sum, [, weight]) => sum + weight, 0);
  found.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  return {
    candidate,
    score,
    aboutWork: inClause('work') || inClause('want'),
    signals: found.slice(0, 6).map(([name, weight]) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`),
  };
}

/** The chance that a sum of weights means; at 0 it is one in two. */
export function confidenceOf(score: number): number {
  return Math.round((1 / (1 + Math.exp(-1.1 * score))) * 100) / 100;
}

/** "niet in september", "not until" is read as a bound before; here the plain no. */
function isDenied({ before }: Candidate, patterns: CueIndex): boolean {
  const words = before.split(/\s+/).filter((word) => word !== '');
  return says(patterns, 'not', words.slice(-3).join(' '));
}

/** Its own sentence, the one before or the one behind speaks of work, asks or wants. */
function isNearWork({ order, source }: Candidate, { workIn }: MailSense): boolean {
  return source !== 'body' || workIn.has(order) || workIn.has(order + 1) || workIn.has(order - 1);
}

/** "moved from October to November": put off to what stands behind, from what stands before. */
function addMove({ before, clause }: Candidate, patterns: CueIndex, add: (name: string, weight: number) => void): void {
  const front = clause.slice(0, clause.indexOf('…'));
  if (TOWARDS.test(before)) add('moved', 1.2);
  else if (!says(patterns, 'moved', front)) add('moved away', -1.6);
  else if (/(?:^|\s)(?:van|from|von|vom|de|du|d')\s?(?:het\s|the\s)?$/.test(before)) add('moved away', -3);
  else add('moved', 1.2);
}

/** "wird auf März verschoben", "naar week 40 verplaatst": the aim stands before the verb. */
const TOWARDS = /\b(?:auf|naar)\s(?:den |das |die |de |het )?$/;

/** "suchen wir jemanden für unseren Newsletter": then the newsletter is the work. */
const SOMEBODY =
  /\b(?:(?:suchen|suche) (?:wir |ich )?(?:\w+ ){0,2}(?:jemanden|wen)|(?:zoeken|zoek) (?:we |wij |ik )?(?:nog )?iemand|looking for (?:someone|somebody)|(?:cherch\w+|recherch\w+) (?:quelqu'un|une personne))\b/;

/** "fijne zomer alvast", "Frohe Weihnachten", "happy holidays". */
function isWished({ before, reading }: Candidate, patterns: CueIndex): boolean {
  if (reading.grain === 'day' && !reading.rule.startsWith('feast')) return false;
  return says(patterns, 'wish', before.split(/\s+/).slice(-4).join(' '));
}

/** "für den Sommer bräuchten wir …": what the work is for. */
function isPurpose({ before, reading }: Candidate, patterns: CueIndex): boolean {
  if (reading.rule !== 'season' && reading.rule !== 'feast' && reading.rule !== 'after-break') return false;
  return reading.bound === 'in' && says(patterns, 'purpose', before.split(/\s+/).slice(-3).join(' '));
}

/** A participle, and nothing in the clause that lies ahead: "the board approved it on Tuesday", "haben am 3. Juni bestellt". */
function hasParticiple({ clause, reading }: Candidate): boolean {
  if (reading.said.includes('year') && reading.grain === 'year') return false;
  if (FINISHED_AHEAD.test(clause)) return false;
  return PARTICIPLE.test(clause);
}

const PARTICIPLE =
  /\b(?:hebben|heb|heeft|is|zijn|haben|habe|hat|ist|sind|have|has)\s(?:[a-z']+\s){0,5}?(?:…\s+(?:[a-z']+\s){0,4})?(?:ge[a-z]{3,}(?:d|t|en)|[a-z]{3,}ed)\b|\b(?:a ete|ont ete|a|as|ont|avons|avez)\s[a-z]{3,}(?:e|es|ee|i|u)\s(?:[a-z]+\s){0,2}…|…\s(?:[a-z]+\s){0,4}ge[a-z]{3,}(?:t|en)\s(?:hast|hat|habe|haben|wurde|wurden)\b|\b[a-z]{3,}ed\s(?:it\s|them\s|on\s|in\s)*…/;
const FINISHED_AHEAD =
  /\b(?:dernier delai|derniere limite|wird|werden|worden|wordt|moet|moeten|soll|sollen|muss|will|would|to be|should|must|could|can|like|need|want|hope|planned|scheduled|gepland|geplant|going|sera|serait|doit|prevu|prevue|zou|zouden|zullen|gaan|wurden|konnten|mochten)\b/;

/** In the freelancer's own note an address is the client's. */
function looksLikeSignature({ sentence, source }: Candidate): boolean {
  const { text } = sentence;
  if (source === 'note') return false;
  return (
    /\b(?:tel|telefoon|phone|mob|mobile|mobiel|fax|tél|kvk|btw|iban|ust-?id|siret|vat)\b\.?\s*:?\s*(?:nr\.?\s*)?[+(\d-]/i.test(
      text,
    ) || /www\.|https?:|\S@\S/.test(text)
  );
}
