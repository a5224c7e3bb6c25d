import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/period/language.ts';
import type { Command } from '../../lib/reply/command.ts';
import { readReply } from '../../lib/reply/read-reply.ts';

/** A job of September 2026, spoken of on Tuesday 18 August. */
const CONTEXT = { saidOn: '2026-08-18', presentFrom: '2026-09-01', presentTo: '2026-10-01' } as const;

function read(text: string, language: Language, isBooked = false): string {
  const { presentFrom: from, presentTo: to } = CONTEXT;
  const context = isBooked ? { saidOn: CONTEXT.saidOn, presentFrom: null, booked: { from, to } } : CONTEXT;
  return told(readReply(text, { ...context, language }).command);
}

function told(command: Command): string {
  if (command.name !== 'booked' && command.name !== 'later') return command.name;
  const { period, beside } = { period: undefined, beside: undefined, ...command };
  return [command.name, period && `${period.from} ${period.to}`, beside && `beside ${beside}`]
    .filter(Boolean)
    .join(' ');
}

const SIXTH = 'booked 2026-09-06 2026-10-01';
const OCTOBER = 'booked 2026-10-01 2026-11-01';

/** Booked, with the days that are said of the job. */
const BOOKED_FOR: readonly (readonly [Language, string, string])[] = [
  ['nl', 'geboekt, begint de 6e', SIXTH],
  ['nl', 'geboekt, start 6e', SIXTH],
  ['nl', 'Geboekt! We starten op 6 september', SIXTH],
  ['nl', 'geboekt, begint 14 juni', 'booked 2027-06-14 2027-07-01'],
  ['nl', 'geboekt, maar het wordt oktober', OCTOBER],
  ['nl', 'Het is geboekt voor oktober', OCTOBER],
  ['nl', 'is akkoord, vanaf 14 september', 'booked 2026-09-14 2026-10-01'],
  ['nl', 'Getekend: 13 september t/m 2 oktober', 'booked 2026-09-13 2026-10-03'],
  ['nl', 'ja, geboekt voor week 39', 'booked 2026-09-21 2026-09-28'],
  ['nl', 'geboekt t/m 12 oktober', 'booked 2026-09-01 2026-10-13'],
  ['en', 'booked! starts the 6th', SIXTH],
  ['en', 'booked, starts 6th', SIXTH],
  ['en', 'Booked, kicking off on 6 September', SIXTH],
  ['en', "booked but it'll be October", OCTOBER],
  ['en', 'booked for October', OCTOBER],
  ['en', 'Confirmed: 13 September to 2 October', 'booked 2026-09-13 2026-10-03'],
  ['en', 'signed, starting 14 October', 'booked 2026-10-14 2026-11-01'],
  ['de', 'fix gebucht 13.9.–2.10.', 'booked 2026-09-13 2026-10-03'],
  ['de', 'gebucht, Start am 6.', SIXTH],
  ['de', 'Ist fix, geht am 6.9. los', SIXTH],
  ['de', 'gebucht, wird aber Oktober', OCTOBER],
  ['de', 'Zusage ist da, ab 14. Oktober', 'booked 2026-10-14 2026-11-01'],
  ['fr', 'c’est signé, on démarre le 6', SIXTH],
  ['fr', 'confirmé pour octobre', OCTOBER],
  ['fr', 'Confirmé, mais ce sera en octobre', OCTOBER],
  ['fr', 'c’est signé, du 13 septembre au 2 octobre', 'booked 2026-09-13 2026-10-03'],
];

/** Booked, and what is said beside it moves nothing. */
const BOOKED_AS_IT_WAS: readonly (readonly [Language, string, beside: string | null])[] = [
  ['nl', 'geboekt! ik bel haar dinsdag nog', null],
  ['nl', 'geboekt voor september', null],
  ['nl', 'Geboekt, begint 1 september', null],
  ['nl', 'ze heeft dinsdag getekend', null],
  ['nl', 'geboekt, factuur volgt in oktober', null],
  ['nl', 'geboekt, en in november maken we samen ook nog de website af', 'beside november'],
  ['nl', 'geboekt t/m 30 september', null],
  ['nl', 'geboekt, deadline 12 oktober', null],
  ['en', 'booked — calling her Friday to confirm', null],
  ['en', 'Booked! Lunch with her on 8 October to celebrate', null],
  ['en', 'she signed on Friday', null],
  ['en', 'booked, as planned for September', null],
  ['de', 'gebucht, ich rufe sie Freitag noch an', null],
  ['de', 'sie hat am Freitag unterschrieben', null],
  ['de', 'fest gebucht für September', null],
  ['fr', 'c’est signé, je l’appelle vendredi', null],
  ['fr', 'confirmé pour septembre', null],
  ['fr', 'elle a signé vendredi', null],
];

/** Nothing is certain by these. */
const NOT_BOOKED: readonly (readonly [Language, string])[] = [
  ['nl', 'wordt vrijdag getekend'],
  ['nl', 'geboekt in oktober?'],
  ['nl', 'nog niet geboekt, wordt oktober'],
  ['en', 'will be signed next week'],
  ['en', 'They say I can start in November'],
  ['de', 'wird nächste Woche unterschrieben'],
  ['fr', 'ce sera signé la semaine prochaine'],
  ['fr', 'On démarre en octobre'],
];

/** Said of a job that is booked. */
const OF_WHAT_IS_BOOKED: readonly (readonly [Language, string, string])[] = [
  ['nl', 'wordt oktober', 'later 2026-10-01 2026-11-01'],
  ['nl', 'start 6 september', 'later 2026-09-06 2026-10-01'],
  ['nl', 'geboekt, start 6 september', SIXTH],
  ['nl', 'toch niet geboekt', 'not-yet'],
  ['en', 'starts on the 6th', 'later 2026-09-06 2026-10-01'],
  ['en', 'not booked after all', 'not-yet'],
  ['en', 'No, it is 22 Feb to 12 March', 'later 2027-02-22 2027-03-13'],
  ['de', 'doch nicht fix', 'not-yet'],
  ['de', 'startet erst am 14. Oktober', 'later 2026-10-14 2026-11-01'],
  ['fr', 'pas encore signé', 'not-yet'],
  ['fr', 'on démarre le 14 octobre', 'booked 2026-10-14 2026-11-01'],
  ['nl', 'wordt vrijdag getekend', 'unclear'],
  ['fr', 'reporté en octobre', 'later 2026-10-01 2026-11-01'],
];

describe('a time said with “booked”', () => {
  it.each(BOOKED_FOR)('%s: %s → %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it('is kept in the words that said it', () => {
    const { command } = readReply('booked, starts 6th', { ...CONTEXT, language: 'en' });
    expect(command).toMatchObject({ name: 'booked', period: { words: '6th' } });
  });

  it.each(BOOKED_AS_IT_WAS)('%s: %s is booked as it was', (language, text, beside) => {
    expect(read(text, language)).toBe(beside === null ? 'booked' : `booked ${beside}`);
  });

  it.each(NOT_BOOKED)('%s: %s is not booked', (language, text) => {
    expect(['unclear', 'later', 'snooze', 'not-yet']).toContain(read(text, language).split(' ')[0]);
  });

  it.each(OF_WHAT_IS_BOOKED)('%s: %s, of what is booked → %s', (language, text, expected) => {
    expect(read(text, language, true)).toBe(expected);
  });
});
