import type { Mail } from '../mailbox/mail.ts';
import type { Forwarded, ShownTime } from './forwarded.ts';
import { MAX_LOOK, nameInNote } from './name-in-note.ts';
import { ownWords } from './own-words.ts';
import { quotedLines } from './quoted-line.ts';
import type { People } from './quoted-mail.ts';
import { shownAddresses } from './shown-mailbox.ts';

/**
 * A promise told in the freelancer's own words: "Marieke (marieke@example.nl) belde: in september een huisstijl". Client
 * from those words, said on = when the mail was written. The words are the body; there is no note beside them.
 */
export function readNote(mail: Mail, people: People): Forwarded {
  const body = ownWords(quotedLines(mail.text), people.names);
  const name = nameInNote(body) ?? nameInNote(mail.subject) ?? '';
  const address = [...shownAddresses(body.slice(0, MAX_LOOK)), ...shownAddresses(mail.subject)].find(
    (found) => !people.mine.has(found) && !found.endsWith(`@${people.domain}`),
  );
  return {
    how: 'note',
    client: address === undefined && name === '' ? null : { name, address: address ?? null },
    subject: mail.subject,
    saidOn: writtenAt(mail),
    body: body === '' ? mail.subject : body,
    history: '',
    note: '',
    messageId: null,
    references: [],
  };
}

function writtenAt({ date }: Mail): ShownTime | null {
  return date === null ? null : { wall: date.slice(0, 16), offset: date.slice(19) };
}
