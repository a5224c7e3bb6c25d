import type { Around } from '../engine/language-words.ts';

/** English words that tell by standing beside a period. */
export const AROUND: Around = {
  article: 'the on',
  dayArticle: '',
  dayGoesOn: 'i we you he she they it is are was will would can could should works suits if but please then at',
  atHour: 'at',
  partOfDay: 'morning afternoon evening',
  per: 'per a an each every',
  farOn: 'on from today tomorrow',
  measure: 'h am pm o euro eur percent x m min k km cm mm kg',
  slip: 'but no mean meant rather sorry oops pardon',
  besideSlip: 'i it is s on the make',
  street: '',
  numberedStreet: '',
  numberedThing:
    'phase part season episode chapter version sprint round step module block lot number no edition level volume vol series wave unit stage release batch',
  streetBehind: 'street road avenue lane close drive terrace gardens court crescent square hill grove',
  inStreet: '',
  firstName: 'jan april may june august',
  becomes: 'targeting target be rather do make say',
  suits: 'works suits looks seems good fine great perfect ideal',
  takesUp: 'it that',
  greeting: 'hi hello hey dear hiya morning mr mrs ms miss dr regards cheers thanks best yours sincerely',
  wished: 'happy merry wishes',
  moved:
    'deferred defer move moves moved moving pushes shifts push pushed pushing postpone postponed postponing shift shifted shifting delay delayed reschedule rescheduled slip slips slipped bumped',
  noDay: 'every each most since a an the black good',
  openOn: 'once twice times open',
  noTomorrow: '',
  leadsUp: 'before beforehand prior leading preceding',
  upTo: 'or',
  roughly: '',
  span: '',
  attribute: '',
  seek: '',
  have: '',
  need: '',
  followed:
    'the my your our his her their its a an you i we he she they it this these those next tomorrow easter christmas all everything',
  fullWeek: 'full whole complete',
  yearComes: 'until till probably maybe likely sometime come for',
  negated: 'not t never won no nothing',
  waits: 'until till til before',
  noHalf: '',
  onLeave: 'on',
  lasts: 'lasts lasting runs running duration takes date',
  begins:
    'arrive arrival start starts starting begin begins beginning kick kicks kicking commence commences commencing',
  closes:
    'leave depart departure lasts runs wrap wraps wrapping finish finishes finishing finished live ends complete completes completion launch launches handover',
};
