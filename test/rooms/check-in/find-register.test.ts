import { expect, it } from 'vitest';
import { findRegister } from '../../../lib/check-in/find-register.ts';
import type { Language } from '../../../lib/period/language.ts';
import type { Register } from '../../../lib/promise/client-promise.ts';

const ROWS: readonly (readonly [Language, Register, string])[] = [
  ['nl', 'informal', 'Hoi Sanne, in september heb ik werk voor je. Groet, Marieke'],
  ['nl', 'formal', 'Beste mevrouw De Vries, in september willen wij u graag vragen voor ons jaarverslag.'],
  ['nl', 'formal', 'Geachte heer Öztürk, de offerte is akkoord.'],
  ['nl', 'formal', 'Beste mevrouw De Vries, in september is er werk aan het jaarverslag.'],
  ['nl', 'formal', 'Dag meneer Smit,\n\nin september begint de catalogus.'],
  ['nl', 'informal', 'Hoi Sanne, mevrouw De Vries heeft in september werk.'],
  ['nl', 'informal', 'De offerte is akkoord, september wordt het.'],
  ['nl', 'informal', 'Om 9.00 u. zitten we aan tafel, kom je ook?'],
  ['en', 'informal', 'Hi Tom, in September we will need a new logo. Cheers, Helen'],
  ['en', 'formal', 'Dear Mr Hargreaves, in September we will need a new leaflet. Yours sincerely, Helen Okafor'],
  ['de', 'formal', 'Sehr geehrte Frau Grünwald, im Herbst möchten wir Sie wieder beauftragen.'],
  ['de', 'informal', 'Hallo Lena, im Herbst haben wir wieder was für dich.'],
  ['de', 'informal', 'Hi Lena, meine Kollegen fragen, ob sie es bis Mai schaffen, und ob du Zeit hast.'],
  ['de', 'formal', 'Der Auftrag kommt im September.'],
  ['de', 'informal', 'Liebe Lena,\n\nnach den Sommerferien geht es mit der Broschüre los.\n\nHerzlich, Petra'],
  ['de', 'informal', 'Servus Lena, der Messekatalog kommt Anfang Oktober.'],
  ['de', 'formal', 'Liebe Lena, im Herbst möchten wir Sie wieder beauftragen.'],
  ['de', 'formal', 'Liebe Frau Brandt, der Auftrag kommt im September.'],
  ['de', 'formal', 'Hi Frau Vogel, der Auftrag kommt im September.'],
  ['de', 'formal', 'Hallo Herr Dr. Kern, der Auftrag kommt im September.'],
  ['de', 'formal', 'Der Auftrag kommt im September.\n\nLiebe Grüße\nKatrin'],
  ['de', 'informal', 'Guten Tag, passt Dir der September?'],
  ['de', 'formal', 'Hallo zusammen, der Auftrag kommt im September.'],
  ['de', 'formal', 'Guten Tag Lena Brandt, der Auftrag kommt im September.'],
  ['fr', 'formal', 'Bonjour, en septembre nous aurons besoin de vous pour le dossier de presse.'],
  ['fr', 'informal', 'Salut Chloé, en septembre j’ai du travail pour toi.'],
  ['fr', 'informal', 'Coucou, je t’appelle en septembre pour ton devis.'],
  ['fr', 'formal', 'Le projet commence en septembre.'],
];

it.each(ROWS)('%s, %s: %s', (language, register, body) => {
  expect(findRegister(body, language)).toBe(register);
});
