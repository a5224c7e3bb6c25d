import { LANGUAGES } from '../period/language.ts';
import type { Reading } from '../period/period.ts';
import { after, MAX_WORDS } from './after-phrase.ts';
import { type Command, unclear } from './command.ts';
import { isListed, patternOfWords, says } from './in-any-language.ts';
import { named } from './named.ts';
import { meaningOf } from './phrase-book.ts';
import { plainWord } from './plain-word.ts';
import { REPLY_WORDS } from './reply-words.ts';
import { whoseAddress } from './what-a-line-says.ts';
import type { Verb } from './words/reply-words.ts';

export const ADDRESS = /[^\s<>()",;]{1,64}@[^\s<>()",;]{2,190}/;

/** "klant Jan Visser", "het gaat trouwens om de brochure, niet de website": what the client or the job is; null where it is neither. */
export function correctionOf(line: string, others: readonly Verb[], readings: readonly Reading[]): Command | null {
  if (saysBoth(line)) return unclear(line, ['client', 'job']);
  const said = withoutAsides(line.replace(CORRECTION(), ''));
  return (
    clientIn(line, said, others, readings) ??
    addressIn(line, others) ??
    personIn(said, others, readings) ??
    personInstead(line, others) ??
    jobIn(said, others, readings)
  );
}

/** "De klant heet Petra Lang". */
function clientIn(line: string, said: string, others: readonly Verb[], readings: readonly Reading[]): Command | null {
  const client = after(said, ({ commands }) => commands.client);
  if (client === null) return null;
  if (saysTwoThings(client.rest, readings)) return unclear(line, ['client', 'later']);
  const isNamed = isListed(client.phrase, ({ fromWhom }) => fromWhom)
    ? ADDRESS.test(client.rest)
    : client.colon || (!isCommand(withoutNow(others, readings)) && !isTold(client));
  const name = named(nameAlone(client.rest));
  const isShort = client.colon || name.split(/\s+/).length <= MAX_CLIENT_WORDS;
  return isNamed && isShort ? clientCalled(name, line) : null;
}

/** "[Sie heißt jetzt] übrigens Priya Vogt, hat geheiratet": a name of two words ends at a comma before a small one. */
function nameAlone(rest: string): string {
  const said = rest.replace(ASIDE_BEFORE(), '');
  const [name = ''] = said.split(/,\s(?=\p{Ll})/u);
  return isPerson(name) && !said.includes('@') ? name : said;
}

const ASIDE_BEFORE = patternOfWords((any) => `^(?:(?:${any(({ asides }) => asides)})\\s)+`);

/** "Sie heißt jetzt": without a time a `later` moves nothing. */
function withoutNow(others: readonly Verb[], readings: readonly Reading[]): readonly Verb[] {
  return readings.length > 0 ? others : others.filter((verb) => verb !== 'later');
}

/** An address alone, or with the name beside it; one that may be the freelancer's own is no client's. */
function addressIn(line: string, others: readonly Verb[]): Command | null {
  const [address] = ADDRESS.exec(line) ?? [];
  if (address === undefined || !(isOnlyAddress(line) || tellsAddress(line, others))) return null;
  switch (whoseAddress(line.replace(address, ''))) {
    case 'mine':
      return { name: 'link', address: address.toLowerCase().replace(/[.!?:]+$/, '') };
    case 'perhaps-mine':
      return null;
    case 'theirs':
      return clientCalled(withItsName(line), line);
  }
}

function clientCalled(words: string, line: string): Command {
  return { name: 'client', words, ...(addressOfTheSame(line) ? { keepsName: true } : {}) };
}

/** "It's for Alex Morgan"; by itself "Jan Visser" is read as a month. */
function personIn(said: string, others: readonly Verb[], readings: readonly Reading[]): Command | null {
  const forWhom = after(said, (words) => words.forWhom);
  const isOpen = !isCommand(others) && readings.every(({ words }) => !/[\s\d]/.test(words));
  if (forWhom === null || !isOpen || !isPerson(named(forWhom.rest))) return null;
  return { name: 'client', words: named(forWhom.rest) };
}

/** "Niet Priya maar haar broer Sanjay Raman doet dit nu", "c'est plus Priya, c'est Nadia Belkacem qui suit le dossier"; who decides or calls is none. */
function personInstead(line: string, others: readonly Verb[]): Command | null {
  const name = PERSON_INSTEAD().exec(line)?.[1];
  const isElse = others.some((verb) => !BESIDE_ADDRESS.has(verb)) || says(line, ({ timeOf }) => timeOf.answer);
  return name === undefined || isElse ? null : { name: 'client', words: named(name) };
}

const PERSON_INSTEAD = patternOfWords((any) => {
  const not = any(({ insteadOf }) => [...insteadOf.not, ...insteadOf.noLonger]);
  const but = LANGUAGES.map((language) => REPLY_WORDS[language].notBut.but).join('|');
  const name = `\\p{Lu}[^\\s,.]*(?: (?:${any(({ inNames }) => inNames)}))*(?: \\p{Lu}[^\\s,.]*)+`;
  return `(?:^|[\\s:,])(?:${not}) \\p{Lu}[^\\s,.]*(?: \\p{Lu}[^\\s,.]*)?(?: \\p{Ll}+){0,2},? (?:${but})(?:\\p{Ll}+ ){0,2}(${name})`;
}, 'u');

/** "Klus: jaarverslag", "het is niet de website maar de brochure". */
function jobIn(said: string, others: readonly Verb[], readings: readonly Reading[]): Command | null {
  const isOpen = readings.length === 0 && !isCommand(others);
  const other = isOpen ? notThisBut(said) : null;
  if (other !== null) return { name: 'job', words: withoutArticle(named(other)) };
  const job = after(said, ({ commands }) => commands.job);
  if (job === null) return null;
  if (job.colon) return { name: 'job', words: named(job.rest) };
  // "The project is still being discussed" tells something of it, "the project is the brochure" names it.
  if (IS_THING().test(job.phrase) && !isNaming(job.rest)) return null;
  return isOpen && !isTold(job) ? { name: 'job', words: withoutArticle(named(job.rest)) } : null;
}

/** "The project is", but not "job is". */
const IS_THING = patternOfWords((any) => `\\s.+\\s(?:${any(({ is }) => is)})$`);

/** "Klant: Jan Jansen, klus: jaarverslag": two corrections, of which neither may become part of the other. */
function saysBoth(line: string): boolean {
  const corrections = line
    .split(/[,;]\s*/)
    .map((part) => after(part, ({ commands }) => [...commands.client, ...commands.job])?.colon === true);
  return corrections[0] === true && corrections.includes(true, 1);
}

/** "The client is Grace Hall and it's in October": a name, and a time behind an "and". */
function saysTwoThings(rest: string, readings: readonly Reading[]): boolean {
  const [, ...others] = rest.split(AND());
  return readings.some(({ words }) => others.join(' ').includes(words));
}

const AND = patternOfWords((any) => `\\s(?:${any(({ and }) => and)})\\s`);

/** With an article, a capital or a quotation mark. */
function isNaming(rest: string): boolean {
  return withoutArticle(rest) !== rest || /^["“„«‘'\p{Lu}]/u.test(rest);
}

/** Whether a line holds a command besides what it says of client or job. */
export function isCommand(others: readonly Verb[]): boolean {
  return others.some((verb) => verb !== 'client' && verb !== 'job');
}

/** What is longer says something else as well: "der Kunde heißt Jan Lange und es geht um …". */
const MAX_CLIENT_WORDS = 6;

/** A name of two words or more: "it's for Alex Morgan", not "it's for the brochure". */
export function isPerson(name: string): boolean {
  return PERSON().test(name);
}

const PERSON = patternOfWords((any) => `^\\p{Lu}\\S*(?: (?:${any(({ inNames }) => inNames)}))*(?: \\p{Lu}\\S*)+$`, 'u');

/** "Opdracht gaat …", "Kunde zahlt nicht", "projekt ist super" tell something of the job; "opdracht huisstijl" names it. */
function isTold({ phrase, rest }: { readonly phrase: string; readonly rest: string }): boolean {
  const small = named(rest).match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? [];
  const kinds = small.map((word) => meaningOf(plainWord(word), null)?.kind);
  if (IS().test(phrase) && /^\p{Ll}[\p{L}-]*[.!]*$/u.test(rest)) return true;
  return TELLS().test(rest) || NO_NAME().test(rest) || kinds.includes('negation') || kinds.includes('thanks');
}

const IS = patternOfWords((any) => ` (?:${any(({ is }) => is)})$`);

const TELLS = patternOfWords(
  (any) => `^(?:${any(({ tells }) => tells)})(?:\\s|$)|^(?:${any(({ toldOf }) => toldOf)})$`,
);

const NO_NAME = patternOfWords((any) => `^(?:${any(({ noName }) => noName)})\\s`, 'u');

function isOnlyAddress(line: string): boolean {
  const rest = line
    .replace(ADDRESS, '')
    .replace(/[<>()":;,.-]/g, ' ')
    .trim();
  return ADDRESS.test(line) && rest.split(/\s+/).length <= 4 && !/\d/.test(rest);
}

/** "Haar adres klopt niet meer, het is nu marieke@…". */
function tellsAddress(line: string, others: readonly Verb[]): boolean {
  const isElse = others.some((verb) => !BESIDE_ADDRESS.has(verb));
  return !isElse && addressOfTheSame(line) && line.replace(ADDRESS, '').search(ADDRESS) < 0;
}

const BESIDE_ADDRESS: ReadonlySet<Verb> = new Set(['client', 'wrong', 'later', 'yes', 'no']);

/** "Haar adres is nu marieke@…" says nothing of who it is. */
function addressOfTheSame(line: string): boolean {
  const before = ` ${plainWord(line.slice(0, line.search(ADDRESS)))} `;
  return LANGUAGES.some((language) => REPLY_WORDS[language].addressIs.some((phrase) => before.includes(`${phrase} `)));
}

/** "Het is niet de website maar de brochure": the brochure; both with an article, since it is said of much else. */
function notThisBut(line: string): string | null {
  return NOT_THIS_BUT.map((pattern) => pattern().exec(line)?.[1]).find((other) => other !== undefined) ?? null;
}

const NOT_THIS_BUT = LANGUAGES.map((language) =>
  patternOfWords((any) => {
    const { not, notA, but } = REPLY_WORDS[language].notBut;
    const thing = `(?:(?:${any(({ articles }) => articles)})\\s|${any(({ elided }) => elided.articles)}).{1,60}`;
    return `^(?:(?:${not})${thing}?|(?:${notA}).{1,60}?),?\\s(?:${but})(${thing})$`;
  }),
);

/** "Marieke Postma marieke@…", but "haar nieuwe adres is marieke@…" names nobody. */
function withItsName(line: string): string {
  const before = line
    .replace(ADDRESS, '')
    .replace(/[<>()":;,-]/g, ' ')
    .trim();
  return before === '' || isPerson(before) || /^\p{Lu}[\p{L}-]+$/u.test(before)
    ? line.trim().slice(0, MAX_WORDS)
    : (ADDRESS.exec(line)?.[0] ?? line);
}

/** "Kleine correctie: …". */
const CORRECTION = patternOfWords((any) => `^(?:\\p{L}+ )?(?:${any(({ correction }) => correction)})\\s?[:,]?\\s`);

/** "Het gaat trouwens om": what may stand inside an introduction is taken out. */
function withoutAsides(line: string): string {
  return line.replace(ASIDE(), '$1');
}

const ASIDE = patternOfWords((any) => `^(.{1,40}?)\\s(?:${any(({ asides }) => asides)})(?=\\s)`);

/** "Het gaat om de brochure": its letters put the article that they need. */
function withoutArticle(job: string): string {
  return job.replace(ARTICLE(), '');
}

const ARTICLE = patternOfWords(
  (any) => `^(?:(?:${any(({ articles }) => articles)})\\s+|${any(({ elided }) => elided.articles)})(?=\\S)`,
);
