import { isNoReply } from '../mailbox/no-reply.ts';
import { whenAsked } from '../period/when-asked.ts';
import { filledForm } from './form-mail.ts';
import { FORM_MARKS } from './form-words.ts';
import type { Forwarded } from './forwarded.ts';
import { nameInNote } from './name-in-note.ts';
import { isClient, type People } from './people.ts';
import { type ShownMailbox, shownAddresses } from './shown-mailbox.ts';

type Shown = Pick<Forwarded, 'client' | 'body' | 'note'> & { readonly subject: string | null };

const FORM_SENDERS = whenAsked(() => new Set(FORM_MARKS.senders.split('|')));

/** Whether a program sent a mail on somebody's behalf: a website's form, or what takes no answers. */
export function isProgram(sender: ShownMailbox | null): boolean {
  const address = sender?.address ?? '';
  return isNoReply(address) || FORM_SENDERS().has(address.slice(0, Math.max(address.indexOf('@'), 0)));
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
    return { ...found, client: form.client, subject: form.subject, body: form.message ?? body };
  }
  if (client?.address == null || !isNoReply(client.address)) return found;
  const address = shownAddresses(note).find((shown) => isClient(shown, people));
  if (address !== undefined) return { ...found, client: { name: nameInNote(note) ?? '', address } };
  const name = client.name.replace(THROUGH, '');
  if (name === '') return { ...found, client: null };
  // What is written above it then are the program's words, too.
  return { ...found, client: { name, address: null }, ...(name === client.name ? {} : { subject: '' }) };
}

const THROUGH = / (?:via|through|über) \S.{0,60}$/;

/** Another address at the freelancer's domain: of their website, or of their provider. */
function isFromHome(client: Forwarded['client'], { mine }: People): boolean {
  const address = client?.address ?? '';
  const domain = address.slice(address.lastIndexOf('@'));
  return domain !== '' && [...mine].some((own) => own.endsWith(domain));
}
