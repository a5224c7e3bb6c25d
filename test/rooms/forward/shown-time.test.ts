import { describe, expect, it } from 'vitest';
import { shownTime } from '../../../lib/forward/shown-time.ts';

describe('the time that a forward shows', () => {
  it.each([
    ['Gmail, Dutch', 'do 3 sep 2026 om 16:05', '2026-09-03T16:05', null],
    ['Gmail, English, narrow no-break space', 'Mon, Sep 21, 2026 at 9:00\u202fAM', '2026-09-21T09:00', null],
    ['Gmail, French', 'mar. 20 oct. 2026 à 09:15', '2026-10-20T09:15', null],
    ['Gmail, German', 'Mi., 14. Okt. 2026 um 08:30 Uhr', '2026-10-14T08:30', null],
    ['Outlook, Dutch', 'dinsdag 18 augustus 2026 14:22', '2026-08-18T14:22', null],
    ['Outlook for iOS under Dutch labels', 'Thursday, August 20, 2026 11:15:32 AM', '2026-08-20T11:15', null],
    ['midnight on a 12-hour clock', 'Thursday, August 20, 2026 12:05 AM', '2026-08-20T00:05', null],
    ['noon on a 12-hour clock', 'Thursday, August 20, 2026 12:05 PM', '2026-08-20T12:05', null],
    ['Apple Mail, Dutch', '24 augustus 2026 om 20:18:44 CEST', '2026-08-24T20:18', '+02:00'],
    ['Apple Mail, German', '6. Oktober 2026 um 22:10:48 MESZ', '2026-10-06T22:10', '+02:00'],
    ['Apple Mail, French', '13 octobre 2026 à 19:27:54 UTC+2', '2026-10-13T19:27', '+02:00'],
    ['Apple Mail, English', '17 September 2026 at 18:40:03 BST', '2026-09-17T18:40', '+01:00'],
    ['Apple Mail, English, American', 'September 17, 2026 at 6:40:03 PM EDT', '2026-09-17T18:40', '-04:00'],
    ['written out, a whole hour', '17th of September 2026 at 10am', '2026-09-17T10:00', null],
    ['an hour past noon without minutes', 'September 17, 2026, 3 p.m.', '2026-09-17T15:00', null],
    ['Thunderbird', 'Wed, 26 Aug 2026 13:40:09 +0200', '2026-08-26T13:40', '+02:00'],
    [
      'Samsung: the zone in brackets is its name, not its offset',
      '28-08-2026 12:04 (GMT+01:00)',
      '2026-08-28T12:04',
      null,
    ],
    [
      'Outlook.com: so does the name of a zone in brackets',
      'woensdag 10 juni 2026 09:12:10 (UTC+01:00) Amsterdam, Berlin',
      '2026-06-10T09:12',
      null,
    ],
    ['Open-Xchange', '01-09-2026 18:26 CEST', '2026-09-01T18:26', '+02:00'],
    ['GMX', 'Freitag, 2. Oktober 2026 um 18:22 Uhr', '2026-10-02T18:22', null],
    ['Roundcube', '2026-10-12 13:37', '2026-10-12T13:37', null],
    ['Mailspring', 'Oct 20 2026, at 11:02 am', '2026-10-20T11:02', null],
    ['Spark', '21 Sep 2026 at 08:30 +0200', '2026-09-21T08:30', '+02:00'],
    ['Yahoo', 'lundi 12 octobre 2026 à 11:00:00 UTC+2', '2026-10-12T11:00', '+02:00'],
    ['laposte', 'message du 12/10/26 09:31', '2026-10-12T09:31', null],
    ['an ISO string', '2026-09-25T16:30:00+01:00', '2026-09-25T16:30', '+01:00'],
    ['an ISO string in UTC', '2026-09-25T16:30:00Z', '2026-09-25T16:30', '+00:00'],
    ['dots for the time', '12.10.2026, 9.31 Uhr', '2026-10-12T09:31', null],
    ['dots and two digits', '12.10.26 17:05', '2026-10-12T17:05', null],
    ['h for the time', '13 octobre 2026 à 17h41', '2026-10-13T17:41', null],
    ['Spanish', 'miércoles, 14 de octubre de 2026 10:12', '2026-10-14T10:12', null],
    ['Italian', 'mercoledì 14 ottobre 2026 10:12', '2026-10-14T10:12', null],
    ['Portuguese', 'quarta-feira, 14 de outubro de 2026 10:12', '2026-10-14T10:12', null],
    ['day and month either way: the weekday decides', 'Wed 09/10/2026 10:00', '2026-10-09T10:00', null],
    ['Dutch in Belgium', 'Maandag 7 september 2026 om 10u05', '2026-09-07T10:05', null],
    ['the zone before the year', 'Mon Sep 7 10:05:12 CEST 2026', '2026-09-07T10:05', '+02:00'],
    ['Spanish, p. m.', '7 sep 2026, 10:05 p. m.', '2026-09-07T22:05', null],
    ['Spanish, a. m. and slashes', '7/9/2026 10:05:12 a. m.', '2026-09-07T10:05', null],
    ['Polish', 'pon., 7 wrz 2026 o 10:05', '2026-09-07T10:05', null],
    ['Danish', 'man. 7. sep. 2026 kl. 10.05', '2026-09-07T10:05', null],
    ['Swedish', 'den 7 augusti 2026 10:05', '2026-08-07T10:05', null],
    ['French, the first', 'le 1er septembre 2026 à 10:05', '2026-09-01T10:05', null],
    ['a 12-hour clock makes slashes American', '9/3/2026 4:05 PM', '2026-09-03T16:05', null],
  ])('%s', (_, text, wall, offset) => {
    expect(shownTime(text, null)).toEqual({ wall, offset });
  });

  it('takes the reading that does not lie after the forward', () => {
    expect(shownTime('09/10/2026 10:00', '2026-09-12')?.wall).toBe('2026-09-10T10:00');
  });

  it.each(['', 'morgen', 'september', '31 februari 2026 10:00', '12:00', 'week 38'])('finds none in %j', (text) => {
    expect(shownTime(text, null)).toBeNull();
  });
});
