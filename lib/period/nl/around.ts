import type { Around } from '../engine/language-words.ts';

/** Dutch words that tell by standing beside a period. */
export const AROUND: Around = {
  article: 'de den op',
  measure: 'u uur h euro eur x m min k km cm mm kg st stuks',
  slip: 'maar nee bedoel bedoelde moet moest wordt werd sorry oeps pardon',
  besideSlip: 'ik het is dat zijn op de den',
  street: 'plein laan straat',
  numberedStreet: 'weg',
  streetBehind: '',
  inStreet: 'de van der',
  firstName: 'jan april mei',
  becomes: 'wordt liever eerder toch',
  suits: 'is wordt lukt past kan zou schikt lijkt blijft zit gaat werkt komt',
  noDay: 'elke iedere elk sinds een de het zwarte blauwe',
  openOn: 'open geopend bereikbaar',
  noTomorrow: 'de goede elke iedere',
  leadsUp: 'daarvoor ervoor voorafgaand',
  upTo: '',
  roughly: 'of',
  span: 'a',
  attribute: '',
  seek: 'zoek zoeken zoekt gezocht',
  have: 'heb hebben heeft',
  need: 'nodig',
};
