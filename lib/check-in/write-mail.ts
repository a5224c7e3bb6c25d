import type { MailContent } from '../promise/owed-mail.ts';
import type { MailContext, WrittenMail } from './mail-context.ts';

/** The mail to the freelancer that a content asks for, in their language. */
export function writeMail(about: MailContent, context: MailContext): WrittenMail {
  const name = context.subject?.promise.client.name ?? '';
  const subject = `${about.kind} ${name}`.trim();
  const text = `${subject}\n${context.subject?.promise.sentence ?? ''}\n`;
  return { subject, text, html: '<!doctype html><title>Pencilled</title>', attachments: [] };
}
