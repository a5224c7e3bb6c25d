import { daysBetween } from '../../period/calendar.ts';
import type { Candidate } from './candidate.ts';
import { says } from './cue.ts';
import { hasJustBeen } from './distance.ts';
import type { MailSense } from './mail-sense.ts';
import { isBudgetOf } from './names-a-thing.ts';

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

/** Who writes no more asks for work, and chats of nothing else. */
const FEW_WORDS = 120;

/** What can be seen of a period without understanding a word: how it was said, how far ahead it lies, what else the mail dates. */
export function plainSignalsOf(candidate: Candidate, sense: MailSense): string[] {
  const { saidOn, dated, asks, length, quantities } = sense;
  const { reading, sentence, source, order } = candidate;
  // A deadline runs from today on: what counts is how far ahead it ends.
  const ahead = daysBetween(saidOn, reading.bound === 'until' ? reading.to : reading.from);
  const isLong = reading.bound !== 'until' && ahead < SOON && daysBetween(reading.from, reading.to) >= LONG;
  const others = dated.filter((one) => one.reading.to > saidOn && !hasJustBeen(one, saidOn));
  const [first, last] = [others[0], others.at(-1)];
  const isOnly = others.length < 2;
  const next = source === 'body' ? others.find((other) => other.reading.at > reading.at) : undefined;
  return [
    `grain ${reading.grain}`,
    `rule ${reading.rule}`,
    `bound ${reading.bound}`,
    `${DISTANCES.find(([days]) => ahead < days)?.[1] ?? 'far ahead'}${isLong ? ', long' : ''}`,
    ...(isOnly ? ['the only one'] : []),
    ...(isBudgetOf(candidate, sense.patterns)
      ? [isOnly ? 'money set aside for the only one' : 'money set aside for it']
      : []),
    ...(!isOnly && source === 'body' && first?.reading === reading ? ['the first ahead'] : []),
    ...(!isOnly && source === 'body' && last?.reading === reading ? ['the last ahead'] : []),
    `${Math.min(5, others.length)} ahead`,
    `sentence ${Math.min(4, order)}`,
    ...(/\d/.test(reading.words) ? ['in digits'] : []),
    ...(sentence.text.trimEnd().endsWith('?') ? [length < FEW_WORDS ? 'asked in a few words' : 'in a question'] : []),
    ...(asks ? ['a mail that asks'] : []),
    `length ${Math.min(4, Math.floor(length / LENGTH))}`,
    ...(next ? [`ahead of ${next.reading.grain}`] : []),
    ...(quantities < 0 ? [] : [`${Math.min(2, quantities)} quantities`]),
    ...placeOf(candidate, sense.sentences.length),
    ...addressOf(candidate, sense),
    ...topicOf(candidate, sense),
  ];
}

/** Where its sentence stands in the mail, and where it stands in its sentence. */
function placeOf({ source, order, whole }: Candidate, sentences: number): string[] {
  const share = order / Math.max(1, sentences - 1);
  const [before = '', behind = ''] = whole.split('…');
  return [
    `${Math.min(6, sentences)} sentences`,
    ...(source === 'body' ? [`stands ${STANDS.find(([from]) => share >= from)?.[1]}`] : []),
    ...(/\w/.test(before) ? [] : ['begins the sentence']),
    ...(/\w/.test(behind) ? [] : ['ends the sentence']),
  ];
}

const STANDS: readonly (readonly [from: number, name: string])[] = [
  [0.99, 'last'],
  [0.67, 'late'],
  [0.34, 'amid'],
  [0.01, 'early'],
  [0, 'first'],
];

/** "We confer next week, then you will hear from me" speaks to nobody about work. */
function addressOf({ clause, whole }: Candidate, { patterns }: MailSense): string[] {
  if (says(patterns, 'talk', clause) && !says(patterns, 'work', clause)) return [];
  if (says(patterns, 'you', clause)) return ['you in clause'];
  return says(patterns, 'you', whole) ? ['you in sentence'] : [];
}

/** Whether what the subject names is spoken of here. */
function topicOf({ source, clause, whole }: Candidate, { topics }: MailSense): string[] {
  if (source === 'subject' || topics.length === 0) return [];
  const isIn = (text: string) => topics.some((topic) => text.includes(topic));
  return [isIn(clause) ? 'topic in clause' : isIn(whole) ? 'topic in sentence' : 'topic elsewhere'];
}
