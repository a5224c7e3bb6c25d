import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/period/language.ts';
import type { Command } from '../../../lib/reply/command.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

const read = (text: string, language: Language): Command =>
  readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' }).command;

describe('a line about something else than the reminder', () => {
  it.each<readonly [Language, string, string]>([
    // Another thing has that time.
    ['en', "She'll call me back tomorrow", 'not-yet'],
    ['en', 'We have a call on Monday about this', 'not-yet'],
    ['en', "they'll decide in October", 'unclear'],
    ['en', 'I owe her an invoice from September', 'unclear'],
    ['en', 'No news yet, we have a call on Monday', 'not-yet'],
    ['en', 'We have a call on Monday, ask me on Tuesday', 'snooze'],
    ['en', 'Had a call with Helen, it will be November', 'later'],
    ['nl', 'Ze beslissen in oktober', 'unclear'],
    ['nl', 'We hebben maandag overleg, vraag het dinsdag', 'snooze'],
    ['nl', 'November, met Jan', 'later'],
    ['fr', 'Ils décident en octobre', 'unclear'],
    // No reminder can be asked for like that.
    ['en', 'remind me a week earlier from now on', 'unclear'],
    ['nl', 'herinner me voortaan een week eerder', 'unclear'],
    ['de', 'erinnere mich künftig eine Woche früher', 'unclear'],
    ['fr', 'rappelle-moi une semaine plus tôt désormais', 'unclear'],
    ['de', 'Eher Ende Oktober, denke ich', 'later'],
    // What ends the reminders must be certain.
    ['en', "I think it's going ahead", 'unclear'],
    ['nl', 'ik denk dat het doorgaat', 'unclear'],
    ['de', 'Findet wahrscheinlich statt', 'unclear'],
    ['fr', 'je pense que ça se fera', 'unclear'],
    ['en', 'I think it will be November', 'later'],
    // Let go, or put off?
    ['en', 'leave it a week', 'unclear'],
    ['en', 'drop it until November', 'unclear'],
    ['nl', 'laat maar tot november', 'unclear'],
    ['en', 'cancel September', 'drop'],
    // Whose address, and whose data.
    ['en', 'my other email is tom@work.example', 'unclear link'],
    ['en', 'can you link tom@work.example please', 'link'],
    ['nl', 'mijn andere adres is sanne@werk.example', 'unclear link'],
    ['en', 'Please delete my account.', 'forget'],
    // The one thing, not the other; and what is only told of it.
    ['en', "It's not a logo, it's a brochure", 'job'],
    // A range is one stretch, whichever language could read its last day by itself.
    ['en', "I'm on holiday from 24 August to 4 September", 'settings'],
    ['en', '??', 'help'],
    ['en', 'the project is still being discussed', 'unclear not-yet'],
  ])('%s: %s → %s', (language, text, wanted) => {
    expect(wanted.split(' ')).toContain(read(text, language).name);
  });
});
