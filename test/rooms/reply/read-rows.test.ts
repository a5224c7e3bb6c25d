import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readRows } from '../../../lib/reply/read-rows.ts';

const said = (text: string, language: Language = 'nl') =>
  readRows(text, { saidOn: '2026-08-20', language, presentFrom: null }).map(
    ({ row, command }) =>
      `${row} ${command.name}${command.name === 'later' ? ` ${command.period.from}` : ''}${command.name === 'snooze' ? ` ${command.until}` : ''}`,
  );

describe('a reply to a list that speaks of several rows', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['nl', '1 klaar\n2 geboekt', ['1 done', '2 booked']],
    ['nl', 'Hoi,\n\n1. klaar\n3. wordt november\n\nGroet,\nSanne', ['1 done', '3 later 2026-11-01']],
    ['nl', '2 is geboekt en 1 wordt week 42', ['2 booked', '1 later 2026-10-12']],
    ['nl', '1 klaar, 2 geboekt, 3 laat maar', ['1 done', '2 booked', '3 drop']],
    ['nl', '1 klaar, 2 klopt niet', ['1 done', '2 wrong']],
    ['nl', '#1: klaar; #2: over 2 weken', ['1 done', '2 snooze 2026-09-03']],
    ['nl', '1 wordt 3 t/m 5 november, 2 klaar', ['1 later 2026-11-03', '2 done']],
    ['nl', '2 en 3 zijn klaar', ['2 done', '3 done']],
    ['nl', '1, 2 en 4 laat maar', ['1 drop', '2 drop', '4 drop']],
    ['nl', '1 t/m 3 nog niet', ['1 not-yet', '2 not-yet', '3 not-yet']],
    ['nl', '4 verstuurd en 1 ook', ['4 sent', '1 sent']],
    ['nl', '2 en 3 klaar, 1 wordt november', ['2 done', '3 done', '1 later 2026-11-01']],
    ['en', '1 and 2 are done', ['1 done', '2 done']],
    ['en', '1 booked and 2 too', ['1 booked', '2 booked']],
    ['de', '1 und 2 sind erledigt', ['1 done', '2 done']],
    ['fr', '1 et 2 laisse tomber', ['1 drop', '2 drop']],
    ['en', '1 done and 2 booked', ['1 done', '2 booked']],
    ['en', '1 later November. 2 never mind.', ['1 later 2026-11-01', '2 drop']],
    ['de', '1 erledigt und 2 wird November', ['1 done', '2 later 2026-11-01']],
    ['de', '1 erledigt\n2 gebucht\n4 in 2 Wochen', ['1 done', '2 booked', '4 snooze 2026-09-03']],
    ['fr', '1 fait et 2 reporté en novembre', ['1 done', '2 later 2026-11-01']],
    ['fr', '1 : fait\n2 : non', ['1 done', '2 no']],
    ['fr', '1, 2 et 3 : fait', ['1 done', '2 done', '3 done']],
    ['fr', 'n°1 : fait ; n°4 : laisse tomber', ['1 done', '4 drop']],
    ['fr', '1 → décembre, 2 = fait', ['1 later 2026-12-01', '2 done']],
    ['en', '1 and 2 are done', ['1 done', '2 done']],
    ['en', '1, 2 and 4 are booked, 3 later November', ['1 booked', '2 booked', '4 booked', '3 later 2026-11-01']],
    ['nl', '1 en 3 zijn klaar', ['1 done', '3 done']],
    ['de', '1 und 2 sind erledigt', ['1 done', '2 done']],
    ['en', '1 and 2 October', []],
  ])('%s: %j', (language, text, rows) => {
    expect(said(text, language)).toEqual(rows);
  });

  it.each([
    ['one row', '1 klaar'],
    ['no row', 'klaar\nbedankt'],
    ['days, not rows', '1 wordt 3 en 4 november'],
    ['a day behind a comma', 'wordt 3 november, 4 november kan ook'],
    ['a row of which is said what nobody knows', '1 klaar, 2 paarse krokodil'],
    ['days, however many', '2 en 3 november'],
    ['a day and its month', '1 t/m 3 oktober klaar'],
    ['the same row twice', '1 klaar\n1 geboekt'],
    ['what is about the freelancer', '1 klaar\n2 lijst'],
    ['STOP on any line', '1 klaar\n2 geboekt\nSTOP'],
    ['a story', '1 klus is klaar maar van de 2 andere hoorde ik niets'],
  ])('%s is read as one reply: %s → %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
