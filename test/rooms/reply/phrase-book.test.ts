import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { MAX_PHRASE } from '../../../lib/reply/phrase-book.ts';
import { plainWord } from '../../../lib/reply/plain-word.ts';
import { REPLY_WORDS } from '../../../lib/reply/reply-words.ts';

/** They begin a line and take its rest, and are looked up there: the same word may be small talk inside. */
const WITH_WORDS = new Set(['client', 'job', 'settings', 'forget', 'link', 'unlink']);

describe.each(LANGUAGES)('the phrases of %s', (language) => {
  const words = REPLY_WORDS[language];
  const lists = Object.entries({
    ...words.commands,
    notYet: words.notYet,
    negations: words.negations,
    thanks: words.thanks,
    greetings: words.greetings,
    fillers: words.fillers,
    inside: words.inside,
    asks: words.asks,
  });

  it('stand once in their list', () => {
    const twice = lists.flatMap(([name, list]) => {
      const plain = list.map(plainWord);
      return plain.filter((phrase, at) => plain.indexOf(phrase) !== at).map((phrase) => `${name}: ${phrase}`);
    });
    expect(twice).toEqual([]);
  });

  it('are one command each, and not denied as well: the later list would never be asked', () => {
    const decided = lists.filter(([name]) => name in words.commands || name === 'notYet' || name === 'negations');
    const seen = new Map<string, string>();
    const both: string[] = [];
    for (const [name, list] of decided) {
      if (WITH_WORDS.has(name)) continue;
      for (const phrase of list.map(plainWord)) {
        const before = seen.get(phrase);
        if (before !== undefined && before !== name && phrase !== 'no') both.push(`${phrase}: ${before} and ${name}`);
        seen.set(phrase, name);
      }
    }
    expect(both).toEqual([]);
  });

  it('are no longer than is looked up', () => {
    const long = lists.flatMap(([name, list]) =>
      list.filter((phrase) => phrase.split(' ').length > MAX_PHRASE).map((phrase) => `${name}: ${phrase}`),
    );
    expect(long).toEqual([]);
  });
});
