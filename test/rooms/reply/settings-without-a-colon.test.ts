import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

const contextIn = (language: Language) => ({ saidOn: '2026-06-20', language, presentFrom: '2026-09-01' }) as const;

/** Settings with neither "settings" before them nor a colon behind their name, in reply to a mail about September. */
const SET: readonly (readonly [Language, text: string, setting: string, words: string])[] = [
  ['nl', 'dagen vrij 3 t/m 21 augustus', 'days off', '3 t/m 21 augustus'],
  ['nl', 'Dagen vrij: 3 t/m 21 augustus', 'days off', '3 t/m 21 augustus'],
  [
    'nl',
    'dagen vrij van maandag 3 augustus tot vrijdag 21 augustus',
    'days off',
    'van maandag 3 augustus tot vrijdag 21 augustus',
  ],
  ['nl', 'vrije dagen in augustus', 'days off', 'augustus'],
  ['nl', 'vrije dagen week 32', 'days off', 'week 32'],
  ['nl', 'vrije dag 3 augustus', 'days off', '3 augustus'],
  ['nl', 'vakantiedagen 3-21 augustus', 'days off', '3-21 augustus'],
  ['en', 'days off August 3-21', 'days off', 'August 3-21'],
  ['en', 'days off 3 to 21 August, please', 'days off', '3 to 21 August'],
  ['en', 'time off 3 to 21 August', 'days off', '3 to 21 August'],
  ['en', 'annual leave from August 3 to August 21', 'days off', 'from August 3 to August 21'],
  ['de', 'freie Tage 3.8. bis 21.8.', 'days off', '3.8. bis 21.8'],
  ['de', 'Tage frei 3. bis 21. August', 'days off', '3. bis 21. August'],
  ['de', 'Urlaubstage 3.-21. August', 'days off', '3.-21. August'],
  ['de', 'freie Tage im August', 'days off', 'im August'],
  ['fr', 'jours de congés du 3 au 21 août', 'days off', 'du 3 au 21 août'],
  ['fr', 'jours libres du 3 au 21 août', 'days off', 'du 3 au 21 août'],
  ['fr', 'jours de congé en août', 'days off', 'août'],
  ['nl', 'handtekening Groet, S.', 'signature', 'Groet, S.'],
  ['nl', 'Handtekening met vriendelijke groet\nSanne', 'signature', 'met vriendelijke groet\nSanne'],
  ['en', 'signature Best, S.', 'signature', 'Best, S.'],
  ['de', 'Signatur Viele Grüße, S.', 'signature', 'Viele Grüße, S.'],
  ['de', 'Unterschrift Gruß, S.', 'signature', 'Gruß, S.'],
  ['fr', 'signature Cordialement, S.', 'signature', 'Cordialement, S.'],
  ['nl', 'naam Sanne B.', 'name', 'Sanne B.'],
  ['nl', 'Naam Sanne van der Berg', 'name', 'Sanne van der Berg'],
  ['en', 'name Sam B.', 'name', 'Sam B.'],
  ['de', 'Name Sanne B.', 'name', 'Sanne B.'],
  ['fr', 'nom Anne B.', 'name', 'Anne B.'],
];

/** What only looks like one. */
const NOT_SET: readonly (readonly [Language, text: string])[] = [
  ['nl', 'handtekening klopt niet'],
  ['nl', 'handtekening ok'],
  ['nl', 'handtekening van de klant komt vrijdag'],
  ['nl', 'NAAM KLOPT NIET'],
  ['nl', 'naam van de klant is Jan Smit'],
  ['nl', 'vrije dagen zijn op, wordt november'],
  ['nl', 'dagen vrij genoeg, wordt oktober'],
  ['en', 'name is wrong'],
  ['de', 'Name ist falsch'],
  ['en', 'signature is on its way'],
  ['en', 'off in September'],
  ['de', 'Unterschrift fehlt noch'],
  ['de', 'Name Kunde Petra Lang'],
  ['fr', 'signature du contrat vendredi'],
];

describe('settings without a colon', () => {
  it.each(SET)('%s: %s → %s', (language, text, setting, words) => {
    expect(readReply(text, contextIn(language)).command).toEqual({ name: 'settings', setting, words });
  });

  it.each(NOT_SET)('%s: %s sets nothing', (language, text) => {
    expect(readReply(text, contextIn(language)).command.name).not.toBe('settings');
  });
});
