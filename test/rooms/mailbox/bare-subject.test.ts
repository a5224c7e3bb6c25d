import { expect, it } from 'vitest';
import { bareSubject } from '../../../lib/mailbox/subject-prefix.ts';

it.each([
  ['Re: Huisstijl', 'Huisstijl'],
  ['RE: FW: Antw: Huisstijl', 'Huisstijl'],
  ['Doorst: Re[2]: Huisstijl', 'Huisstijl'],
  ['AW: WG: Wimmelbild', 'Wimmelbild'],
  ['TR : Étiquettes export', 'Étiquettes export'],
  ['Regen: een affiche', 'Regen: een affiche'],
  ['', ''],
])('%s → %s', (subject, bare) => {
  expect(bareSubject(subject)).toBe(bare);
});
