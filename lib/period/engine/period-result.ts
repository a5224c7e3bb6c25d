import { ParsingComponents, ParsingResult, type ReferenceWithTimezone } from 'chrono-node/en';
import type { Bound, DatePart, Grain } from '../period.ts';
import type { Draft, InYear } from './draft.ts';
import type { Span } from './spans.ts';
import type { Place, TokenReader } from './token-reader.ts';

/**
 * What a rule found, as chrono's pipeline passes it from parser to refiner. Chrono's own components know days and hours but no
 * weeks, quarters or seasons; the days stand in `days`, and chrono's `date()`, which reads the machine's zone, is never called.
 */
export class PeriodResult extends ParsingResult {
  readonly rule: string;
  /** Tokens `[first, next)`. */
  readonly first: number;
  readonly next: number;
  readonly grain: Grain;
  readonly said: readonly DatePart[];
  readonly days: Span | InYear;
  readonly bound: Bound;
  readonly weak: boolean;

  constructor(reference: ReferenceWithTimezone, rule: string, place: Place, draft: Draft) {
    super(reference, place.index, place.text, unsaid(reference));
    this.rule = rule;
    this.first = place.first;
    this.next = draft.next;
    this.grain = draft.grain;
    this.said = draft.said;
    this.days = draft.days;
    this.bound = draft.bound ?? 'in';
    this.weak = draft.weak ?? false;
  }

  /** The same with other days or in other words, tokens `[first, next)`; `in` and not weak where nothing else is said. */
  as(reader: TokenReader, changed: Partial<Draft> & { readonly first?: number }): PeriodResult {
    const { rule, reference, grain, said, days } = this;
    const { first = this.first, next = this.next } = changed;
    return new PeriodResult(reference, rule, reader.place(first, next), { grain, said, days, ...changed, next });
  }
}

let components: ParsingComponents | null = null;

/** Chrono makes components for every result and works out the day of the reference in each; nothing in ours is said by them. */
function unsaid(reference: ReferenceWithTimezone): ParsingComponents {
  components ??= new ParsingComponents(reference);
  return components;
}
