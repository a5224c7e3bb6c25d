import type { Mail } from '../../lib/mailbox/mail.ts';

/** For whom a bare file was received. */
export interface FileRecipients {
  readonly recipients: readonly string[];
  /** The inbound domain, as far as the file shows it. */
  readonly domain: string;
}

/**
 * A file has no envelope: the recipient is the one that the receiving server noted in the topmost Received ("for
 * <track@…>"), else what To and Cc hold at our domain. A forward of a mail that somebody received at another Pencilled
 * shows that one's domain; so an address that only an inbound domain has (`track@in.…`) tells it too.
 */
export function recipientsOf(mail: Mail, domain: string): FileRecipients {
  const shown = [...mail.to, ...mail.cc].map(({ address }) => address);
  const noted = receivedFor(mail) ?? shown.find((address) => domainOf(address) === domain) ?? shown.find(looksInbound);
  const found = noted === undefined ? domain : domainOf(noted);
  const here = shown.filter((address) => domainOf(address) === found);
  return { recipients: noted === undefined || here.includes(noted) ? here : [noted, ...here], domain: found };
}

function receivedFor(mail: Mail): string | undefined {
  const topmost = mail.headers.find(({ name }) => name === 'received')?.value ?? '';
  return /\bfor <?([^\s<>;]{1,64}@[^\s<>;]{1,253})>?/.exec(topmost)?.[1];
}

function looksInbound(address: string): boolean {
  return /^(?:track|add|r-[a-z2-7]{26}-[a-z2-7]{26})@|@in\./i.test(address);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
