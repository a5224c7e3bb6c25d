import { byId, element } from './element.ts';
import { mailFrame } from './mail-frame.ts';
import type { OpenedMail, PageState } from './page-state.ts';
import { replyForm } from './reply-form.ts';
import { sayMoment } from './say-time.ts';
import { rawPath, server } from './server.ts';
import { say } from './speak.ts';
import { tellError } from './status-line.ts';

/** One mail as it looks, as text and as source, with the reply below it. */
export function showMail(
  mail: OpenedMail,
  { timeZone }: PageState,
  actions: { back: () => void; reply: (mail: OpenedMail, words: string) => Promise<boolean> },
): void {
  const form = replyForm(mail, actions.reply);
  const body = element('div', { className: 'body', id: 'mail-body' });
  const views = [
    { id: 'view-html', word: 'viewHtml', show: () => mailFrame(mail, form.prepare) },
    { id: 'view-text', word: 'viewText', show: () => element('pre', { className: 'plain-text' }, mail.text) },
    { id: 'view-source', word: 'viewSource', show: () => source(mail) },
  ] as const;
  const choose = ({ id, show }: (typeof views)[number]): void => {
    for (const tab of tabs) tab.setAttribute('aria-pressed', String(tab.id === id));
    body.replaceChildren(show());
  };
  const tabs = views.map((view) => {
    const tab = element('button', { type: 'button', id: view.id, className: 'tab' }, say(view.word));
    tab.addEventListener('click', () => choose(view));
    return tab;
  });
  const back = element('button', { type: 'button', className: 'plain back' }, `← ${say('back')}`);
  back.addEventListener('click', actions.back);
  choose(views[0]);
  byId('pane').replaceChildren(
    back,
    element(
      'header',
      { className: 'mail-head' },
      element('h2', { id: 'pane-title' }, mail.subject),
      element('p', { className: 'quiet' }, `${mail.from} · ${say('mailTo', { who: mail.to.join(', ') })}`),
      element('p', { className: 'quiet' }, sayMoment(mail.sentAt, timeZone)),
    ),
    element('div', { className: 'tabs', attributes_: { role: 'group' } }, ...tabs),
    body,
    element('div', { className: 'along' }, attachments(mail), download(mail)),
    form.element,
  );
}

function source(mail: OpenedMail): HTMLElement {
  const text = element('pre', { className: 'plain-text source' }, '…');
  server
    .source(mail.id)
    .then((raw) => {
      text.textContent = raw;
    })
    .catch(tellError);
  return text;
}

function attachments({ attachments }: OpenedMail): HTMLElement | null {
  if (attachments.length === 0) return null;
  const names = attachments.map(({ name, type }) => element('li', { title: type }, name));
  return element(
    'div',
    { className: 'attachments' },
    element('span', {}, say('attachments')),
    element('ul', {}, ...names),
  );
}

function download(mail: OpenedMail): HTMLElement {
  return element('a', { href: rawPath(mail.id), download: `${mail.id.replace(/[^\w.-]/g, '-')}.eml` }, say('download'));
}
