import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarHold } from '../../../lib/check-in/calendar-hold.ts';
import type { Period } from '../../../lib/period/period.ts';
import { SEPTEMBER } from './samples.ts';

const NOW = '2026-06-10T09:20:01.000Z';
const HOLD = {
  id: 'p1',
  period: SEPTEMBER,
  title: 'In potlood: huisstijl; logo, drukwerk – Marieke',
  description: '“In september.”\n1 t/m 30 september 2026',
  version: 1,
  isBooked: false,
};

const read = (holds: Parameters<typeof calendarHold>[0]) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarHold(holds, NOW, 'in.example.com')));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

describe('calendarHold', () => {
  it('is an all-day entry that is tentative and keeps the days free', () => {
    const [event] = read([HOLD]);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-09-01');
    expect(event?.endDate.toString()).toBe('2026-10-01');
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-06-10T09:20:01Z');
    expect(event?.uid).toBe('p1@in.example.com');
    expect(event?.summary).toBe(HOLD.title);
    expect(event?.description).toBe(HOLD.description);
  });

  it('what is booked is certain, and keeps the days free all the same', () => {
    const [event] = read([{ ...HOLD, isBooked: true }]);
    const [status, transparency] = ['status', 'transp'].map((name) => event?.component.getFirstPropertyValue(name));
    expect([status, transparency]).toEqual(['CONFIRMED', 'TRANSPARENT']);
  });

  it('a changed period moves the same entry', () => {
    const moved: Period = { ...SEPTEMBER, from: '2026-11-01', to: '2026-12-01' };
    const [event] = read([{ ...HOLD, period: moved, version: 2 }]);
    expect([event?.uid, event?.sequence, event?.startDate.toString()]).toEqual(['p1@in.example.com', 2, '2026-11-01']);
  });

  it('of a deadline only the last day is held', () => {
    const [event] = read([{ ...HOLD, period: { ...SEPTEMBER, from: '2026-06-10', to: '2026-09-16', bound: 'until' } }]);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-09-15', '2026-09-16']);
  });

  it('text cannot begin a property or an entry of its own', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://attack.example';
    const calendar = calendarHold([{ ...HOLD, title: hostile, description: hostile }], NOW, 'in.example.com');
    expect(calendar.split(/\r?\n/).filter((line) => /^(?:END:VEVENT|BEGIN:VALARM|ATTACH)/.test(line))).toEqual([
      'END:VEVENT',
    ]);
    expect(read([{ ...HOLD, title: hostile, description: hostile }])).toHaveLength(1);
  });

  it('folds lines at 75 octets (RFC 5545 §3.1)', () => {
    const calendar = calendarHold([{ ...HOLD, description: 'é'.repeat(400) }], NOW, 'in.example.com');
    expect(calendar.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });
});
