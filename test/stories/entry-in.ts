import ICAL from 'ical.js';
import { expect } from 'vitest';
import type { SentMail } from './world.ts';

/** What a mail does to the calendar; null where it brings nothing. */
export function entryIn({ attachments }: SentMail) {
  const [file, ...more] = attachments.filter(({ type }) => type.startsWith('text/calendar'));
  expect(more).toEqual([]);
  if (file === undefined) return null;
  const calendar = new ICAL.Component(ICAL.parse(file.text));
  const event = calendar.getFirstSubcomponent('vevent');
  const text = (name: string) => String(event?.getFirstPropertyValue(name));
  return {
    name: file.name,
    method: calendar.getFirstPropertyValue('method'),
    uid: text('uid'),
    sequence: Number(text('sequence')),
    status: text('status'),
    from: text('dtstart'),
    to: text('dtend'),
    title: text('summary'),
  };
}
