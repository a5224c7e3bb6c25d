import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

const read = (language: Language, text: string) =>
  readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' }).command;

describe('what tells of a client or a job names none', () => {
  const told: readonly (readonly [Language, string])[] = [
    ['nl', 'De klant is op vakantie'],
    ['nl', 'Klant betaalt niet'],
    ['nl', 'het project is leuk'],
    ['nl', 'Klus loopt lekker'],
    ['en', 'the client is on holiday'],
    ['en', 'Client does not pay'],
    ['en', 'project is going well'],
    ['en', 'the job is great'],
    ['de', 'Der Kunde ist im Urlaub'],
    ['de', 'Kunde zahlt nicht'],
    ['de', 'Kunde nervt'],
    ['de', 'Kunde ist umgezogen'],
    ['de', 'Ansprechpartner wechselt'],
    ['en', 'the client is bankrupt'],
    ['de', 'Das Projekt ist super'],
    ['de', 'Projekt läuft gut an'],
    ['de', 'Auftrag gefällt mir nicht'],
    ['fr', 'le client est en vacances'],
    ['fr', 'le client ne paie pas'],
    ['fr', 'le projet est super'],
  ];
  it.each(told)('%s: %s', (language, text) => {
    expect(read(language, text).name).toBe('unclear');
  });

  const names: readonly (readonly [Language, string, string, string])[] = [
    ['nl', 'klant jan visser', 'client', 'jan visser'],
    ['nl', 'klus website voor de winkel', 'job', 'website voor de winkel'],
    ['en', 'Client John Good', 'client', 'John Good'],
    ['de', 'kunde petra lang', 'client', 'petra lang'],
    ['de', 'Kunde Die Drei GmbH', 'client', 'Die Drei GmbH'],
    ['de', 'Auftrag Texte für den Shop', 'job', 'Texte für den Shop'],
    ['fr', 'Client Amélie Roux', 'client', 'Amélie Roux'],
    // Behind a colon anything is a name.
    ['de', 'Auftrag: Super', 'job', 'Super'],
  ];
  it.each(names)('%s: but %s is a %s', (language, text, name, words) => {
    expect(read(language, text)).toEqual({ name, words });
  });
});
