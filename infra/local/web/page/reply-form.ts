import { element } from './element.ts';
import type { OfferedReply, OpenedMail } from './page-state.ts';
import { say } from './speak.ts';
import { tell } from './status-line.ts';

/** What was replied to which mail, for as long as the page is open. */
const replied = new Map<string, string[]>();

export interface ReplyForm {
  readonly element: HTMLElement;
  /** Puts words into the form, for the reader to complete or send. */
  prepare(words: string): void;
}

/** The replies that a mail offers as buttons, and room for any other words. */
export function replyForm(mail: OpenedMail, send: (mail: OpenedMail, words: string) => Promise<boolean>): ReplyForm {
  const { language } = mail;
  const field = element('textarea', { id: 'reply-words', rows: 2, required: true, lang: language });
  const submit = element('button', { type: 'submit', className: 'button primary' }, say('replySend'));
  const said = (replied.get(mail.id) ?? []).map((line) =>
    element('p', { className: 'replied' }, say('replied', { words: line })),
  );
  const buttons = mail.replies.map((reply) => {
    const label = `${reply.words}${isExample(reply) ? '…' : ''}`;
    const button = element('button', { type: 'button', className: 'button word', lang: language }, label);
    button.dataset.command = reply.command;
    button.addEventListener('click', () => (isExample(reply) ? prepare(reply.words) : go(reply.words)));
    return button;
  });
  const form = element(
    'form',
    { className: 'reply', noValidate: true },
    element('h3', {}, say('replyTitle')),
    ...said,
    element('p', { className: 'quiet' }, say('replyHelp'), mail.replies.some(isExample) ? ` ${say('replyDots')}` : ''),
    element('div', { className: 'row' }, ...buttons),
    element('label', {}, element('span', {}, say('replyLabel')), field),
    submit,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(field.value);
  });
  return { element: form, prepare };

  function prepare(text: string): void {
    field.value = text;
    field.focus();
    // What comes after the first word is only an example: typing replaces it.
    field.setSelectionRange(text.indexOf(' ') + 1, text.length);
  }

  async function go(text: string): Promise<void> {
    const line = text.trim();
    if (line === '') {
      tell(say('replyEmpty'), 'error');
      field.focus();
      return;
    }
    for (const button of [...buttons, submit]) button.disabled = true;
    replied.set(mail.id, [...(replied.get(mail.id) ?? []), line]);
    if (!(await send(mail, line))) replied.get(mail.id)?.pop();
    for (const button of [...buttons, submit]) button.disabled = false;
  }
}

/** When it moves to, or is told of again, the reader fills in. */
function isExample({ command }: OfferedReply): boolean {
  return command === 'later' || command === 'snooze';
}
