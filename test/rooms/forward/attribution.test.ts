import { describe, expect, it } from 'vitest';
import { attribution } from '../../../lib/forward/attribution.ts';
import { quotedLines } from '../../../lib/forward/quoted-line.ts';

const JORIS = { name: 'Joris Bakker', address: 'joris@bakkerij.example' };
const NAMED = { name: 'Joris Bakker', address: null };

describe('the line above a quote', () => {
  it.each([
    ['Op ma 7 sep 2026 om 10:00 schreef Joris Bakker <joris@bakkerij.example>:', JORIS],
    ['Op 7 sep. 2026 om 10:00 heeft Joris Bakker <joris@bakkerij.example> het volgende geschreven:', JORIS],
    ['Joris Bakker schreef op 2026-09-07 10:00:', NAMED],
    ['Op 7 sep 2026 10:00, om 10:00, Joris Bakker <joris@bakkerij.example> schreef:', JORIS],
    ['On 7 Sep 2026, at 10:00, Joris Bakker <joris@bakkerij.example> wrote:', JORIS],
    ['On Mon, 2026-09-07 at 10:00 +0200, Joris Bakker wrote:', NAMED],
    ['Joris Bakker wrote on 9/7/26 10:00 AM:', NAMED],
    ['* Joris Bakker <joris@bakkerij.example> [2026-09-07 10:00]:', JORIS],
    [
      'Am Montag, 7. September 2026 um 10:00:12 MESZ hat Joris Bakker <joris@bakkerij.example> Folgendes geschrieben:',
      JORIS,
    ],
    ['Joris Bakker <joris@bakkerij.example> hat am 07.09.2026 10:00 CEST geschrieben:', JORIS],
    ['Le lundi 7 septembre 2026 à 10:00:12 UTC+2, Joris Bakker <joris@bakkerij.example> a écrit :', JORIS],
    ['Joris Bakker <joris@bakkerij.example> wrote:', JORIS],
    ['Joris Bakker wrote:', NAMED],
    ['Joris Bakker <joris@bakkerij.example> a écrit :', JORIS],
    ['Quoting Joris Bakker <joris@bakkerij.example>:', JORIS],
    ['Zitat von Joris Bakker <joris@bakkerij.example>:', JORIS],
    ['Citeren Joris Bakker <joris@bakkerij.example>:', JORIS],
  ])('%s', (line, sender) => {
    expect(attribution(quotedLines(`${line}\n\n> Hoi`), 0)?.sender).toEqual(sender);
  });

  it.each([
    'Joris schreef: in het voorjaar.',
    'Op maandag schreef Joris dat het voorjaar wordt.',
    'He wrote:',
    'Quoting Joris Bakker <joris@bakkerij.example>:',
  ])('without a quote below it is a sentence: %s', (line) => {
    expect(attribution(quotedLines(`${line}\n\nHoi`), 0)).toBeNull();
  });
});

/** Short names look like zones, months and small words. */
const FIRST_NAMES =
  'Jan Anja Ada Okke Mia Dirk Wout Max Mei May Mai Mars Don Ed Bo Al Om An Di Utku Estelle Cees Mo Sep Tom Ha Ali August June Van';
const SHAPES = [
  (name: string) => `Op vr 26 feb 2027 om 14:02 schreef ${name} <smit@drukkerij.example>:`,
  (name: string) => `Op 26 feb 2027 om 14:02 heeft ${name} <smit@drukkerij.example> het volgende geschreven:`,
  (name: string) => `On Fri, Feb 26, 2027 at 2:02 PM ${name} <smit@drukkerij.example> wrote:`,
  (name: string) => `On Fri, 26 Feb 2027 14:02:11 +0100, ${name} <smit@drukkerij.example> wrote:`,
  (name: string) => `On 26 Feb 2027 14:02 CET, ${name} <smit@drukkerij.example> wrote:`,
  (name: string) => `Am Fr., 26. Feb. 2027 um 14:02 Uhr schrieb ${name} <smit@drukkerij.example>:`,
  (name: string) => `Am 26.02.27 um 14:02 schrieb ${name}:`,
  (name: string) => `Le ven. 26 févr. 2027 à 14:02, ${name} <smit@drukkerij.example> a écrit :`,
  (name: string) => `Le 26/02/2027 à 14:02, ${name} a écrit :`,
];

describe('who wrote it, whatever they are called', () => {
  it.each(FIRST_NAMES.split(' '))('%s', (first) => {
    for (const shape of SHAPES) {
      for (const name of [`${first} Smit`, `${first} de Vries`]) {
        const line = shape(name);
        expect(`${attribution(quotedLines(`${line}\n\n> Hoi`), 0)?.sender?.name} in ${line}`).toBe(
          `${name} in ${line}`,
        );
      }
    }
  });
});
