import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../lib/period/period.ts';
import type { Change } from '../../../lib/promise/change.ts';
import { changePromise, standingOf } from '../../../lib/promise/change-promise.ts';
import type { ClientPromise } from '../../../lib/promise/client-promise.ts';
import { planOf } from '../../../lib/promise/plan.ts';
import { NL, promise } from '../../fixtures/items/promise.ts';

const AT = { now: '2026-08-18T07:03:00.000Z', today: '2026-08-18' };
const NOVEMBER: Period = { from: '2026-11-01', to: '2026-12-01', grain: 'month', bound: 'in', words: 'november' };
const BOOKED = { name: 'end', outcome: 'booked' } as const;
const CHECK_IN: Change = { name: 'touch', touch: 'check-in', letter: true, sharedWith: null };

function changedBy(...changes: readonly Change[]): ClientPromise {
  return changes.reduce((row, change) => {
    const result = changePromise(row, change, AT);
    if (!result.ok) throw new Error(`${change.name}: ${result.why}`);
    return result.promise;
  }, promise());
}

const steps = (row: ClientPromise) => planOf(row, NL).map(({ step, on }) => `${step} ${on}`);

describe('a promise’s life', () => {
  it.each<[string, readonly Change[], string]>([
    ['the check-in goes', [CHECK_IN], 'asked'],
    ['done closes', [CHECK_IN, { name: 'end', outcome: 'done' }], 'closed done'],
    ['booked closes', [CHECK_IN, { name: 'end', outcome: 'booked' }], 'closed booked'],
    ['booked stays booked, whenever it is', [BOOKED, { name: 'later', period: NOVEMBER }], 'closed booked'],
    ['booked for another time', [{ ...BOOKED, period: NOVEMBER }], 'closed booked'],
    ['not booked after all', [BOOKED, { name: 'not-booked' }], 'waiting'],
    ['not booked after all, once a letter has gone', [CHECK_IN, BOOKED, { name: 'not-booked' }], 'asked'],
    ['no closes', [CHECK_IN, { name: 'end', outcome: 'no' }], 'closed no'],
    ['dropped before the check-in', [{ name: 'end', outcome: 'dropped' }], 'closed dropped'],
    ['sent stays asked', [CHECK_IN, { name: 'sent' }], 'asked'],
    ['sent before the check-in counts as one', [{ name: 'sent' }], 'asked'],
    ['later waits again', [CHECK_IN, { name: 'later', period: NOVEMBER }], 'waiting'],
    ['silence closes', [CHECK_IN, { name: 'close' }], 'closed silent'],
    [
      'a late answer corrects silence',
      [CHECK_IN, { name: 'close' }, { name: 'end', outcome: 'booked' }],
      'closed booked',
    ],
    ['an ask leaves it waiting', [{ name: 'touch', touch: 'ask', letter: false, sharedWith: null }], 'waiting'],
  ])('%s', (_, changes, expected) => {
    const row = changedBy(...changes);
    expect([row.state, ...(row.outcome ? [row.outcome] : [])].join(' ')).toBe(expected);
  });

  it('refuses what changes nothing, by name', () => {
    const closed = changedBy({ name: 'end', outcome: 'done' });
    expect(changePromise(closed, { name: 'end', outcome: 'done' }, AT)).toEqual({ ok: false, why: 'already-closed' });
    expect(changePromise(closed, { name: 'sent' }, AT)).toEqual({ ok: false, why: 'already-closed' });
    expect(changePromise(promise(), { name: 'undo' }, AT)).toEqual({ ok: false, why: 'nothing-to-undo' });
    expect(changePromise(promise({ period: null, state: 'unclear' }), { name: 'sent' }, AT)).toEqual({
      ok: false,
      why: 'no-period',
    });
  });

  it('later plans anew from the day of the reply, and undo brings the old plan back without a second check-in', () => {
    const moved = changedBy(CHECK_IN, { name: 'later', period: NOVEMBER });
    expect(steps(moved)[0]).toBe('check-in 2026-10-19');
    const back = changedBy(CHECK_IN, { name: 'later', period: NOVEMBER }, { name: 'undo' });
    expect(back.period?.words).toBe('in september');
    expect(steps(back)).toEqual(['nudge 2026-08-25', 'release 2026-09-11', 'close 2026-10-07']);
  });

  it('newer words of the client go with their period: `undo` brings back both, and leaves what else was told', () => {
    const said = { sentence: 'het wordt november.', saidOn: '2026-08-18T09:00:00+02:00', job: 'website' };
    const moved = changedBy({ name: 'later', period: NOVEMBER, said });
    expect(moved).toMatchObject({ sentence: said.sentence, saidOn: said.saidOn, job: promise().job });
    const corrected = changedBy(
      { name: 'later', period: NOVEMBER, said },
      { name: 'job', job: 'folder' },
      { name: 'undo' },
    );
    expect(corrected).toEqual({ ...moved, version: 4, plannedAt: AT.now });
    const back = changedBy(
      { name: 'later', period: NOVEMBER, said },
      { name: 'job', job: 'folder' },
      { name: 'undo' },
      { name: 'undo' },
    );
    const { sentence, saidOn, job, period } = promise();
    expect(back).toMatchObject({ sentence, saidOn, job, period, history: [] });
    expect(changedBy({ name: 'later', period: NOVEMBER }).history[0]).not.toHaveProperty('sentence');
  });

  it('what is booked moves without a reminder, and is pencilled in again where it had moved to', () => {
    const moved = changedBy(BOOKED, { name: 'later', period: NOVEMBER });
    expect([moved.period?.from, steps(moved)]).toEqual(['2026-11-01', []]);
    const again = changedBy(BOOKED, { name: 'later', period: NOVEMBER }, { name: 'not-booked' });
    expect([again.period?.from, steps(again)[0]]).toEqual(['2026-11-01', 'check-in 2026-10-19']);
    expect(changePromise(promise(), { name: 'not-booked' }, AT)).toEqual({ ok: false, why: 'nothing-to-undo' });
    expect(changePromise(moved, { ...BOOKED, period: NOVEMBER }, AT)).toEqual({ ok: false, why: 'already-closed' });
  });

  it('a silent closing that was undone is not closed again', () => {
    const back = changedBy(CHECK_IN, { name: 'close' }, { name: 'undo' });
    expect(back.state).toBe('asked');
    expect(steps(back)).not.toContain('close 2026-10-07');
  });

  const anyChange: fc.Arbitrary<Change> = fc.constantFrom<Change>(
    CHECK_IN,
    { name: 'touch', touch: 'nudge', letter: true, sharedWith: null },
    { name: 'end', outcome: 'done' },
    { name: 'end', outcome: 'no' },
    BOOKED,
    { ...BOOKED, period: NOVEMBER },
    { name: 'not-booked' },
    { name: 'sent' },
    { name: 'later', period: NOVEMBER },
    { name: 'snooze', touch: 'check-in', until: '2026-08-24' },
    { name: 'job', job: 'website' },
    { name: 'register', register: 'formal' },
    { name: 'close' },
    { name: 'unclear', period: null },
    { name: 'answer-letter', letter: 'decision', wait: { touch: 'check-in', until: '2026-08-24' } },
  );

  it('law: as many undos as changes (ten deep) bring the standing back, and what has gone stays gone', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 10 }), (changes) => {
        const rows = [promise()];
        for (const change of changes) {
          const result = changePromise(rows.at(-1) ?? promise(), change, AT);
          if (result.ok) rows.push(result.promise);
        }
        let row = rows.at(-1) ?? promise();
        const gone = row.gone;
        for (const before of rows.slice(0, -1).reverse()) {
          const result = changePromise(row, { name: 'undo' }, AT);
          if (!result.ok) throw new Error(result.why);
          row = result.promise;
          expect(standingOf(row)).toEqual(standingOf(before));
        }
        // What only stood in for a check-in may go; what was sent stays.
        expect(row.gone.filter(({ standsIn }) => !standsIn)).toEqual(gone.filter(({ standsIn }) => !standsIn));
        if (row.state === 'waiting') expect(row.gone.some(({ standsIn }) => standsIn)).toBe(false);
        expect(row.version).toBe(1 + 2 * (rows.length - 1));
      }),
    );
  });

  it('law: history is never longer than ten', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 11, maxLength: 40 }), (changes) => {
        const row = changes.reduce((now, change) => {
          const result = changePromise(now, change, AT);
          return result.ok ? result.promise : now;
        }, promise());
        expect(row.history.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
