import { byId, element } from './element.ts';
import type { MailView, PageState } from './page-state.ts';
import { replyForm } from './reply-form.ts';
import { sayMoment } from './say-time.ts';
import { rawPath, server } from './server.ts';
import { say } from './speak.ts';
import { tellError } from './status-line.ts';

const VIEWS = [
  { id: 'view-html', word: 'viewHtml', show: framed },
  {
    id: 'view-text',
    word: 'viewText',
    show: (mail: MailView) => element('pre', { className: 'plain-text' }, mail.text),
  },
  { id: 'view-source', word: 'viewSource', show: source },
] as const;

/** One mail as it looks, as text and as source, with the reply below it. */
export function showMail(
  mail: MailView,
  { timeZone }: PageState,
  actions: { back: () => void; reply: (mail: MailView, words: string, language: string) => Promise<boolean> },
): void {
  const body = element('div', { className: 'body', id: 'mail-body' });
  const tabs = VIEWS.map(({ id, word, show }) => {
    const tab = element('button', { type: 'button', id, className: 'tab' }, say(word));
    tab.addEventListener('click', () => choose(id, show));
    return tab;
  });
  const choose = (id: string, show: (mail: MailView) => HTMLElement): void => {
    for (const tab of tabs) tab.setAttribute('aria-pressed', String(tab.id === id));
    body.replaceChildren(show(mail));
  };
  const back = element('button', { type: 'button', className: 'plain back' }, `← ${say('back')}`);
  back.addEventListener('click', actions.back);
  choose(VIEWS[0].id, VIEWS[0].show);
  byId('pane').replaceChildren(
    back,
    element(
      'header',
      { className: 'mail-head' },
      element('h2', {}, mail.subject),
      element('p', { className: 'quiet' }, `${mail.from} · ${say('mailTo', { who: mail.to.join(', ') })}`),
      element('p', { className: 'quiet' }, sayMoment(mail.sentAt, timeZone)),
    ),
    element('div', { className: 'tabs', attributes_: { role: 'group' } }, ...tabs),
    body,
    element('div', { className: 'along' }, attachments(mail), download(mail)),
    replyForm(mail, actions.reply),
  );
}

/** The HTML in a frame without scripts; it grows to the height of the mail, so that the page scrolls and not the frame. */
function framed(mail: MailView): HTMLElement {
  const frame = element('iframe', { title: say('mailFrame'), src: `/page/mails/${encodeURIComponent(mail.id)}/body` });
  frame.setAttribute('sandbox', 'allow-same-origin allow-popups allow-popups-to-escape-sandbox');
  const grow = (): void => {
    const inside = frame.contentDocument?.documentElement;
    if (inside === undefined) return;
    frame.style.height = '0';
    frame.style.height = `${inside.scrollHeight}px`;
  };
  frame.addEventListener('load', () => {
    grow();
    new ResizeObserver(grow).observe(byId('pane'));
  });
  return frame;
}

function source(mail: MailView): HTMLElement {
  const text = element('pre', { className: 'plain-text source' }, '…');
  server
    .source(mail.id)
    .then((raw) => {
      text.textContent = raw;
    })
    .catch(tellError);
  return text;
}

function attachments({ attachments }: MailView): HTMLElement | null {
  if (attachments.length === 0) return null;
  const names = attachments.map(({ name, type }) => element('li', { title: type }, name));
  return element(
    'div',
    { className: 'attachments' },
    element('span', {}, say('attachments')),
    element('ul', {}, ...names),
  );
}

function download(mail: MailView): HTMLElement {
  return element('a', { href: rawPath(mail.id), download: `${mail.id.replace(/[^\w.-]/g, '-')}.eml` }, say('download'));
}
