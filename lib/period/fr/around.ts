import type { Around } from '../engine/language-words.ts';

/** French words that tell by standing beside a period. */
export const AROUND: Around = {
  article: 'le au du',
  measure: 'h heure heures euro eur x m min k km cm mm kg',
  slip: 'mais non c est dire plutot oups pardon',
  besideSlip: 'je ce veux voulais le au en',
  street: 'rue avenue boulevard bd allee impasse chemin quai',
  numberedStreet: 'place square passage route cours av',
  streetBehind: '',
  inStreet: 'de du des la le d',
  firstName: 'avril mars mai julie',
  becomes: 'devient plutot finalement',
  suits: 'est serait convient irait sera semble parait marche reste conviendrait',
  noDay: 'chaque le les du des une depuis',
  openOn: 'ouvert ouverte ouverts ouvertes joignable',
  noTomorrow: '',
  leadsUp: 'auparavant avant precedant precedents precedentes',
  upTo: '',
  roughly: '',
  span: 'a',
  attribute: 'de d',
  seek: '',
  have: '',
  need: '',
};
