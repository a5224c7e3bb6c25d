import type { Mail } from './mail.ts';

/**
 * Whether a mail holds its words only in a form that other programs don't open: an Outlook file (.msg, or winmail.dat of a mail
 * in Rich Text), S/MIME (RFC 8551) or OpenPGP (RFC 3156) for somebody else's key.
 */
export function isSealed({ text, attached, attachments, contentType }: Mail): boolean {
  if (text.trim() !== '' || attached.length > 0) return false;
  return (
    SEALED.some((type) => contentType.startsWith(type)) ||
    attachments.some(({ type, name }) => SEALED.some((sealed) => type.startsWith(sealed)) || FILES.test(name))
  );
}

const SEALED = [
  'application/ms-tnef',
  'application/vnd.ms-outlook',
  'application/vnd.ms-tnef',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/pgp-encrypted',
  'multipart/encrypted',
];

const FILES = /\.msg$|^winmail\.dat$|\.p7m$/i;
