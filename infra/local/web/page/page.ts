import { showClock } from './clock-section.ts';
import { showComposer } from './compose-pane.ts';
import { byId } from './element.ts';
import { freelancer } from './freelancer-fields.ts';
import { showInbox } from './inbox-list.ts';
import { showMail } from './mail-pane.ts';
import type { MailView, PageState } from './page-state.ts';
import type { PageLanguage } from './page-words.ts';
import { showPromises } from './promise-rows.ts';
import { sayMoment } from './say-time.ts';
import { server } from './server.ts';
import { pageLanguage, say, sayInPlace, sayNewMails, setPageLanguage } from './speak.ts';
import { tell, tellError } from './status-line.ts';

/** How often the page looks for what came in by other ways (SMTP, the API, the clock running by itself). */
const LOOK_AGAIN_MS = 3000;

let state: PageState | null = null;
let opened: MailView | null = null;
const unread = new Set<string>();

start();

async function start(): Promise<void> {
  for (const language of ['nl', 'en'] as const) {
    byId(`language-${language}`).addEventListener('click', () => speak(language));
  }
  byId('compose').addEventListener('click', () => compose(true));
  speak(pageLanguage());
  await look();
  const newest = state?.mails.at(-1);
  if (newest === undefined) await compose(false);
  else await open(newest.id, false);
  setInterval(() => document.visibilityState === 'visible' && look(), LOOK_AGAIN_MS);
}

/** Fetches everything, and shows what has changed. Gives the ids of the mails that are new. */
async function look(): Promise<readonly string[]> {
  try {
    const before = state;
    const after = await server.state();
    state = after;
    const known = new Set(before?.mails.map(({ id }) => id));
    const fresh = before === null ? [] : after.mails.map(({ id }) => id).filter((id) => !known.has(id));
    for (const id of fresh) unread.add(id);
    if (JSON.stringify(before) !== JSON.stringify(after)) show();
    if (byId('status').classList.contains('error') && before === null) tell('');
    return fresh;
  } catch (error) {
    tellError(error);
    return [];
  }
}

function show(): void {
  if (state === null) return;
  byId('compose').hidden = opened === null;
  showClock(state, move);
  showPromises(state);
  showInbox(state, { selected: opened?.id ?? null, unread, open: (id) => open(id, true) });
}

async function open(id: string, focus: boolean): Promise<void> {
  if (state === null) return;
  try {
    opened = await server.mail(id);
  } catch (error) {
    tellError(error);
    return;
  }
  unread.delete(id);
  showMail(opened, state, { back, reply });
  show();
  if (focus) toPane();
}

async function compose(focus: boolean): Promise<void> {
  if (state === null) return;
  try {
    opened = null;
    showComposer(state, await server.examples(), (work) => act(work, (mails) => say('sentForward', { mails })));
    show();
    if (focus) toPane();
  } catch (error) {
    tellError(error);
  }
}

function reply(mail: MailView, words: string, language: string): Promise<boolean> {
  const fields = { mail: mail.id, freelancerName: freelancer().name, words, language };
  return act(
    () => server.send('reply', fields),
    (mails) => say('sentReply', { words, mails }),
  );
}

function move(instant: string): Promise<boolean> {
  return act(
    () => server.moveClock(instant),
    (mails) => say('clockMoved', { when: state === null ? '' : sayMoment(state.now, state.timeZone), mails }),
    say('clockMoving'),
  );
}

/** Does something, tells what came of it, and opens the newest mail that it brought. False where it went wrong. */
async function act(
  work: () => Promise<unknown>,
  words: (mails: string) => string,
  busy = say('sending'),
): Promise<boolean> {
  tell(busy, 'busy');
  document.body.classList.add('busy');
  try {
    await work();
    const fresh = await look();
    tell(words(sayNewMails(fresh.length)));
    const newest = fresh.at(-1) ?? opened?.id;
    if (newest !== undefined) await open(newest, false);
    return true;
  } catch (error) {
    tellError(error);
    return false;
  } finally {
    document.body.classList.remove('busy');
  }
}

function back(): void {
  byId('inbox-title').scrollIntoView({ block: 'start' });
  byId(opened === null ? 'compose' : `mail-${opened.id}`).focus({ preventScroll: true });
}

function toPane(): void {
  const pane = byId('pane');
  pane.focus({ preventScroll: true });
  const { top } = pane.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight * 0.6) pane.scrollIntoView({ block: 'start' });
}

function speak(language: PageLanguage): void {
  setPageLanguage(language);
  document.title = say('title');
  for (const one of ['nl', 'en'] as const)
    byId(`language-${one}`).setAttribute('aria-pressed', String(one === language));
  sayInPlace(document);
  tell('');
  show();
  if (state === null) return;
  if (opened === null) compose(false);
  else showMail(opened, state, { back, reply });
}
