import type { Around } from '../engine/language-words.ts';

/** Dutch words that tell by standing beside a period. */
export const AROUND: Around = {
  article: 'de den op',
  dayArticle: '',
  dayGoesOn:
    'kan kunnen kun ben is zijn gaan ga gaat start starten begin begint beginnen komt kom komen lukt past zou zouden wil willen wordt hebben heb heeft moet moeten mag graag we wij ik jij je jullie u hij zij ze dan pas al terug weer weg nog om met bij af klaar live',
  per: 'per elke iedere',
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
