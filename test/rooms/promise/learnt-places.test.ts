import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { SAID } from '../../../lib/promise/choice/cue.ts';
import { noteCandidate, noteMail } from '../../../lib/promise/choice/learnt-places.ts';
import { weighPeriods } from '../../../lib/promise/choice/weigh-periods.ts';

function notesOf(language: Language, body: string, subject = ''): string[] {
  const { mail, sense } = weighPeriods({ subject, body, saidOn: '2026-06-10', language });
  const found: string[] = [];
  const notes = {
    word: (stem: string, place: string) => found.push(`“${stem}” ${place}`),
    cue: (cue: number, place: string) => found.push(`${SAID[cue]} ${place}`),
  };
  noteMail(sense(), notes);
  const [best] = mail;
  if (best) noteCandidate(best.candidate, sense(), notes);
  return found;
}

describe('where words and concepts count', () => {
  it.each<[Language, string]>([
    ['nl', 'Bedankt voor de foto. In september hebben we vijf portretten nodig.'],
    ['en', 'Thank you for the photo. In September we need five portraits.'],
    ['de', 'Danke für das Foto. Im September brauchen wir fünf Porträts.'],
    ['fr', 'Merci pour la photo. En septembre il nous faut cinq portraits.'],
  ])('%s: thanks stand elsewhere in the mail, numerals with the period', (language, body) => {
    const notes = notesOf(language, body);
    expect(notes).toEqual(expect.arrayContaining(['thanks mail', 'numerals mail', 'numerals clause']));
    expect(notes).not.toContain('thanks clause');
  });

  it('a word counts in the clause, right before the period and right behind it', () => {
    const notes = notesOf('en', 'We print in October, please draw it in September already.');
    expect(notes).toEqual(
      expect.arrayContaining(['“in” before', '“already” behind', '“pleas” clause', '“print” mail']),
    );
    expect(notes).not.toContain('“print” clause');
  });

  it('what the next sentence says counts there, but not what the own one says too', () => {
    const notes = notesOf('en', 'Could you draw two maps in September? Two weeks of work, thanks.');
    expect(notes).toContain('thanks next');
    expect(notes).not.toContain('numerals next');
  });

  it('what the subject says counts there', () => {
    expect(notesOf('de', 'Im September malen wir.', 'Danke')).toContain('thanks subject');
  });
});
