import { describe, expect, it } from 'vitest';
import { REPLY_WORDS, replyWordsUnder } from '../../../infra/local/web/page/reply-words.ts';
import { LANGUAGES } from '../../../lib/period/language.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

/** How a reader completes a button that only begins. */
const COMPLETED = { nl: 'november', en: 'november', de: 'November', fr: 'novembre' } as const;

const ROWS = LANGUAGES.flatMap((language) => REPLY_WORDS[language].map((word) => ({ language, ...word })));

describe('the reply words on the page', () => {
  it.each(ROWS)('$language: “$words” says $command', ({ language, words, command }) => {
    const said = words.endsWith(' ') ? `${words}${COMPLETED[language]}` : words;
    const context = { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' };
    expect(readReply(said, context).command.name).toBe(command);
  });

  it('are those of the language of the mail, or of the page where the mail names none', () => {
    expect(replyWordsUnder('reminder', '<!doctype html><html lang="de-DE"><p>', 'nl').language).toBe('de');
    expect(replyWordsUnder('reminder', '<p>', 'en').language).toBe('en');
    expect(replyWordsUnder('reminder', '<html dir="ltr" lang="xx">', 'en').language).toBe('en');
  });

  it('under a reminder are the eight of a reminder', () => {
    expect(replyWordsUnder('reminder', '', 'nl').words.map(({ label, words }) => label ?? words)).toEqual(
      'klaar,verstuurd,geboekt,wordt later…,sluimer…,nee,laat maar,undo'.split(','),
    );
  });
});
