import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import { WORDS_OF } from '../../lib/period/languages.ts';
import { CUES } from '../../lib/promise/choice/cue-names.ts';
import { WORDS_OF as CHOICE_WORDS } from '../../lib/promise/choice/words-of.ts';
import { REPLY_WORDS } from '../../lib/reply/reply-words.ts';
import { CLIENT_ANSWER_WORDS } from '../../lib/reply/words/client-answer-words.ts';

const ROOM = join(import.meta.dirname, '../../lib/period');

const CHOICE = join(import.meta.dirname, '../../lib/promise/choice');

/** Where replies are read and carried out; the words of each language stand in one file of `lib/reply/words`. */
const OF_REPLIES = ['lib/reply', 'lib/flows'].map((room) => join(import.meta.dirname, '../..', room));
const REPLY_TABLES = 'words/';

/** English is also the language of our own names ("month", "before"): of it only what can be no name of ours is looked for. */
const NAMES: readonly Language[] = ['en'];
const SHORTEST = 3;
/** Words of ours that are another language's too. */
const OURS = new Set('case client contact date part place note suit was end over spam test instant los'.split(' '));

/** What the tables call a meaning (`good-friday`): names of ours. */
const VALUES = new Set(LANGUAGES.flatMap((language) => Object.values(WORDS_OF[language].table).flatMap(Object.keys)));

const words = foreignWords();
const phraseWords = foreignPhraseWords();
const replyWords = foreignReplyWords();

describe('tables of languages', () => {
  it('no file outside the folder of a language holds words of that language', () => {
    const broken = outside(ROOM).flatMap((file) =>
      literalsOf(readFileSync(join(ROOM, file), 'utf8'))
        .filter((word) => words.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(broken).toEqual([]);
  });

  it('no file of the choice holds phrases of a language, be it one that is read in any', () => {
    const broken = outside(CHOICE)
      .filter((file) => !file.endsWith('.generated.ts'))
      .flatMap((file) =>
        literalsOf(readFileSync(join(CHOICE, file), 'utf8'))
          .filter((word) => phraseWords.has(word))
          .map((word) => `${file}: ${word}`),
      );
    expect(broken).toEqual([]);
  });

  it.each(OF_REPLIES)('no file of replies but the tables holds words of a language (room %#)', (room) => {
    const broken = outside(room)
      .filter((file) => !file.startsWith(REPLY_TABLES))
      .flatMap((file) =>
        literalsOf(readFileSync(join(room, file), 'utf8'))
          .filter((word) => replyWords.has(word))
          .map((word) => `${file}: ${word}`),
      );
    expect(broken).toEqual([]);
  });

  it.each(LANGUAGES)('no list says the same twice (%s)', (language) => {
    const tables = { period: WORDS_OF, choice: CHOICE_WORDS, replies: REPLY_WORDS, answers: CLIENT_ANSWER_WORDS };
    const twice = Object.entries(tables).flatMap(([room, table]) =>
      textsOf(table[language]).flatMap((text) => [
        ...repeated(text, '|').map((phrase) => `${room}: ${phrase}`),
        ...text.split(/[| ]/).flatMap((part) => repeated(part, '/').map((word) => `${room}: ${word} in ${part}`)),
      ]),
    );
    expect(twice).toEqual([]);
  });

  it('finds what a list says twice, and looks into no group', () => {
    expect(repeated('a b|c~|(?:d|d)|a b|e', '|')).toEqual(['a b']);
    expect(repeated('is/are/is', '/')).toEqual(['is']);
  });

  it('finds words in strings, templates and patterns, and leaves comments and imports alone', () => {
    const source =
      "import './nl/maart.ts';\n/** \"in mei\" */\nconst a = 'volgende'; // april\nconst b = /^(?:jeden|heeft)$/;";
    expect(literalsOf(source).filter((word) => words.has(word))).toEqual(['volgende', 'jeden', 'heeft']);
  });

  it.each([ROOM, CHOICE])('every language has its folder and every folder its language (room %#)', (room) => {
    const folders = readdirSync(room, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name.length === 2,
    );
    expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
  });
});

function outside(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !LANGUAGES.some((language) => file.startsWith(`${language}/`)),
  );
}

/** The words within the strings and patterns of a source. */
function literalsOf(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|[;,{}\s])\/\/.*$/gm, '')
    .replace(/^(?:import|export)\b[^;]*?from '[^']+';$|^import '[^']+';$/gm, '');
  const literals =
    code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/(?![*/\s])(?:[^/\\\n]|\\.)+\/[a-z]*/g) ?? [];
  return literals
    .filter((literal) => !VALUES.has(literal.slice(1, -1)))
    .flatMap((literal) => literal.toLowerCase().match(/\p{L}+/gu) ?? []);
}

/** What only the tables may say: the words of all but our own language, and the months and days of that one. */
function foreignWords(): ReadonlySet<string> {
  const ours = new Set(NAMES.flatMap(wordsOf));
  const foreign = LANGUAGES.filter((language) => !NAMES.includes(language)).flatMap(wordsOf);
  const dates = NAMES.flatMap((language) => {
    const { month = {}, weekday = {} } = WORDS_OF[language].table;
    return split([...Object.values(month), ...Object.values(weekday)]);
  });
  return new Set(
    [...foreign.filter((word) => !ours.has(word)), ...dates].filter(
      (word) => word.length >= SHORTEST && !OURS.has(word),
    ),
  );
}

/** The words of the phrases, of other languages than that of our own names; names of cues are English. */
function foreignPhraseWords(): ReadonlySet<string> {
  const of = (language: Language) => split(Object.values(CHOICE_WORDS[language].phrases));
  const ours = new Set([...NAMES.flatMap(of), ...CUES.flatMap((cue) => split([cue]))]);
  const foreign = LANGUAGES.filter((language) => !NAMES.includes(language)).flatMap(of);
  return new Set(foreign.filter((word) => word.length >= SHORTEST && !ours.has(word) && !OURS.has(word)));
}

/** The words of replies and of clients' answers, of other languages than that of our own names. */
function foreignReplyWords(): ReadonlySet<string> {
  const of = (language: Language) =>
    split([...textsOf(REPLY_WORDS[language]), ...textsOf(CLIENT_ANSWER_WORDS[language])]);
  // Zones are called after cities in our own language.
  const cities = LANGUAGES.flatMap((language) => Object.values(REPLY_WORDS[language].cities));
  const ours = new Set([...NAMES.flatMap(of), ...split(cities)]);
  const foreign = LANGUAGES.filter((language) => !NAMES.includes(language)).flatMap(of);
  return new Set(foreign.filter((word) => word.length >= SHORTEST && !ours.has(word) && !OURS.has(word)));
}

/** All texts within a table, however deep. */
function textsOf(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return table instanceof Object ? Object.values(table).flatMap(textsOf) : [];
}

function wordsOf(language: Language): string[] {
  const { table, around, tells } = WORDS_OF[language];
  const lists = Object.values(table).flatMap((values) => Object.values(values));
  return split([...lists, ...Object.values(around), tells.strong, tells.common]);
}

/** What stands more than once between the signs that part a list, those within brackets left alone. */
function repeated(list: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === sign && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${letter}`);
  }
  return parts.filter((part, at) => part !== '' && parts.indexOf(part) < at);
}

function split(lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.toLowerCase().match(/\p{L}+/gu) ?? []);
}
