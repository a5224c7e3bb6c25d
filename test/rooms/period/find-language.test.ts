import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../lib/period/find-language.ts';

describe('find language', () => {
  it.each([
    ['nl', 'klus in september'],
    ['nl', 'prima, tot dan'],
    ['nl', 'in week 38 graag'],
    ['nl', 'Hi Sam, de call met het team is verplaatst, de deadline blijft. Cheers!'],
    ['en', 'job in September'],
    ['en', 'sounds good, see you then'],
    ['en', 'Dear Jan, could you help us in week 38?'],
    ['en', 'you may call me'],
    ['de', 'Auftrag im September'],
    ['de', 'passt, bis dann'],
    ['de', 'Hi Sam, der Call mit dem Team ist verschoben, die Deadline bleibt. Cheers!'],
    ['de', 'gerne in KW 38'],
    ['de', 'Kannst du mich am 20. Mai anrufen?'],
    ['de', 'Hast du im Mai Luft?'],
    ['de', 'Magst du im Oktober texten?'],
    ['fr', 'du travail en mai'],
    ['fr', 'mission en septembre'],
    ['fr', "d'accord, à bientôt"],
    ['fr', 'Hello Sam, le call avec la team est décalé, la deadline reste. Bises'],
    ['fr', 'plutôt semaine 38'],
  ])('%s: %s', (language, text) => {
    expect(findLanguage(text).language).toBe(language);
  });

  it('is not sure of what it does not know', () => {
    expect(findLanguage('').confidence).toBe(0);
    expect(findLanguage('12345 !!').confidence).toBe(0);
    expect(findLanguage('xyzzy').confidence).toBe(0);
  });

  it('is surer of a letter than of a word', () => {
    const letter = findLanguage('Hoi Sanne, in september heb ik werk voor je. Ik ben tot 12 augustus met vakantie.');
    expect(letter.confidence).toBeGreaterThan(findLanguage('september').confidence);
    expect(letter.confidence).toBeGreaterThan(0.6);
  });
});
