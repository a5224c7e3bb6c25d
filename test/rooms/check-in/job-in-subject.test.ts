import { expect, it } from 'vitest';
import { jobInSubject } from '../../../lib/check-in/job-in-subject.ts';
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

it.each([
  ['Re: [Studio] #4711 Huisstijl', 'Huisstijl'],
  ['Ticket #882: nieuwe website', 'nieuwe website'],
  ['PROJ-128 Annual report', 'Annual report'],
  ['Illustraties wandelroute 🌳', 'Illustraties wandelroute'],
  ['Jaarverslag 2026: eindredactie', 'Jaarverslag 2026: eindredactie'],
  ['Vraagje', null],
  ['Re: quick question', null],
  ['Re:', null],
  ['#4711', null],
  ['', null],
])('the job in "%s" is %s', (subject, job) => {
  expect(jobInSubject(subject)).toBe(job);
});
