import { says } from './candidate.ts';
import type { CuePatterns } from './cue.ts';
import { foldCues } from './fold-cues.ts';
import type { Weighed } from './weigh.ts';

/** How far apart a slip and its correction stand, in characters. */
const CLOSE = 60;

/** The slip is taken back at once. */
const AT_ONCE = 22;

/** "september, nee wacht, oktober", "verschuift van september naar oktober": the former loses, the latter wins. */
export function correct(weighed: readonly Weighed[], text: string, patterns: CuePatterns): Weighed[] {
  const corrected = [...weighed];
  for (let index = 0; index + 1 < corrected.length; index++) {
    const [left, right] = [corrected[index], corrected[index + 1]];
    if (!left || !right) continue;
    const end = left.candidate.reading.at + left.candidate.reading.words.length;
    const start = right.candidate.reading.at;
    if (start - end > CLOSE || start <= end) continue;
    const between = foldCues(text.slice(end, start));
    patterns.instead.lastIndex = 0;
    const cue = patterns.instead.exec(between);
    if (!cue || cue.index > AT_ONCE || says(patterns, 'past', right.candidate.clause)) continue;
    if (!isAtOnce(between)) continue;
    corrected[index] = changed(left, -3, 'corrected');
    corrected[index + 1] = changed(right, 0.5, 'correction');
  }
  return corrected;
}

/** No other sentence stands between them but the one that takes the slip back. */
function isAtOnce(between: string): boolean {
  return (between.match(/[.!?]/g)?.length ?? 0) <= 2;
}

/** Of two where one lies within the other ("in het najaar, denk oktober"), the narrower says it better. */
export function narrow(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((wide) => {
    const narrower = weighed.some(
      (other) =>
        other !== wide &&
        other.score > 0.2 &&
        other.score > wide.score - 1 &&
        contains(wide, other) &&
        isClose(wide, other),
    );
    return narrower ? changed(wide, -0.9, 'said more narrowly') : wide;
  });
}

function contains(wide: Weighed, other: Weighed): boolean {
  const [a, b] = [wide.candidate.reading, other.candidate.reading];
  return a.from <= b.from && b.to <= a.to && (a.from < b.from || b.to < a.to) && a.bound !== 'until';
}

function isClose(a: Weighed, b: Weighed): boolean {
  return a.candidate.source !== b.candidate.source || Math.abs(a.candidate.order - b.candidate.order) <= 1;
}

/** A second promise needs work of its own, in a sentence or clause of its own, at another time. */
const SURE = 1.9;

/** The best first, and with it those that promise other work in another period. */
export function severalJobs(promised: readonly Weighed[]): Weighed[] {
  const kept: Weighed[] = [];
  for (const weighed of promised) {
    if (kept.length === 0) kept.push(weighed);
    else if (kept.length < 5 && kept.every((other) => isOtherJob(weighed, other))) kept.push(weighed);
  }
  return kept;
}

function isOtherJob(one: Weighed, other: Weighed): boolean {
  const [a, b] = [one.candidate, other.candidate];
  const apart = a.reading.to <= b.reading.from || b.reading.to <= a.reading.from;
  return (
    one.score >= SURE &&
    apart &&
    a.clause !== b.clause &&
    one.signals.some((signal) => signal.startsWith('work +')) &&
    other.signals.some((signal) => signal.startsWith('work +'))
  );
}

function changed(weighed: Weighed, weight: number, name: string): Weighed {
  const signals = [`${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`, ...weighed.signals];
  return { ...weighed, score: weighed.score + weight, signals };
}
