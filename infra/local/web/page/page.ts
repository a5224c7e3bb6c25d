import { dateAt } from '../../../../lib/period/wall-time.ts';
import { showClock } from './clock-section.ts';
import { showComposer } from './compose-pane.ts';
import { byId } from './element.ts';
import { freelancer } from './freelancer-fields.ts';
import { showInbox } from './inbox-list.ts';
import { showMail } from './mail-pane.ts';
import type { OpenedMail, PageState } from './page-state.ts';
import type { PageLanguage } from './page-words.ts';
import { showPromises } from './promise-rows.ts';
import { sayMoment } from './say-time.ts';
import { type Received, server } from './server.ts';
import { pageLanguage, say, sayAnswered, sayInPlace, sayNewMails, setPageLanguage } from './speak.ts';
import { tell, tellError } from './status-line.ts';

/** How often the page looks for what came in by other ways (SMTP, the API, the clock running by itself). */
const LOOK_AGAIN_MS = 3000;

/** Where the style sheet puts all in one column: there a new mail is out of sight. */
const ONE_COLUMN = '(width < 60rem)';

let state: PageState | null = null;
let opened: OpenedMail | null = null;
/** The server gave no answer when the page looked last. */
let isCutOff = false;
const unread = new Set<string>();
const lastShown = new Map<string, string>();

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

/** Fetches everything, and shows what has changed. */
async function look(): Promise<void> {
  try {
    const before = state;
    const after = await server.state();
    state = after;
    const known = new Set(before?.mails.map(({ id }) => id));
    if (before !== null) for (const { id } of after.mails) if (!known.has(id)) unread.add(id);
    show();
    if (isCutOff) tell('');
    isCutOff = false;
  } catch (error) {
    isCutOff = true;
    tellError(error);
  }
}

function show(): void {
  if (state === null) return;
  byId('compose').hidden = opened === null;
  const { now, next, mails, promises, timeZone } = state;
  const [minute, day] = [now.slice(0, 16), dateAt(now, timeZone)];
  const language = pageLanguage();
  if (isNews('clock', [minute, next, promises, language])) showClock(state, move);
  if (isNews('promises', [day, promises, language])) showPromises(state);
  if (!isNews('inbox', [day, mails, [...unread], opened?.id, language])) return;
  showInbox(state, { selected: opened?.id ?? null, unread, open: (id) => open(id, true) });
}

/** Whether a part of the page shows something else than last time: what stays the same is left alone under the reader's hands. */
function isNews(part: string, shown: unknown): boolean {
  const text = JSON.stringify(shown);
  if (lastShown.get(part) === text) return false;
  lastShown.set(part, text);
  return true;
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
    showComposer(state, await server.examples(), forward);
    show();
    if (focus) toPane();
  } catch (error) {
    tellError(error);
  }
}

async function reply({ id, language }: OpenedMail, words: string): Promise<boolean> {
  const fields = { mail: id, freelancerName: freelancer().name, words, language };
  const done = await act(
    () => server.send('reply', fields),
    ({ verdict }, count) => say('sentReply', { words, mails: sayAnswered(count, verdict) }),
  );
  if (done) toPane();
  return done;
}

async function forward(work: () => Promise<Received>): Promise<boolean> {
  const done = await act(work, ({ verdict }, count) => say('sentForward', { mails: sayAnswered(count, verdict) }));
  if (done) toPane();
  return done;
}

async function move(instant: string): Promise<void> {
  const before = opened?.id;
  await act(
    () => server.moveClock(instant),
    ({ now }, count) =>
      say('clockMoved', { when: state === null ? now : sayMoment(now, state.timeZone), mails: sayNewMails(count) }),
    say('clockMoving'),
  );
  if (opened?.id !== before && matchMedia(ONE_COLUMN).matches) toPane();
}

/** Does something, tells what came of it, and opens the newest mail that it brought. False where it went wrong. */
async function act<Result>(
  work: () => Promise<Result>,
  words: (result: Result, mails: number) => string,
  busy = say('sending'),
): Promise<boolean> {
  tell(busy, 'busy');
  document.body.classList.add('busy');
  try {
    const known = new Set(state?.mails.map(({ id }) => id));
    const result = await work();
    await look();
    const fresh = state?.mails.filter(({ id }) => !known.has(id)) ?? [];
    tell(words(result, fresh.length));
    const newest = fresh.at(-1)?.id ?? opened?.id;
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
  const { scrollMarginTop } = getComputedStyle(pane);
  if (top < Number.parseFloat(scrollMarginTop) || top > window.innerHeight * 0.5)
    pane.scrollIntoView({ block: 'start' });
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
