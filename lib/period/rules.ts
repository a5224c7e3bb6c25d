import type { Rule } from './engine/rule.ts';
import { afterBreak } from './rules/after-break.ts';
import { afterTold } from './rules/after-told.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { dayWord } from './rules/day-word.ts';
import { daysOfNamedMonth } from './rules/days-of-named-month.ts';
import { feast } from './rules/feast.ts';
import { followOn } from './rules/follow-on.ts';
import { halfYear } from './rules/half-year.ts';
import { inAWhile } from './rules/in-a-while.ts';
import { month } from './rules/month.ts';
import { numericDate } from './rules/numeric-date.ts';
import { part } from './rules/part.ts';
import { quarter } from './rules/quarter.ts';
import { relativeUnit } from './rules/relative-unit.ts';
import { season } from './rules/season.ts';
import { weekNumber } from './rules/week-number.ts';
import { weekOfDate } from './rules/week-of-date.ts';
import { weekOfMonth } from './rules/week-of-month.ts';
import { weekday } from './rules/weekday.ts';
import { weekdayOfMonth } from './rules/weekday-of-month.ts';
import { within } from './rules/within.ts';
import { year } from './rules/year.ts';

/**
 * Every way of speaking that is read. All of them look at the whole text; where two overlap the longer one stays, and of two as
 * long the one that comes first here: so a rule for something special comes before the general one.
 */
export const RULES: readonly Rule[] = [
  numericDate,
  dayOfMonth,
  daysOfNamedMonth,
  followOn,
  weekOfDate,
  weekOfMonth,
  weekNumber,
  part,
  quarter,
  halfYear,
  feast,
  afterBreak,
  afterTold,
  within,
  inAWhile,
  relativeUnit,
  weekday,
  weekdayOfMonth,
  dayWord,
  season,
  month,
  year,
];
