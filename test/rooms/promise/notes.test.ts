import { describe, expect, it } from 'vitest';
import { findPromise } from '../../../lib/promise/find-promise.ts';

/** Notes of a call, a chat, a meeting: written down on purpose, so the period in them is the promised one. */
const NOTES: readonly (readonly [note: string, period: string])[] = [
  [
    'Bert van de Kunsthal belde net, wil in het najaar een wandillustratie voor de entree. Nog geen mailadres.',
    'najaar',
  ],
  ['Gesproken met Jan: november waarschijnlijk 3 weken tekenwerk', 'november'],
  ['belafspraak gehad met de gemeente, offerte gestuurd, start vermoedelijk half november', 'half november'],
  ['Piet (piet@example.com) sprak me aan, keuken schilderen na de bouwvak', 'na de bouwvak'],
  ['Joost vroeg of ik na de zomervakantie kan invallen', 'na de zomervakantie'],
  ['oktober Jansen badkamer', 'oktober'],
  ["spoke to Ann at the fair; she'll need 20 portraits in late August", 'late August'],
  ['Sarah from Acme called yesterday, photo shoot on 14 and 15 September', '14 and 15 September'],
  ['DM from Leo: mixing an EP end of August', 'end of August'],
  ['Anruf von Frau Kurz: ab KW 40 wieder drei Tage die Woche', 'ab KW 40'],
  ['Auf der Messe mit Hr. Vogt gesprochen, evtl. im November Schulung (2 Tage)', 'November'],
  ['Herr Maier möchte im Mai die Fenster gestrichen haben', 'Mai'],
  ['Appel de Luc : 10 jours de tournage en octobre', 'octobre'],
  ['Kun je me in augustus herinneren aan Bart Vos, hij wil in oktober een folder', 'oktober'],
  ['Remind me in August about Tom, he wants a flyer in October', 'October'],
  ['Erinnere mich im August: Petra Lang braucht im Oktober ein Logo', 'Oktober'],
  ['Rappelle-moi en août : Anne veut une affiche en octobre', 'octobre'],
  ['Croisé Sophie au marché : elle aura besoin de moi pour Noël', 'Noël'],
];

describe('a note alone', () => {
  it.each(NOTES)('%s', (note, period) => {
    const { promises } = findPromise({ subject: '', body: '', note, saidOn: '2026-06-10' });
    expect(promises.map((found) => found.period.words)).toEqual([period]);
  });
});

/** What the client does first is the reason; what the freelancer can do then is the promise. */
const REASONS: readonly (readonly [body: string, period: string])[] = [
  [
    'De tekst van het kinderboek gaat in juli naar de redactie, dus vanaf half september kun jij met de illustraties aan de slag.',
    'vanaf half september',
  ],
  [
    "The script is locked in July, so we'd like to shoot with you in the second half of September.",
    'second half of September',
  ],
  ['Die Texte kommen im Juli, daher können Sie ab Mitte September mit dem Satz beginnen.', 'ab Mitte September'],
  ['Les textes seront validés en juillet, donc tu pourras attaquer la maquette mi-septembre.', 'mi-septembre'],
  ['Wir brauchen dich ab Oktober, also melde dich bis Freitag.', 'ab Oktober'],
  ['In september kun je beginnen met de site, dus ik stuur je uiterlijk 20 augustus de teksten.', 'september'],
];

describe('a reason and what follows from it', () => {
  it.each(REASONS)('%s', (body, period) => {
    const { promises } = findPromise({ subject: 'Even bijpraten', body, saidOn: '2026-06-10' });
    expect(promises.map((found) => found.period.words)).toEqual([period]);
  });
});
