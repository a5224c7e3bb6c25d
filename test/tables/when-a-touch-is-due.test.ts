import { describe, expect, it } from 'vitest';
import type { Grain, Period } from '../../lib/period/period.ts';
import { instantAt } from '../../lib/period/wall-time.ts';
import type { ClientPromise } from '../../lib/promise/client-promise.ts';
import type { WorkingCalendar } from '../../lib/promise/freelancer.ts';
import { isLetterDueAtOnce, planOf } from '../../lib/promise/plan.ts';
import { NL, promise } from '../fixtures/items/promise.ts';

/** Said and forwarded on the same day at 10:00 unless the row says otherwise. */
function waiting(saidOn: string, period: Partial<Period>, change: Partial<ClientPromise> = {}): ClientPromise {
  const at = instantAt(`${saidOn}T10:00`, NL.timeZone);
  return promise({
    waitingSince: saidOn,
    receivedAt: at,
    plannedAt: at,
    period: { from: '', to: '', grain: 'month', bound: 'in', words: '', ...period },
    ...change,
  });
}

function steps(row: ClientPromise, calendar: WorkingCalendar = NL): string {
  return planOf(row, calendar)
    .map(({ step, on }) => `${step} ${on}`)
    .join(', ');
}

/** The check-in as it has gone, with its letter: the touches after it hang on it. */
function checkedIn(row: ClientPromise): ClientPromise {
  const next = planOf(row, NL)[0];
  if (next?.step !== 'check-in' || row.period === null) throw new Error('the row has no check-in');
  const { from, to } = row.period;
  const gone = [{ touch: 'check-in' as const, from, to, at: next.dueAt, letter: true, sharedWith: null }];
  return { ...row, state: 'asked', gone };
}

describe('when a touch is due', () => {
  it.each<[string, string, Grain, string, string, string]>([
    [
      'September',
      '2026-06-10',
      'month',
      '2026-09-01',
      '2026-10-01',
      'check-in 2026-08-18, nudge 2026-08-25, release 2026-09-11, close 2026-10-07',
    ],
    [
      'eind augustus',
      '2026-06-10',
      'part-of-month',
      '2026-08-21',
      '2026-09-01',
      'check-in 2026-08-12, release 2026-08-24, close 2026-09-07',
    ],
    [
      'het najaar',
      '2026-06-10',
      'season',
      '2026-09-01',
      '2026-12-01',
      'check-in 2026-08-11, nudge 2026-08-21, release 2026-09-22, close 2026-12-07',
    ],
    [
      'week 38',
      '2026-08-31',
      'week',
      '2026-09-14',
      '2026-09-21',
      'check-in 2026-09-07, ask 2026-09-21, close 2026-09-25',
    ],
    [
      'volgende week, words fresh',
      '2026-09-04',
      'week',
      '2026-09-07',
      '2026-09-14',
      'ask 2026-09-14, close 2026-09-18',
    ],
    [
      'Q1 2027',
      '2026-10-01',
      'quarter',
      '2027-01-01',
      '2027-04-01',
      'check-in 2026-12-10, nudge 2026-12-22, release 2027-01-22, close 2027-04-07',
    ],
    [
      'mei',
      '2026-02-02',
      'month',
      '2026-05-01',
      '2026-06-01',
      'check-in 2026-04-16, nudge 2026-04-23, release 2026-05-11, close 2026-06-05',
    ],
  ])('%s, said on %s', (_, saidOn, grain, from, to, expected) => {
    expect(steps(waiting(saidOn, { grain, from, to }))).toBe(expected);
  });

  it.each<[string, number]>([
    ['2026-09-08', 5],
    ['2026-09-21', 7],
    ['2026-10-16', 10],
    ['2026-12-30', 15],
    ['2027-03-01', 20],
  ])('the lead of a range from 1 September to %s is %d working days', (to, lead) => {
    const days: Record<number, string> = {
      5: '2026-08-25',
      7: '2026-08-21',
      10: '2026-08-18',
      15: '2026-08-11',
      20: '2026-08-04',
    };
    expect(steps(waiting('2026-03-02', { grain: 'range', from: '2026-09-01', to }))).toContain(
      `check-in ${days[lead]}`,
    );
  });

  it('goes out between 09:00 and 09:14 on the wall clock, summer and winter alike', () => {
    for (const id of ['aaaa', 'abcd', 'zzzz', '2345', 'q7q7']) {
      for (const [from, to] of [
        ['2026-09-01', '2026-10-01'],
        ['2027-02-01', '2027-03-01'],
      ] as const) {
        const [first] = planOf({ ...waiting('2026-06-10', { from, to }), id }, NL);
        const wall = new Date(first?.dueAt ?? '').toLocaleTimeString('en-GB', { timeZone: NL.timeZone });
        expect(wall >= '09:00:00' && wall <= '09:14:00', wall).toBe(true);
      }
    }
  });

  it('the letter comes in the receipt where no working day is left and the words are three working days old', () => {
    const late = (saidOn: string) =>
      waiting(
        saidOn,
        { grain: 'week', from: '2026-09-07', to: '2026-09-14' },
        { plannedAt: instantAt('2026-09-04T10:00', NL.timeZone) },
      );
    expect(isLetterDueAtOnce(late('2026-09-01'), NL)).toBe(true);
    expect(isLetterDueAtOnce(late('2026-09-02'), NL)).toBe(false);
    expect(isLetterDueAtOnce(late('2026-09-04'), NL)).toBe(false);
    expect(isLetterDueAtOnce(waiting('2026-06-10', { from: '2026-09-01', to: '2026-10-01' }), NL)).toBe(false);
  });

  it('a lead that has passed moves to the next working day; today if it is not yet nine', () => {
    const on = (time: string) =>
      steps(
        waiting(
          '2026-08-05',
          { grain: 'week', from: '2026-09-07', to: '2026-09-14' },
          { plannedAt: instantAt(time, NL.timeZone) },
        ),
      );
    expect(on('2026-09-01T10:00')).toContain('check-in 2026-09-02');
    expect(on('2026-09-01T08:00')).toContain('check-in 2026-09-01');
    expect(on('2026-09-05T08:00')).not.toContain('check-in');
  });

  it('a period that had begun when it was forwarded has only an ask, halfway', () => {
    expect(steps(waiting('2026-09-08', { from: '2026-09-01', to: '2026-10-01' }))).toBe(
      'ask 2026-09-16, close 2026-10-07',
    );
  });

  it('a deadline is worked towards from ten working days before it', () => {
    const row = waiting('2026-06-10', { grain: 'day', bound: 'until', from: '2026-06-10', to: '2026-10-01' });
    expect(steps(row)).toBe('check-in 2026-09-10, ask 2026-10-01, close 2026-10-07');
  });

  it('how long ago a deadline was said does not lengthen its lead: the stretch is the ten working days before it', () => {
    const on = (said: string) =>
      steps(waiting(said, { grain: 'range', bound: 'until', from: said, to: '2026-10-01' })).split(', ')[0];
    expect(['2026-02-10', '2026-06-10', '2026-08-10'].map(on)).toEqual(Array(3).fill('check-in 2026-09-08'));
  });

  it('nothing goes from 24 December to 1 January: it goes before', () => {
    const row = waiting('2026-10-01', { grain: 'week', from: '2027-01-04', to: '2027-01-11' });
    expect(steps(row)).toContain('check-in 2026-12-23');
  });

  it('days off move the sending after the leave where five working days remain, else before it', () => {
    const row = waiting('2026-06-10', { from: '2026-09-01', to: '2026-10-01' });
    const off = (from: string, to: string) => steps(row, { ...NL, daysOff: [{ from, to }] });
    expect(off('2026-08-10', '2026-08-24')).toContain('check-in 2026-08-24');
    expect(off('2026-08-10', '2026-08-29')).toContain('check-in 2026-08-07');
  });

  it('a nudge that would have to go within the leave, to keep its distance, goes after it or not at all', () => {
    const row = waiting('2026-06-10', { from: '2026-09-01', to: '2026-10-01' });
    const off = (from: string, to: string) => steps(row, { ...NL, daysOff: [{ from, to }] });
    expect(off('2026-08-10', '2026-09-01')).toBe('check-in 2026-08-07, release 2026-09-11, close 2026-10-07');
    expect(off('2026-08-14', '2026-08-27')).toBe(
      'check-in 2026-08-13, nudge 2026-08-27, release 2026-09-11, close 2026-10-07',
    );
  });

  it('days on which the client is away count like days off', () => {
    const row = waiting(
      '2026-06-10',
      { from: '2026-09-01', to: '2026-10-01' },
      { absences: [{ from: '2026-06-10', to: '2026-08-20' }] },
    );
    expect(steps(row)).toContain('check-in 2026-08-20');
  });

  it('a check-in that went late keeps five working days to the next letter', () => {
    const row = waiting('2026-06-10', { from: '2026-09-01', to: '2026-10-01' });
    const gone = [
      {
        touch: 'check-in' as const,
        from: '2026-09-01',
        to: '2026-10-01',
        at: '2026-08-24T07:00:00.000Z',
        letter: true,
        sharedWith: null,
      },
    ];
    expect(steps({ ...row, gone, state: 'asked' })).toBe('nudge 2026-08-31, release 2026-09-11, close 2026-10-07');
  });

  it('after the check-in the rest stands as planned', () => {
    const row = checkedIn(waiting('2026-06-10', { from: '2026-09-01', to: '2026-10-01' }));
    expect(steps(row)).toBe('nudge 2026-08-25, release 2026-09-11, close 2026-10-07');
  });

  it('a snoozed check-in comes on its new day, and the nudge keeps its distance', () => {
    const row = checkedIn(waiting('2026-06-10', { from: '2026-09-01', to: '2026-10-01' }));
    expect(steps({ ...row, snoozed: { touch: 'check-in', until: '2026-08-22' } })).toBe(
      'check-in 2026-08-24, nudge 2026-08-31, release 2026-09-11, close 2026-10-07',
    );
  });
});
