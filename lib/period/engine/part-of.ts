import { addDays, addMonths, partsOf } from '../calendar.ts';
import type { Grain } from '../period.ts';
import { monthsSpan, type Span } from './spans.ts';

export type Part = 'course' | 'begin' | 'mid' | 'end' | 'first-half' | 'second-half' | 'rest' | 'whole';

/** Days 1–10, 11–20, 21–last of a month; first, middle, last month of what is longer; halves at the 15th and 16th. */
export function partOf(span: Span, grain: Grain, part: Part, saidOn: string): Span {
  if (part === 'whole' || part === 'course') return span;
  const { year, month } = partsOf(span.from);
  const day = (n: number) => addDays(span.from, n);
  if (part === 'rest') {
    if (grain === 'month') return span;
    if (grain === 'week') return saidOn > span.from && saidOn < span.to ? { from: saidOn, to: span.to } : span;
    const later = addMonths(`${saidOn.slice(0, 8)}01`, 1);
    return later > span.from && later < span.to ? { from: later, to: span.to } : span;
  }
  if (grain === 'month') {
    const cuts = {
      begin: [0, 10],
      mid: [10, 20],
      end: [20, 31],
      'first-half': [0, 15],
      'second-half': [15, 31],
    } as const;
    const [from, to] = cuts[part];
    return { from: day(from), to: to === 31 ? span.to : day(to) };
  }
  if (grain === 'week') {
    const cuts = { begin: [0, 2], mid: [1, 4], end: [3, 5], 'first-half': [0, 3], 'second-half': [2, 5] } as const;
    const [from, to] = cuts[part];
    return { from: day(from), to: day(to) };
  }
  const last = partsOf(addDays(span.to, -1));
  const months = (last.year - year) * 12 + last.month - month + 1;
  const half = Math.floor(months / 2);
  if (part === 'first-half') return halfOf(span, months, half, true);
  if (part === 'second-half') return halfOf(span, months, half, false);
  if (part === 'begin') return monthsSpan(year, month);
  if (part === 'end') return monthsSpan(year, month + months - 1);
  const middle = Math.floor((months - 1) / 2);
  return monthsSpan(year, month + middle, months % 2 === 0 ? 2 : 1);
}

/** A quarter's half ends in the middle of its second month. */
function halfOf(span: Span, months: number, half: number, first: boolean): Span {
  const { year, month } = partsOf(span.from);
  const edge = addDays(monthsSpan(year, month + half).from, months % 2 === 0 ? 0 : 15);
  return first ? { from: span.from, to: edge } : { from: edge, to: span.to };
}
