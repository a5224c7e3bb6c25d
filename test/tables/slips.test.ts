import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/period/language.ts';
import { readReply } from '../../lib/reply/read-reply.ts';

const read = (language: Language, text: string) =>
  readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01', presentTo: '2026-10-01' }).command.name;

/** Typed in haste, and what it asks for. */
const SLIPS: readonly (readonly [Language, string, string])[] = [
  ['nl', 'klaaar', 'done'],
  ['nl', 'jaaa', 'yes'],
  ['nl', 'geboetk', 'booked'],
  ['nl', 'verstuurrd', 'sent'],
  ['nl', 'verstuud, dank je', 'sent'],
  ['nl', 'geboket!', 'booked'],
  ['nl', 'gaat dooor', 'booked'],
  ['nl', 'overzciht', 'list'],
  ['en', 'doneee', 'done'],
  ['en', 'yesss', 'yes'],
  ['en', 'boooked', 'booked'],
  ['en', 'finihsed', 'done'],
  ['en', 'confrimed!', 'booked'],
  ['en', 'cofirmed', 'booked'],
  ['en', 'postpnoed to October', 'later'],
  ['de', 'erledgit', 'done'],
  ['de', 'erledtig', 'done'],
  ['de', 'hab ich erledgit, danke', 'done'],
  ['de', 'jaa dasselbe, danke!', 'same'],
  ['de', 'gebuhct', 'booked'],
  ['de', 'bestätgit', 'booked'],
  ['de', 'verschikct', 'sent'],
  ['de', 'Verschobne auf Oktober', 'later'],
  ['fr', 'mercii', 'thanks'],
  ['fr', 'ouiii', 'yes'],
  ['fr', 'confrimé', 'booked'],
  ['fr', 'evnoyé', 'sent'],
  ['fr', 'terimné', 'done'],
];

/** One letter from a command, and another word. */
const OTHER_WORDS: readonly (readonly [Language, string])[] = [
  ['nl', 'gerekend'],
  ['nl', 'gegaan'],
  ['nl', 'verzenden'],
  ['nl', 'stappen'],
  ['nl', 'waren'],
  ['en', 'passed'],
  ['en', 'stored'],
  ['en', 'become'],
  ['de', 'waren'],
  ['de', 'anmelden'],
  ['de', 'verstehen'],
  ['de', 'aufgefallen'],
  ['fr', 'regarde'],
  ['fr', 'relire'],
  ['fr', 'cassé'],
  ['fr', 'délais'],
  ['nl', 'verbonden'],
  ['nl', 'afgelegd'],
  ['nl', 'uitgeteld'],
  ['nl', 'gestort'],
  ['en', 'looked'],
  ['en', 'booted'],
  ['en', 'singed'],
  ['en', 'conformed'],
  ['en', 'compete'],
  ['en', 'revolved'],
  ['en', 'drooped'],
  ['en', 'delighted'],
  ['en', 'noon'],
  ['de', 'gesucht'],
  ['de', 'gemalt'],
  ['de', 'verwendet'],
  ['de', 'gespendet'],
  ['de', 'angesagt'],
  ['de', 'betätigt'],
  ['de', 'erledige ich noch'],
  ['de', 'sie will unterschreiben'],
  ['de', 'fettig'],
  ['fr', 'remporté'],
  ['fr', 'conformé'],
  ['fr', 'envolé'],
];

describe('words typed in haste', () => {
  it.each(SLIPS)('%s: %s → %s', (language, text, command) => {
    expect(read(language, text)).toBe(command);
  });

  it.each(OTHER_WORDS)('%s: %s is another word', (language, text) => {
    expect(read(language, text)).toBe('unclear');
  });
});
