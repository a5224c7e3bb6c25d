import fc from 'fast-check';
import type { Outcome } from '../../lib/promise/outcome.ts';

/** The period that each of three clients promises work in, and its first day. */
export const PERIODS = [
  ['september', '2026-09-01'],
  ['oktober', '2026-10-01'],
  ['week 48', '2026-11-23'],
] as const;

/** Replies that change when a touch is due, and nothing of what was told. */
const SETTINGS = [
  'tijdzone Asia/Tokyo',
  'tijdzone America/New_York',
  'tijdzone Europe/Amsterdam',
  'instelling land GB',
  'instelling land NL',
  'vrij van 10 augustus t/m 4 september',
] as const;

type Words = 'klaar' | 'geboekt' | 'wordt december' | 'undo';
/** How often the queue brings a message: again afterwards, or to two workers at once. */
type Copies = 'once' | 'again' | 'at once';

const DECEMBER = '2026-12-01';

/** What happens in a history. */
export type Step =
  | { readonly do: 'forward'; readonly job: number; readonly copies: Copies }
  | { readonly do: 'reply'; readonly job: number; readonly words: Words; readonly copies: Copies }
  | { readonly do: 'set'; readonly job: number; readonly words: string; readonly copies: Copies }
  | { readonly do: 'pass'; readonly days: number }
  | { readonly do: 'fault'; readonly fault: 'throttle' | 'drop' | 'accept-then-drop' | null }
  /** From here on each job of the clockwork goes to so many workers at once, whose calls take unequally long. */
  | { readonly do: 'workers'; readonly copies: number; readonly pace: readonly number[] }
  /** Delivery events that were held back so far come in, in order or the other way round. */
  | { readonly do: 'events'; readonly most: number; readonly newestFirst: boolean; readonly twice: boolean }
  /** The next step stops at this call to a port, is brought again, and done. */
  | { readonly do: 'crash'; readonly call: number; readonly when: 'before' | 'after' };

const anyJob = fc.nat({ max: PERIODS.length - 1 });
const anyCopies = fc.constantFrom<Copies>('once', 'once', 'again', 'at once');

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('forward' as const), job: anyJob, copies: anyCopies }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('reply' as const),
      job: anyJob,
      words: fc.constantFrom<Words>('klaar', 'geboekt', 'wordt december', 'undo'),
      copies: anyCopies,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      job: anyJob,
      words: fc.constantFrom(...SETTINGS),
      copies: anyCopies,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 40 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom('throttle' as const, 'drop' as const, 'accept-then-drop' as const, null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('workers' as const),
      copies: fc.integer({ min: 1, max: 3 }),
      pace: fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('events' as const),
      most: fc.integer({ min: 1, max: 9 }),
      newestFirst: fc.boolean(),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      call: fc.nat({ max: 30 }),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
);

/** What a promise must be, by the words alone: the model knows no store, no mail and no clock. */
interface Told {
  readonly outcome: Outcome | null;
  readonly from: string;
}

export class Model {
  readonly jobs = new Map<number, readonly Told[]>();

  forward(job: number): void {
    if (!this.jobs.has(job)) this.jobs.set(job, [{ outcome: null, from: PERIODS[job]?.[1] ?? '' }]);
  }

  reply(job: number, words: Words): void {
    const history = this.jobs.get(job);
    const now = history?.at(-1);
    if (history === undefined || now === undefined) return;
    if (words === 'undo') this.jobs.set(job, history.length > 1 ? history.slice(0, -1) : history);
    else
      this.jobs.set(
        job,
        [...history, this.after(now, words)].filter((told, at, all) => told !== all[at - 1]),
      );
  }

  private after(now: Told, words: Exclude<Words, 'undo'>): Told {
    // The period that it has already moves an open job nowhere: there is nothing to undo.
    // What is booked stays so, whenever it is.
    const stands = now.outcome === 'booked' ? now.outcome : null;
    if (words === 'wordt december')
      return now.outcome === stands && now.from === DECEMBER ? now : { outcome: stands, from: DECEMBER };
    const outcome = words === 'klaar' ? 'done' : 'booked';
    return now.outcome === outcome ? now : { ...now, outcome };
  }
}
