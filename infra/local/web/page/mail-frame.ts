import { element } from './element.ts';
import type { OpenedMail } from './page-state.ts';
import { say } from './speak.ts';

/**
 * The HTML of a mail in a frame without scripts; it grows to the height of the mail, so that the page scrolls and not the
 * frame. A link that would write a reply to us in the reader's mail program, which can't reach us here, gives its words to
 * `prepare` instead.
 */
export function mailFrame(mail: OpenedMail, prepare: (words: string) => void): HTMLElement {
  const frame = element('iframe', { title: say('mailFrame'), src: `/page/mails/${encodeURIComponent(mail.id)}/body` });
  frame.setAttribute('sandbox', 'allow-same-origin allow-popups allow-popups-to-escape-sandbox');
  const grow = (): void => {
    const inside = frame.contentDocument?.documentElement;
    if (inside == null) return;
    frame.style.height = '0';
    frame.style.height = `${inside.scrollHeight}px`;
  };
  frame.addEventListener('load', () => {
    grow();
    new ResizeObserver(grow).observe(frame);
    for (const link of frame.contentDocument?.links ?? []) {
      const words = mail.replies.find(({ href }) => href === link.getAttribute('href'))?.words;
      if (words === undefined) continue;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        prepare(words);
      });
    }
  });
  return frame;
}
