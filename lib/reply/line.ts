import type { Reading } from '../period/period.ts';
import type { Duration } from '../period/read-duration.ts';
import { decisive } from './deciding-verbs.ts';
import { says } from './in-any-language.ts';
import type { Clause } from './read-clauses.ts';
import type { ReplyContext } from './reply-context.ts';
import { durationIn, notToday } from './times-in-line.ts';
import type { ReplyWords, Verb } from './words/reply-words.ts';

/** What a line holds. */
export interface Line {
  readonly line: string;
  readonly context: ReplyContext;
  readonly clauses: readonly Clause[];
  /** Commands that it is about. */
  readonly decided: readonly Verb[];
  /** The same, where "klopt niet" is a no like any other: by itself it says that something isn't right. */
  readonly verbs: readonly Verb[];
  /** Its periods, but those that are denied, and today beside another day. */
  readonly times: readonly Reading[];
  readonly duration: Duration | null;
  /** It says a period or a length of time. */
  readonly isTimed: boolean;
  /** Words that nobody lists. */
  readonly unknown: number;
  readonly isQuestion: boolean;
}

export function lineOf(
  line: string,
  all: readonly Clause[],
  readings: readonly Reading[],
  context: ReplyContext,
): Line {
  const clauses = withoutRemarks(line, all);
  const kept = readings.filter((reading) => clauses.some((clause) => holdsTime(clause, [reading])));
  const times = notToday(kept, context);
  const duration = clauses.length < all.length ? null : durationIn(line, context);
  const isTimed = times.length > 0 || duration !== null;
  // "They'd rather start in December": where there is a time, it is the work that starts.
  const decided = decisive(clauses).filter((verb) => verb !== 'start' || !isTimed);
  const verbs = [...new Set(decided.map((verb): Verb => (verb === 'wrong' ? 'no' : verb)))];
  const unknown = clauses.reduce((sum, clause) => sum + clause.unknown, 0);
  return { line, context, clauses, decided, verbs, times, duration, isTimed, unknown, isQuestion: line.endsWith('?') };
}

/** "Geregeld, in november spreek ik haar weer": behind an outcome without a time, what else is at another is no part of it. */
function withoutRemarks(line: string, clauses: readonly Clause[]): readonly Clause[] {
  const first = clauses.findIndex(({ verbs }) => verbs.length > 0);
  const outcome = clauses[first];
  if (outcome === undefined || outcome.spans.length > 0 || !decisive([outcome]).every((verb) => OUTCOMES.has(verb)))
    return clauses;
  // "It's off. Priya says sorry, maybe next year": another time that is only hoped for.
  const isHoped = ({ verbs }: Clause, text: string) =>
    outcome.verbs.includes('off') && verbs.length === 0 && says(text, ({ timeOf }) => timeOf.hoped);
  return clauses.filter((clause, index) => {
    const text = line.slice(clause.at, clause.end);
    return index <= first || clause.spans.length === 0 || !(says(text, REMARKS) || isHoped(clause, text));
  });
}

const OUTCOMES: ReadonlySet<Verb> = new Set(['done', 'sent', 'booked', 'off']);
const REMARKS = ({ timeOf }: ReplyWords) => [...timeOf.answer, ...timeOf.remark];

/** Whether one of the times stands in a clause, and isn't denied there. */
export function holdsTime({ spans }: Clause, readings: readonly Reading[]): boolean {
  return spans.some((span) => readings.some(({ at }) => at === span.at));
}
