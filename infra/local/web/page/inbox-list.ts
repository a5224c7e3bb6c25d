import { byId, element, replaceContent } from './element.ts';
import type { MailRow, PageState } from './page-state.ts';
import { sayClock, sayShortDay } from './say-time.ts';
import { say } from './speak.ts';

let shownFor = '';

/** The mails that came, newest first. `open` is given the id of the one to show. */
export function showInbox(
  state: PageState,
  { selected, unread, open }: { selected: string | null; unread: ReadonlySet<string>; open: (id: string) => void },
): void {
  const owners = [...new Set(state.mails.flatMap(({ to }) => to))].sort();
  if (!owners.includes(shownFor)) shownFor = '';
  const rows = state.mails.filter(({ to }) => shownFor === '' || to.includes(shownFor)).toReversed();
  const container = byId('inbox');
  if (rows.length === 0) {
    replaceContent(container, element('p', { className: 'empty' }, say('inboxNone')));
    return;
  }
  const again = (): void => showInbox(state, { selected, unread, open });
  replaceContent(
    container,
    owners.length > 1 ? ownerChoice(owners, again) : null,
    element('ol', { className: 'rows' }, ...rows.map((mail) => row(mail))),
  );

  function row(mail: MailRow): HTMLElement {
    const isNew = unread.has(mail.id);
    const button = element(
      'button',
      { type: 'button', id: `mail-${mail.id}`, className: isNew ? 'mail unread' : 'mail' },
      element('span', { className: 'subject' }, mail.subject),
      element('span', { className: `kind ${mail.kind}` }, say(mail.kind)),
      element(
        'span',
        { className: 'when' },
        `${sayShortDay(mail.sentAt, state.timeZone, state.now)} ${sayClock(mail.sentAt, state.timeZone)}`,
        owners.length > 1 && shownFor === '' ? ` · ${say('mailTo', { who: mail.to.join(', ') })}` : '',
      ),
      isNew ? element('span', { className: 'hidden' }, say('unread')) : null,
    );
    if (mail.id === selected) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => open(mail.id));
    return element('li', {}, button);
  }
}

function ownerChoice(owners: readonly string[], changed: () => void): HTMLElement {
  const options = ['', ...owners].map((owner) =>
    element('option', { value: owner, selected: owner === shownFor }, owner === '' ? say('everybody') : owner),
  );
  const choice = element('select', { id: 'inbox-owner' }, ...options);
  choice.addEventListener('change', () => {
    shownFor = choice.value;
    changed();
  });
  return element('label', { className: 'owner' }, element('span', {}, say('inboxOf')), choice);
}
