import { isNoReply } from '../mailbox/no-reply.ts';
import { filledForm } from './form-mail.ts';
import { FORM_SENDERS } from './form-words.ts';
import type { Forwarded } from './forwarded.ts';
import { nameInNote } from './name-in-note.ts';
import { isClient, type People } from './people.ts';
import { type ShownMailbox, shownAddresses } from './shown-mailbox.ts';

type Shown = Pick<Forwarded, 'client' | 'body' | 'note'>;

/** Whether a program sent a mail on somebody's behalf: a website's form, or what takes no answers. */
export function isProgram(sender: ShownMailbox | null): boolean {
  const address = sender?.address ?? '';
  return isNoReply(address) || FORM_SENDERS.has(address.slice(0, Math.max(address.indexOf('@'), 0)));
}

/**
 * Who wrote what a program sent: of a form on a website who filled it in ("Naam: …, E-mail: …"), and their words; else whom the
 * freelancer's note names with an address; else whom the program names ("Jan Visser via LinkedIn"), without its address: a letter
 * to it would reach nobody. What a person sent stays as it is.
 */
export function behindProgram<Found extends Shown>(found: Found, people: People): Found {
  const { client, body, note } = found;
  const isSent = isProgram(client) || people.mine.has(client?.address ?? '');
  const form = isSent || isFromHome(client, people) ? filledForm(body) : null;
  // A client may write with an address at the same provider, and name another one for the invoice.
  if (form !== null && (isSent || form.message !== null) && isClient(form.client.address ?? '', people)) {
    return { ...found, client: form.client, body: form.message ?? body };
  }
  if (client?.address == null || !isNoReply(client.address)) return found;
  const address = shownAddresses(note).find((shown) => isClient(shown, people));
  const named =
    address === undefined
      ? { name: client.name.replace(/ (?:via|through|über) \S.{0,60}$/, ''), address: null }
      : { name: nameInNote(note) ?? '', address };
  return { ...found, client: named.name === '' && named.address === null ? null : named };
}

/** Another address at the freelancer's domain: of their website, or of their provider. */
function isFromHome(client: Forwarded['client'], { mine }: People): boolean {
  const address = client?.address ?? '';
  const domain = address.slice(address.lastIndexOf('@'));
  return domain !== '' && [...mine].some((own) => own.endsWith(domain));
}
