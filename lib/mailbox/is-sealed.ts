import type { AttachmentInfo, Cut, Mail } from './mail.ts';

/**
 * Whether a mail holds its words only in a form that other programs don't open: an Outlook file (.msg, or winmail.dat of a mail
 * in Rich Text), S/MIME (RFC 8551) or OpenPGP (RFC 3156) for somebody else's key.
 */
export function isSealed({ text, attached, attachments, contentType }: Mail): boolean {
  if (text.trim() !== '' || attached.length > 0) return false;
  return SEALED.some((type) => contentType.startsWith(type)) || attachments.some(isSealedFile);
}

/** Whether a mail's words point at one that lies beside them: all of it is there, not what Rich Text repeats. */
export function holdsSealedMail({ attachments }: Mail): boolean {
  return attachments.some((file) => isSealedFile(file) && !REPEATS.test(`${file.type} ${file.name}`));
}

/**
 * Whether a part of a mail could not be read, or was left out because of its size: a mail inside that is none, one that nobody but
 * its sender's program opens, text beyond what is handed on.
 */
export function isPartlyRead(mail: Mail): boolean {
  return holdsSealedMail(mail) || mail.cut.some((code) => LEFT_OUT.has(code)) || mail.attached.some(isPartlyRead);
}

const LEFT_OUT: ReadonlySet<Cut> = new Set<Cut>([
  'attached-unreadable',
  'attached-cut',
  'part-cut',
  'text-cut',
  'html-cut',
]);

function isSealedFile({ type, name }: AttachmentInfo): boolean {
  return SEALED.some((sealed) => type.startsWith(sealed)) || FILES.test(name);
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

const REPEATS = /tnef |winmail\.dat$/i;
