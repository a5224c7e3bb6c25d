import type { Letter } from './letter.ts';

/** Links that open the letter in a mail program, ready to be sent. */
export interface WaysToSend {
  /** RFC 6068. */
  readonly mailto: string;
  readonly gmail: string;
  readonly outlook: string;
  readonly outlookLive: string;
}

/** What Outlook and iOS still open: longer `mailto:` links are cut or ignored there. */
export const MAX_MAILTO = 1900;

/**
 * Links to the letter, for any mail program and for the three web mails. `to` is a bare address, null where it isn't known:
 * then the mail opens without a recipient. A letter that doesn't fit {@link MAX_MAILTO} is cut at the end of a line, and only
 * where its subject alone doesn't fit that too, so that the link always opens; the copyable text holds all of it.
 */
export function waysToSend(letter: Letter, to: string | null): WaysToSend {
  const address = to === null ? '' : addressSpec(to);
  const web = { to: to ?? '', subject: letter.subject, body: letter.text };
  return {
    mailto: mailto(address, letter),
    gmail: `https://mail.google.com/mail/?view=cm&fs=1&${query({ to: web.to, su: web.subject, body: web.body })}`,
    outlook: `https://outlook.office.com/mail/deeplink/compose?${query(web)}`,
    outlookLive: `https://outlook.live.com/mail/0/deeplink/compose?${query(web)}`,
  };
}

/** Where in Gmail the client's own mail stands, for answering in its thread. `messageId` without angle brackets. */
export function gmailThread(messageId: string): string {
  return `https://mail.google.com/mail/u/0/#search/${encode(`rfc822msgid:${messageId}`)}`;
}

/** A `mailto:` link of a short message, for reply words. */
export function mailtoLink(to: string, subject: string, body: string): string {
  return `mailto:${addressSpec(to)}?${query({ subject, body: body.replaceAll('\n', '\r\n') })}`;
}

function mailto(address: string, letter: Letter): string {
  let lines = letter.text.split('\n');
  for (;;) {
    const link = `mailto:${address}?${query({ subject: letter.subject, body: lines.join('\r\n') })}`;
    if (link.length <= MAX_MAILTO) return link;
    if (lines.length === 1) return subjectOnly(address, [...letter.subject.toWellFormed()]);
    lines = lines.slice(0, -1);
  }
}

/** As much of a subject as fits, whole characters. */
function subjectOnly(address: string, subject: readonly string[]): string {
  const room = MAX_MAILTO - `mailto:${address}?subject=`.length;
  let used = 0;
  const fitting = subject.filter((character) => {
    used += encode(character).length;
    return used <= room;
  });
  return `mailto:${address}?${query({ subject: fitting.join('') })}`;
}

/** RFC 6068 §2: everything but the @ and what RFC 3986 leaves unreserved is percent-encoded. */
function addressSpec(address: string): string {
  return encode(address).replaceAll('%40', '@');
}

function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&');
}

/** Percent-encoding that also covers the quotes and brackets that HTML and mail programs stumble over. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
