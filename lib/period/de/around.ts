import type { Around } from '../engine/language-words.ts';

/** German words that tell by standing beside a period. */
export const AROUND: Around = {
  article: 'den der dem am vom',
  measure: 'h uhr euro eur x m min k km cm mm kg st',
  slip: 'sondern nein meine meinte sorry',
  besideSlip: 'ich es das den der dem am vom',
  street: 'strasse str platz allee',
  numberedStreet: 'weg',
  streetBehind: '',
  inStreet: 'der des',
  firstName: 'jan april mai august',
  becomes: 'wird lieber eher doch',
  suits: 'passt klappt',
  noDay: 'jeden jede jedem seit ein einen der die das den',
  openOn: 'geoffnet offen erreichbar',
  noTomorrow: 'am guten jeden jedem heute gestern morgen ubermorgen der den dem diesen',
  leadsUp: 'davor vorher zuvor',
  upTo: '',
  roughly: '',
  span: '',
  attribute: '',
  seek: '',
  have: '',
  need: '',
};
