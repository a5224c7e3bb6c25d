import { describe, expect, it } from 'vitest';
import { monthLine, placeOn } from '../../../infra/local/web/page/month-line.ts';

const SEPTEMBER = { from: '2026-09-01', to: '2026-10-01' };

describe('the line of months', () => {
  it.each([
    ['nothing: half a year from today', '2026-06-10', [], '2026-06-01', '2026-12-01'],
    ['a month ahead', '2026-06-10', [SEPTEMBER], '2026-06-01', '2026-12-01'],
    ['next year', '2026-06-10', [{ from: '2027-01-01', to: '2027-04-01' }], '2026-06-01', '2027-04-01'],
    ['what has begun', '2026-10-10', [SEPTEMBER], '2026-09-01', '2027-03-01'],
    [
      'long ago: three months back at most',
      '2026-12-10',
      [{ from: '2025-01-01', to: '2025-02-01' }],
      '2026-09-01',
      '2027-03-01',
    ],
    [
      'far ahead: eighteen months at most',
      '2026-06-10',
      [{ from: '2030-01-01', to: '2030-02-01' }],
      '2026-06-01',
      '2027-12-01',
    ],
  ])('%s', (_what, today, spans, from, to) => {
    const line = monthLine(today, spans);
    expect([line.from, line.to]).toEqual([from, to]);
    expect(line.months[0]).toBe(from);
  });

  it('places a date by its day, and what lies beyond at the end', () => {
    const line = monthLine('2026-06-10', [SEPTEMBER]);
    expect(placeOn(line, '2026-06-01')).toBe(0);
    expect(placeOn(line, '2026-09-01')).toBeCloseTo((92 / 183) * 100, 1);
    expect(placeOn(line, '2031-01-01')).toBe(100);
    expect(placeOn(line, '2020-01-01')).toBe(0);
  });
});
