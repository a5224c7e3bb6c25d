import type { Mail } from '../mailbox/mail.ts';
import type { Forwarded } from './forwarded.ts';
import { MAX_LOOK, nameInNote } from './name-in-note.ts';
import { ownWords } from './own-words.ts';
import { pastedChat } from './pasted-chat.ts';
import { isClient, type People } from './people.ts';
import { quotedLines } from './quoted-line.ts';
import { shownAddresses } from './shown-mailbox.ts';
import { writtenAt } from './written-at.ts';

/**
 * A promise told in the freelancer's own words: "Marieke (marieke@example.nl) belde: in september een huisstijl". Client
 * from those words, said on = when the mail was written. The words are the body; there is no note beside them. Of a chat pasted in,
 * who else speaks in it is the client, since when they did.
 */
export function readNote(mail: Mail, people: People): Forwarded {
  const words = ownWords(quotedLines(mail.text), people);
  const chat = pastedChat(words, people);
  const body = chat?.text ?? words;
  const name = chat?.name || (nameInNote(body) ?? nameInNote(mail.subject) ?? '');
  const address = [...shownAddresses(body.slice(0, MAX_LOOK)), ...shownAddresses(mail.subject)].find((found) =>
    isClient(found, people),
  );
  return {
    how: 'note',
    client: address === undefined && name === '' ? null : { name, address: address ?? null },
    subject: mail.subject,
    saidOn: chat?.saidOn ?? writtenAt(mail),
    body: body === '' ? mail.subject : body,
    history: '',
    note: '',
    messageId: null,
    references: [],
  };
}
