import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

/** What follows "no", "sorry" or "yes" and says more than it; above a reminder, where a mere no closes the job. */
const ROWS: readonly (readonly [Language, text: string, command: string, words?: string])[] = [
  ['nl', 'Nee, de klant is Petra Lang', 'client', 'Petra Lang'],
  ['en', 'No, the client is Petra Lang', 'client', 'Petra Lang'],
  ['de', 'Nein, der Kunde ist Petra Lang', 'client', 'Petra Lang'],
  ['fr', 'Non, le client est Petra Lang', 'client', 'Petra Lang'],
  ['de', 'Stimmt nicht, der Kunde heißt Petra Lang', 'client', 'Petra Lang'],
  ['de', 'Ups, Kunde: Petra Lang', 'client', 'Petra Lang'],
  ['de', 'Sorry, der Kunde ist Petra Lang', 'client', 'Petra Lang'],
  ['nl', 'Nee, het gaat om de brochure', 'job', 'brochure'],
  ['en', 'Wrong, job: brochure', 'job', 'brochure'],
  ['de', 'Nein, es geht um die Broschüre', 'job', 'Broschüre'],
  ['nl', 'Nee, de brochure', 'unclear'],
  ['en', 'No, the brochure', 'unclear'],
  ['de', 'Nein, die Broschüre', 'unclear'],
  ['fr', 'Non, la brochure', 'unclear'],
  ['de', 'Nein, Petra Lang', 'unclear'],
  ['nl', 'Ja, maar eerst moet het contract komen', 'unclear'],
  ['en', 'Yes, but first the contract has to come', 'unclear'],
  ['de', 'Ja, aber erst muss der Vertrag kommen', 'unclear'],
  ['nl', 'Nee, dank je', 'no'],
  ['en', 'No, they have no money', 'no'],
  ['de', 'Nein, die haben kein Geld', 'no'],
  ['de', 'Nein, der Chef will nicht', 'no'],
  ['fr', 'Non, en octobre', 'later'],
  ['de', 'Ja, und danke', 'yes'],
  // A name behind a greeting is the freelancer's own.
  ['de', 'Nein, LG Lena', 'no'],
  ['nl', 'Nee, groetjes Sanne', 'no'],
];

describe('what stands behind an opening', () => {
  it.each(ROWS.map(([language, text, name, words = '']) => [language, text, name, words] as const))(
    '%s: %s → %s',
    (language, text, name, words) => {
      const { command } = readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' });
      expect(command.name).toBe(name);
      if (words !== '') expect(command).toMatchObject({ words });
    },
  );
});
