import type { Grain } from '../../period/period.ts';
import { clauseWordsOf } from './clause-words.ts';
import { type CueIndex, placeOf, says } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import { inStead, type Weighed, withSignal } from './weigh.ts';

/** How far apart a slip and its correction stand, in characters. */
const CLOSE = 60;

/** The slip is taken back at once. */
const AT_ONCE = 22;

/** "september, nee wacht, oktober", "verschuift van september naar oktober": the former loses, the latter wins. */
export function correct(weighed: readonly Weighed[], text: string, patterns: CueIndex): Weighed[] {
  const corrected = [...weighed];
  const { between: sameAgain, likelier } = clauseWordsOf(patterns.language);
  for (let index = 0; index + 1 < corrected.length; index++) {
    const [left, right] = [corrected[index], corrected[index + 1]];
    if (!left || !right) continue;
    const end = left.candidate.reading.at + left.candidate.reading.words.length;
    const start = right.candidate.reading.at;
    if (start - end > CLOSE || start <= end) continue;
    const between = foldCues(text.slice(end, start));
    if ((saysExactly(left, right) && sameAgain.test(between)) || (contains(left, right) && likelier.test(between))) {
      corrected[index] = withSignal(left, 'said more exactly');
      corrected[index + 1] =
        left.score > right.score ? inStead(right, left, 'says it exactly') : withSignal(right, 'says it exactly');
      continue;
    }
    if (wasPlanned(left, right, between, patterns)) {
      corrected[index] = withSignal(left, 'planned before');
      continue;
    }
    if (patterns.is.insteadOf.test(between)) {
      corrected[index + 1] = withSignal(right, 'replaced');
      continue;
    }
    if (isDenied(left) && between.length <= AT_ONCE && !/[.!?]/.test(between)) {
      corrected[index + 1] = withSignal(right, 'in its stead');
      continue;
    }
    if (isPremise(left, right, between, patterns)) {
      corrected[index] = withSignal(left, 'the reason');
      continue;
    }
    if (left.signals.includes('chosen')) continue;
    const cue = patterns.is.aim.test(between) ? 0 : placeOf(patterns, 'instead', between);
    if (cue < 0 || cue > AT_ONCE || isTold(right, patterns) || isDenied(right)) continue;
    if (!isAtOnce(between)) continue;
    corrected[index] = withSignal(left, 'corrected');
    corrected[index + 1] = withSignal(right, 'correction');
  }
  return corrected;
}

/** "Le carrelage prévu début mars se fera début avril": what was planned for the one happens in the other. */
function wasPlanned(
  { candidate: left }: Weighed,
  { candidate: right }: Weighed,
  between: string,
  patterns: CueIndex,
): boolean {
  if (left.order !== right.order || left.reading.to > right.reading.from || /[.!?;]/.test(between)) return false;
  return says(patterns, 'planned', left.before.split(/\s+/).slice(-4).join(' ')) && says(patterns, 'happens', between);
}

/**
 * "The text goes to the editor in July, so you can start in mid-September": what follows is meant, where it speaks to the freelancer
 * about work and what stands before does not.
 */
function isPremise(left: Weighed, right: Weighed, between: string, patterns: CueIndex): boolean {
  if (left.candidate.order !== right.candidate.order || right.score < SURE || !right.aboutWork) return false;
  if (!says(patterns, 'therefore', between) && !says(patterns, 'afterwards', between)) return false;
  return says(patterns, 'you', right.candidate.clause) && !says(patterns, 'you', left.candidate.clause);
}

const BEEN = ['over', 'done', 'just been', 'names a thing', 'a month that has just been'] as const;

/** What is told, owed or has just been corrects nothing: "start in May. The last one expired in June". */
function isTold({ candidate: { clause }, signals }: Weighed, patterns: CueIndex): boolean {
  if (BEEN.some((signal) => signals.includes(signal))) return true;
  return (['past', 'money', 'absence'] as const).some((cue) => says(patterns, cue, clause));
}

/** "Not the 8th of October": what follows at once stands in its stead. */
function isDenied({ signals }: Weighed): boolean {
  return signals.includes('not');
}

/** "über Weihnachten, also vom 23. bis 28. Dezember": days that lie about a feast, a season or the middle of a month. */
function saysExactly({ candidate: left }: Weighed, { candidate: right }: Weighed): boolean {
  const [vague, exact] = [left.reading, right.reading];
  if (vague.bound !== 'in' || exact.bound === 'until' || !VAGUE_RULES.has(vague.rule)) return false;
  // "The first two weeks of June, so from Monday the 1st": the vague one says how long.
  if (exact.bound === 'from' && exact.from === vague.from) return false;
  const named = exact.rule === 'feast' || exact.said.includes('day');
  return named && vague.from < exact.to && exact.from < vague.to;
}

const VAGUE_RULES = new Set(['feast', 'season', 'part', 'after-break', 'week-of-month']);

/** No other sentence stands between them but the one that takes the slip back. */
function isAtOnce(between: string): boolean {
  return (between.match(/[.!?]+/g)?.length ?? 0) <= 2;
}

/** Of two where one lies within the other ("in het najaar, denk oktober"), the narrower says it better. */
export function narrow(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one) => {
    const more = weighed.find((other) => saysMore(other, one));
    if (more) return withSignal(one, isDayIn(more, one) ? 'said to the day' : 'said more narrowly');
    const wide = weighed.find((other) => isPartOf(one, other));
    return wide ? inStead(one, wide, 'a part of it') : one;
  });
}

/** A date within a month or season, not one within other dates. */
function isDayIn({ candidate: day }: Weighed, { candidate: wide }: Weighed): boolean {
  return day.reading.said.includes('day') && !wide.reading.said.includes('day');
}

function saysMore(other: Weighed, wide: Weighed): boolean {
  if (other === wide || !contains(wide, other) || !isClose(wide, other)) return false;
  const near = isDayIn(other, wide) ? 1.6 : 1;
  return isPartOf(other, wide) || (other.score > 0.2 && other.score > wide.score - near);
}

/** "verschoben auf nächstes Jahr, genauer gesagt ins erste Quartal", "in het voorjaar, in maart": what is promised for the whole is for that part. */
function isPartOf(part: Weighed, wide: Weighed): boolean {
  const [a, b] = [part.candidate, wide.candidate];
  if (!LONG.has(b.reading.grain) || a.reading.grain === 'day' || !contains(wide, part)) return false;
  return part.score > LEAST_PART && part.score < wide.score && a.order === b.order && a.source === b.source;
}

const LONG: ReadonlySet<Grain> = new Set(['year', 'half-year', 'season']);

/** Below this something speaks against it: it is over, denied, or about something else. */
const LEAST_PART = 0;

function contains(wide: Weighed, other: Weighed): boolean {
  const [a, b] = [wide.candidate.reading, other.candidate.reading];
  return (
    a.from <= b.from && b.to <= a.to && (a.from < b.from || b.to < a.to) && (a.bound !== 'until' || b.bound === 'in')
  );
}

function isClose(a: Weighed, b: Weighed): boolean {
  return a.candidate.source !== b.candidate.source || Math.abs(a.candidate.order - b.candidate.order) <= 1;
}

/** A second promise must be this sure. */
const SURE = 0.4;
const MOST_JOBS = 5;

/**
 * The best first, and with it those that promise other work in another period: another thing to be made, or "besides" before it.
 * "We start in September and go live in November" is one job.
 */
export function severalJobs(
  promised: readonly Weighed[],
  patterns: CueIndex,
  jobIn: (sentence: string) => string | null,
): Weighed[] {
  const kept: Weighed[] = [];
  for (const weighed of promised) {
    const isFirst = kept.length === 0;
    if (isFirst || (kept.length < MOST_JOBS && kept.every((other) => isOtherJob(weighed, other, patterns, jobIn))))
      kept.push(weighed);
  }
  return kept;
}

function isOtherJob(
  one: Weighed,
  other: Weighed,
  patterns: CueIndex,
  jobIn: (sentence: string) => string | null,
): boolean {
  const [a, b] = [one.candidate, other.candidate];
  const apart = a.reading.to <= b.reading.from || b.reading.to <= a.reading.from;
  if (!apart || one.score < SURE || !one.aboutWork || !other.aboutWork || a.source !== b.source) return false;
  if (a.order === b.order) {
    const follows = says(patterns, 'therefore', a.whole);
    return !follows && a.clause !== b.clause && differ(jobIn(a.clause), jobIn(b.clause));
  }
  return (
    patterns.is.besides.test(a.order > b.order ? a.whole : b.whole) ||
    differ(jobIn(a.sentence.text), jobIn(b.sentence.text))
  );
}

function differ(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return !a.includes(b) && !b.includes(a) && a.split(' ').at(-1) !== b.split(' ').at(-1);
}
