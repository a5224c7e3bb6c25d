import { describe, expect, it } from 'vitest';
import { kindOfMail } from '../../../lib/forward/kind-of-mail.ts';
import { ownName } from '../../../lib/forward/own-name.ts';
import { pastedChat } from '../../../lib/forward/pasted-chat.ts';
import { readMail } from '../../../lib/mailbox/read-mail.ts';

const ME = {
  mine: new Set<string>(),
  names: ['Sanne de Vries'],
  isName: ownName(['Sanne de Vries']),
  domain: 'in.example.com',
  day: '2026-06-18',
} as const;

describe('a chat pasted into a note', () => {
  it.each([
    [
      'WhatsApp on iPhone',
      '[12-06-2026 14:03:22] Marieke van Dam: In september?',
      'Marieke van Dam',
      '2026-06-12T14:03',
    ],
    ['WhatsApp on the web', '[14:03, 12-6-2026] Marieke van Dam: In september?', 'Marieke van Dam', '2026-06-12T14:03'],
    ['WhatsApp on Android', '12-06-2026 14:03 - Marieke van Dam: In september?', 'Marieke van Dam', '2026-06-12T14:03'],
    [
      'the same in English',
      '12/06/2026, 14:03 - Marieke van Dam: In september?',
      'Marieke van Dam',
      '2026-06-12T14:03',
    ],
    ['somebody who is no contact', '[12-06-2026 14:03] ~ Marieke: In september?', 'Marieke', '2026-06-12T14:03'],
    ['Teams, the words below', '[17/06/2026 10:00] Ada Finch\nIn september?', 'Ada Finch', '2026-06-17T10:00'],
    ['the half-day clock', '[6/17/26, 2:03 PM] Ada Finch: In september?', 'Ada Finch', '2026-06-17T14:03'],
    ['a number', '[12-06-2026 14:03] +31 6 12345678: In september?', '', '2026-06-12T14:03'],
    ['Teams anew, name and time above', 'Ada Finch\n17/06/2026 10:00\nIn september?', 'Ada Finch', '2026-06-17T10:00'],
    ['Telegram', 'Ada Finch, [17.06.2026 10:00]\nIn september?', 'Ada Finch', '2026-06-17T10:00'],
    ['from outside', '[17-6-2026 10:00] Finch, Ada (Extern)\nIn september?', 'Finch, Ada', '2026-06-17T10:00'],
    [
      'I speak first',
      '[11-06-2026 09:00] Sanne: Hoi!\n[12-06-2026 14:03] Marieke: In september?',
      'Marieke',
      '2026-06-12T14:03',
    ],
  ])('%s', (_, text, name, wall) => {
    expect(pastedChat(text, ME)).toEqual({
      name,
      saidOn: { wall, offset: null },
      text: text.startsWith('[11') ? 'Hoi!\nIn september?' : 'In september?',
    });
  });

  it('of turns without times mine says that it is a chat', () => {
    const text = 'Sanne: heb je nog werk?\nMarieke van Dam: ja, in september';
    expect(pastedChat(text, ME)).toEqual({
      name: 'Marieke van Dam',
      saidOn: null,
      text: 'heb je nog werk?\nja, in september',
    });
    expect(pastedChat('Klant: Marieke van Dam\nKlus: huisstijl', ME)).toBeNull();
    expect(pastedChat('Sanne: dit niet vergeten', ME)).toBeNull();
  });

  it.each([
    ['no chat', 'Marieke belde: in september een huisstijl'],
    ['mine alone', '[12-06-2026 14:03] Sanne: In september?'],
    ['a list of days', '12-06-2026 - Marieke: folder\n13-06-2026 - Joris: site'],
    ['a time in brackets', '[14:03] Marieke: in september'],
  ])('%s', (_, text) => {
    expect(pastedChat(text, ME)).toBeNull();
  });

  it('what they say in it counts from then', async () => {
    const raw =
      'From: Sanne de Vries <sanne@devries.example>\r\nSubject: klus\r\nDate: Thu, 18 Jun 2026 16:20:00 +0200\r\n\r\nUit de app:\r\n[12-06-2026 14:03] Marieke van Dam: Volgende maand een huisstijl?\r\n';
    const read = await readMail(Buffer.from(raw));
    const { kind, forwarded } = kindOfMail(read.ok ? read.mail : never(), { mine: [], domain: 'in.example.com' });
    expect([kind, forwarded?.client, forwarded?.saidOn, forwarded?.body]).toEqual([
      'note',
      { name: 'Marieke van Dam', address: null },
      { wall: '2026-06-12T14:03', offset: null },
      'Uit de app:\nVolgende maand een huisstijl?',
    ]);
  });
});

function never(): never {
  throw new Error('not read');
}
