import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFillsUp } from '../../../lib/check-in/calendar-fills-up.ts';
import { letterFor } from '../../../lib/check-in/letter-for.ts';
import { addDays, dateOf, dayNumber } from '../../../lib/period/calendar.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import type { Grain } from '../../../lib/period/period.ts';
import type { ClientPromise } from '../../../lib/promise/client-promise.ts';
import { OUTCOMES } from '../../../lib/promise/outcome.ts';
import { context, promise, SEPTEMBER, view } from './samples.ts';

const GRAINS: readonly Grain[] = [
  'day',
  'week',
  'part-of-month',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
  'range',
];
const QUARTER_OR_SHORTER = new Set<Grain>(['day', 'week', 'part-of-month', 'month', 'season', 'quarter']);

const other = fc
  .record({
    from: fc.integer({ min: dayNumber('2026-06-01'), max: dayNumber('2026-12-31') }).map(dateOf),
    length: fc.integer({ min: 1, max: 200 }),
    grain: fc.constantFrom(...GRAINS),
    standing: fc.constantFrom('waiting', 'asked', 'unclear', ...OUTCOMES),
    client: fc.constantFrom('marieke@postma.example', 'noord@studio.example'),
  })
  .map(({ from, length, grain, standing, client }): ClientPromise => {
    const open = standing === 'waiting' || standing === 'asked' || standing === 'unclear';
    return promise({
      id: 'p2',
      client: { name: '', address: client },
      period: standing === 'unclear' ? null : { from, to: addDays(from, length), grain, bound: 'in', words: '' },
      state: open ? standing : 'closed',
      outcome: open ? null : standing,
    });
  });

/** The rule of the design, said once more and in another way. */
function isTrue(others: readonly ClientPromise[]): boolean {
  const days = (one: ClientPromise): number =>
    one.period === null
      ? 0
      : Math.min(dayNumber(one.period.to), dayNumber(SEPTEMBER.to)) -
        Math.max(dayNumber(one.period.from), dayNumber(SEPTEMBER.from));
  const booked = others.filter((one) => one.outcome === 'booked' && days(one) > 0).length;
  const open = others.filter((one) => {
    if (one.outcome !== null || one.state === 'unclear' || one.period === null || days(one) <= 0) return false;
    const { grain, from, to } = one.period;
    return QUARTER_OR_SHORTER.has(grain) || (grain === 'range' && dayNumber(to) - dayNumber(from) <= 92);
  }).length;
  return booked >= 1 || open >= 2;
}

const FULL = {
  nl: /loopt al aardig vol|vol te lopen|raakt al aardig gevuld/,
  en: /filling up|fill up|nicely full/,
  de: /füllt sich|gut gefüllt/,
  fr: /se remplit|se remplir|bien rempli/,
};

describe('"my calendar is filling up"', () => {
  it('is said where it is true, and never where it is not', () => {
    fc.assert(
      fc.property(
        fc.array(other, { maxLength: 5 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('check-in', 'nudge', 'release', 'decision'),
        fc.nat(6),
        (others, language, kind, before) => {
          const views = others.map((one, index) => ({
            ...view(),
            promise: { ...one, id: `o${index}`, gone: goneOf(before) },
          }));
          const subject = view({ language });
          const written = letterFor(kind, subject.promise, [], context({ subject, others: views }));
          const says = FULL[language].test(written?.letter.text ?? '');
          const truth = isTrue(others);
          expect(calendarFillsUp(SEPTEMBER, others)).toBe(truth);
          if (!truth) expect(says).toBe(false);
          if (truth && (kind === 'check-in' || kind === 'nudge')) expect(says).toBe(true);
          expect(written?.vouched === null).toBe(truth || kind === 'release' || kind === 'decision');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('does not count the jobs that the letter itself is about', () => {
    const subject = view();
    const same = [view({ id: 'p2' }), view({ id: 'p3' })];
    const alone = letterFor('check-in', subject.promise, [], context({ subject, others: same }));
    const together = letterFor(
      'check-in',
      subject.promise,
      same.map((one) => one.promise),
      context({ subject, others: same }),
    );
    expect([FULL.nl.test(alone?.letter.text ?? ''), FULL.nl.test(together?.letter.text ?? '')]).toEqual([true, false]);
  });
});

function goneOf(count: number): ClientPromise['gone'] {
  return Array.from({ length: count }, () => ({
    touch: 'check-in' as const,
    from: '2026-01-01',
    to: '2026-02-01',
    at: '2026-01-01T08:00:00.000Z',
    letter: true,
    sharedWith: null,
  }));
}
