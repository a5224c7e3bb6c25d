import { daysBetween } from '../../period/calendar.ts';
import type { Candidate } from './candidate.ts';
import type { MailSense } from './mail-sense.ts';

/** Up to so many days ahead, and what that is called. */
const DISTANCES: readonly (readonly [days: number, name: string])[] = [
  [0, 'begun'],
  [4, 'in days'],
  [10, 'in a week'],
  [30, 'within a month'],
  [120, 'within four months'],
  [240, 'within eight months'],
  [Number.POSITIVE_INFINITY, 'far ahead'],
];

/** Of what takes a month or more, only its beginning is so near, in days. */
const LONG = 28;
const SOON = 30;

const LENGTH = 150;

/** What can be seen of a period without understanding a word: how it was said, how far ahead it lies, what else the mail dates. */
export function plainSignalsOf(candidate: Candidate, { saidOn, dated, asks, length }: MailSense): string[] {
  const { reading, sentence, source, order } = candidate;
  // A deadline runs from today on: what counts is how far ahead it ends.
  const ahead = daysBetween(saidOn, reading.bound === 'until' ? reading.to : reading.from);
  const isLong = reading.bound !== 'until' && ahead < SOON && daysBetween(reading.from, reading.to) >= LONG;
  const others = dated.filter(({ reading: { to } }) => to > saidOn);
  const [first, last] = [others[0], others.at(-1)];
  const isOnly = others.length < 2;
  return [
    `grain ${reading.grain}`,
    `rule ${reading.rule}`,
    `bound ${reading.bound}`,
    `${DISTANCES.find(([days]) => ahead < days)?.[1] ?? 'far ahead'}${isLong ? ', long' : ''}`,
    ...(isOnly ? ['the only one'] : []),
    ...(!isOnly && source === 'body' && first?.reading === reading ? ['the first ahead'] : []),
    ...(!isOnly && source === 'body' && last?.reading === reading ? ['the last ahead'] : []),
    `${Math.min(5, others.length)} ahead`,
    `sentence ${Math.min(4, order)}`,
    ...(/\d/.test(reading.words) ? ['in digits'] : []),
    ...(sentence.text.trimEnd().endsWith('?') ? ['in a question'] : []),
    ...(asks ? ['a mail that asks'] : []),
    `length ${Math.min(4, Math.floor(length / LENGTH))}`,
  ];
}
