import type { Around } from '../engine/language-words.ts';

/** English words that tell by standing beside a period. */
export const AROUND: Around = {
  article: 'the on',
  measure: 'h am pm o euro eur percent x m min k km cm mm kg',
  slip: 'but no mean meant rather sorry oops pardon',
  besideSlip: 'i it is s on the make',
  street: '',
  numberedStreet: '',
  streetBehind: 'street road avenue lane close drive terrace gardens court crescent square hill grove',
  inStreet: '',
  firstName: 'jan april may june august',
  becomes: 'be rather',
  suits: 'works suits looks',
  noDay: 'every each most since a an the black good',
  openOn: 'open',
  noTomorrow: '',
  leadsUp: 'before beforehand prior leading preceding',
  upTo: 'or',
  roughly: '',
  span: '',
  attribute: '',
  seek: '',
  have: '',
  need: '',
};
