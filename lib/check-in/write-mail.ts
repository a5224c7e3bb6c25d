import type { MailContent } from '../promise/owed-mail.ts';
import type { MailContext, WrittenMail } from './mail-context.ts';
import { mailKit } from './mail-kit.ts';
import { tameContext } from './tame-context.ts';
import { writeAnswer } from './write-answer.ts';
import { writeList } from './write-list.ts';
import { writeQuestion } from './write-question.ts';
import { writeReceipt } from './write-receipt.ts';
import { writeRefusal } from './write-refusal.ts';
import { writeReminder } from './write-reminder.ts';
import { writeTold } from './write-told.ts';

/**
 * The mail to the freelancer that a content asks for, in their language. Pure: the same content and context give the same
 * mail, so that a second attempt sends what the first would have sent.
 */
export function writeMail(about: MailContent, context: MailContext): WrittenMail {
  // The export holds what is kept, to the letter.
  const kit = mailKit(about.kind === 'answer' && about.to === 'export' ? context : tameContext(context));
  switch (about.kind) {
    case 'receipt':
      return writeReceipt(about, kit);
    case 'question':
      return writeQuestion(about, kit);
    case 'reminder':
      return writeReminder(about, kit);
    case 'answer':
      return writeAnswer(about, kit);
    case 'refusal':
      return writeRefusal(about, kit);
    case 'confirmation':
      return writeTold(
        about.link === undefined
          ? kit.words.confirmation(context.trackAddress)
          : kit.words.linkConfirmation(context.freelancer.address),
        kit,
      );
    case 'overview':
      return writeList(kit, about.month);
    case 'notice':
      return writeTold(kit.words.notice[about.about](about.words), kit);
  }
}
