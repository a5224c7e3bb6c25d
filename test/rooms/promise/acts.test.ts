import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { cuesOf } from '../../../lib/promise/choice/cues.ts';
import { foldCues } from '../../../lib/promise/choice/fold-cues.ts';

describe('whether the freelancer does something, or is given it to do', () => {
  it.each<[Language, boolean, string]>([
    ['nl', true, 'In mei schilder jij de gevel'],
    ['nl', true, 'Wij zetten u op de lijst'],
    ['nl', true, 'het dak wordt door jou gelegd'],
    ['nl', false, 'Was jij er toen bij?'],
    ['nl', false, 'in mei krijg je bericht'],
    ['nl', false, 'heb jij het al gehoord'],
    ['en', true, "you'd sing two sets"],
    ['en', true, "we've booked you for the gala"],
    ['en', true, 'the poster is all yours'],
    ['en', false, "you'll receive an invoice"],
    ['en', false, 'we have you to thank'],
    ['en', false, 'you would like our shop'],
    ['de', true, 'du malst die Fassade'],
    ['de', true, 'da haben Sie freie Bahn'],
    ['de', true, 'ich plane dich ein'],
    ['de', false, 'hast du Zeit'],
    ['de', false, 'du bekommst Post'],
    ['de', false, 'Sie erhalten die Rechnung'],
    ['fr', true, 'tu repeins la façade en mai'],
    ['fr', true, 'on te confie la bande-son'],
    ['fr', true, "c'est vous qu'on veut"],
    ['fr', false, 'tu as vu'],
    ['fr', false, 'vous recevrez la facture'],
    ['fr', false, 'vous avez bien travaillé'],
  ])('%s %s: %s', (language, acts, text) => {
    expect(cuesOf(language).is.acts.test(foldCues(text))).toBe(acts);
  });
});
