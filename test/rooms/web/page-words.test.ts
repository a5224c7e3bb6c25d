import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../../infra/local/web/page/page-words.ts';
import { MAIL_WORDS } from '../../../lib/check-in/mail-kit.ts';
import { OUTCOMES } from '../../../lib/promise/outcome.ts';
import { TOUCHES } from '../../../lib/promise/touch.ts';

const HTML = readFileSync(join(import.meta.dirname, '../../../infra/local/web/page/index.html'), 'utf8');

describe('the words of the page', () => {
  it('says the same things in Dutch and in English, with the same gaps', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const of = (language: 'nl' | 'en') =>
      Object.fromEntries(Object.entries(PAGE_WORDS[language]).map(([word, text]) => [word, gaps(text)]));
    expect(of('en')).toEqual(of('nl'));
  });

  it.each(['nl', 'en'] as const)('in %s: says of an ending and of what comes next what the mails say', (language) => {
    const page = PAGE_WORDS[language];
    const mails = MAIL_WORDS[language];
    for (const outcome of OUTCOMES) expect(page[outcome]).toBe(mails.outcomes[outcome]);
    for (const touch of TOUCHES) expect(page[touch]).toBe(mails.touches[touch]);
  });

  it('the HTML names only words that there are', () => {
    const named = [...HTML.matchAll(/data-say(?:-label)?="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((word) => !(word in PAGE_WORDS.nl))).toEqual([]);
  });
});
