import { element } from './element.ts';
import type { MailView } from './page-state.ts';
import { replyWordsUnder } from './reply-words.ts';
import { pageLanguage, say } from './speak.ts';
import { tell } from './status-line.ts';

/** What was replied to which mail, for as long as the page is open. */
const replied = new Map<string, string[]>();

export interface ReplyForm {
  readonly element: HTMLElement;
  /** Puts words into the form, for the reader to complete or send. */
  prepare(words: string): void;
}

/** The reply words of a mail as buttons in its own language, and room for any other words. */
export function replyForm(
  mail: MailView,
  send: (mail: MailView, words: string, language: string) => Promise<boolean>,
): ReplyForm {
  const { language, words } = replyWordsUnder(mail.kind, mail.html, pageLanguage());
  const field = element('textarea', { id: 'reply-words', rows: 2, required: true, lang: language });
  const submit = element('button', { type: 'submit', className: 'button primary' }, say('replySend'));
  const said = (replied.get(mail.id) ?? []).map((line) =>
    element('p', { className: 'replied' }, say('replied', { words: line })),
  );
  const buttons = words.map(({ words: text, label, more, command }) => {
    const button = element('button', { type: 'button', className: 'button word', lang: language }, label ?? text);
    button.dataset.command = command;
    button.addEventListener('click', () => (more === true ? prepare(text) : go(text)));
    return button;
  });
  const form = element(
    'form',
    { className: 'reply', noValidate: true },
    element('h3', {}, say('replyTitle')),
    ...said,
    element('p', { className: 'quiet' }, say('replyHelp')),
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
    if (!(await send(mail, line, language))) replied.get(mail.id)?.pop();
    for (const button of [...buttons, submit]) button.disabled = false;
  }
}
