import type { Forwarded } from '../forward/forwarded.ts';
import { kindOfMail } from '../forward/kind-of-mail.ts';
import { isLate } from '../mailbox/is-late.ts';
import { isPartlyRead } from '../mailbox/is-sealed.ts';
import type { Mail } from '../mailbox/mail.ts';
import { hasReplyPrefix } from '../mailbox/subject-prefix.ts';
import { findLanguage } from '../period/find-language.ts';
import type { Language } from '../period/language.ts';
import { dateAt, type Instant } from '../period/wall-time.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import type { Command } from '../reply/command.ts';
import { readReply } from '../reply/read-reply.ts';
import type { ReplyContext } from '../reply/reply-context.ts';
import { visibleText } from '../reply/visible-text.ts';
import { type Decision, nothing } from './decision.ts';
import type { Holdings } from './holdings.ts';
import type { Incoming } from './incoming.ts';
import { withoutOldRequests } from './link-address.ts';
import { addressesOf } from './linked-addresses.ts';
import { mailWithPromise } from './mail-with-promise.ts';
import { mayRegister, newFreelancer } from './new-freelancer.ts';
import { offeringZone } from './offer-zone.ts';
import { owe } from './owed-mails.ts';
import { owing, remembering } from './owing.ts';
import { tokenOf } from './reply-address.ts';
import { sayingAlso } from './saying-also.ts';
import { takeForward } from './take-forward.ts';
import { takeReply } from './take-reply.ts';

/** Mails that wait for a newcomer's confirmation. */
const MAX_HELD = 20;

/** What a mail that may be acted on means, for whoever sent it. A pure function of the mail and of what is stored. */
export function decideMail(incoming: Incoming, stored: Holdings | null): Decision {
  const holdings = stored && { ...stored, freelancer: withoutOldRequests(stored.freelancer, incoming.now) };
  if (holdings === null || holdings.freelancer.paused === null) return decide(incoming, holdings);
  // From another address of theirs it says nothing about the one that bounced.
  if (holdings.freelancer.address !== incoming.sender) return decide(incoming, holdings);
  const freelancer = welcomeBack(holdings.freelancer, holdings.freelancer.paused, incoming.now);
  const decision = decide(incoming, { ...holdings, freelancer });
  const claims = freelancer.owed.map(({ id }) => id).slice(-1);
  return { ...decision, writes: [{ item: freelancer, claims }, ...decision.writes] };
}

/** Back after a bounce or a complaint: they write, so mail reaches them; they are told what was left out. */
function welcomeBack(freelancer: Freelancer, why: 'bounce' | 'complaint', now: Instant): Freelancer {
  const version = freelancer.version + 1;
  const notice = owe(`m${version}`, { kind: 'notice', about: 'paused', words: why }, now, null);
  return { ...freelancer, paused: null, version, owed: [...freelancer.owed, notice] };
}

function decide(incoming: Incoming, holdings: Holdings | null): Decision {
  const { mail, settings, notice, sender } = incoming;
  if (holdings === null && !mayRegister(incoming)) return nothing('stranger');
  if (holdings === null && notice.checks.spam === 'FAIL') return nothing('spam');
  const { kind, forwarded: found } = kindOfMail(mail, {
    mine: holdings ? addressesOf(holdings.freelancer) : [sender],
    domain: settings.domain,
  });
  const today = dateAt(incoming.now, holdings?.freelancer.timeZone ?? settings.timeZone);
  const context = { saidOn: today, language: holdings?.freelancer.language ?? settings.language, presentFrom: null };
  const forwarded = found && mailWithPromise(found, today);
  // A client's mail may be forwarded to a reply address too: mail programs complete it as you type.
  const isReply =
    kind === 'reply' ||
    (kind !== 'forward' && tokenOf(incoming) !== null) ||
    // Some programs answer without In-Reply-To: then the subject tells.
    (kind === 'note' && holdings !== null && hasReplyPrefix(mail.subject));
  if (holdings && !holdings.freelancer.confirmed) return decidePending(incoming, holdings.freelancer, isReply);
  if (holdings === null && settings.registration === 'confirm') {
    return isReply ? nothing('stranger') : hold(incoming, pendingFreelancer(incoming));
  }
  if (!isReply && forwarded !== null && (kind !== 'note' || !isCommand(mail, forwarded, context))) {
    return tellingUnread(offeringZone(takeForward(incoming, forwarded, holdings), incoming, holdings), mail);
  }
  if (holdings !== null) return takeReply(incoming, holdings);
  return isReply ? nothing('stranger') : greet(incoming, forwarded);
}

/** What could not be read is said in the receipt, or in the question that comes instead. */
function tellingUnread(decision: Decision, mail: Mail): Decision {
  if (!isPartlyRead(mail)) return decision;
  return sayingAlso(decision, (about) =>
    about.kind === 'receipt' || about.kind === 'question' ? { ...about, unread: true } : about,
  );
}

/** Words of the freelancer's own, sent as a new mail: "lijst", "help". */
export function isCommand(mail: Mail, { client }: Forwarded, context: ReplyContext): boolean {
  const { command } = readReply(visibleText(mail), context);
  return !(client !== null && TELLS_OF_A_CLIENT.has(command.name)) && !IS_A_NOTE_TOO.has(command.name);
}

/** Of a client who is named, "Marieke is akkoord, in september" tells what was promised. */
const TELLS_OF_A_CLIENT: ReadonlySet<Command['name']> = new Set<Command['name']>([
  'done',
  'sent',
  'booked',
  'no',
  'drop',
  'yes',
  'same',
]);

/** What a note about a client says, too. */
const IS_A_NOTE_TOO: ReadonlySet<Command['name']> = new Set<Command['name']>([
  'unclear',
  'later',
  'snooze',
  'thanks',
  'not-yet',
  'wrong',
]);

/** A first mail that hands over nothing: says what can be done. */
function greet(incoming: Incoming, forwarded: Forwarded | null): Decision {
  const language = languageOf(forwarded?.body ?? incoming.mail.text, incoming);
  const item = newFreelancer(incoming, { language, confirmed: true });
  const at = { now: incoming.now, today: dateAt(incoming.now, item.timeZone) };
  return { verdict: 'asked', writes: [owing(item, { kind: 'answer', to: 'help' }, incoming, at)] };
}

/** A newcomer's language, as their first mail tells it. */
function languageOf(text: string, { settings }: Incoming): Language {
  return findLanguage(text, settings.language).language;
}

/** Nothing of a mail is read into the store before its sender has confirmed: only where its bytes lie is kept. */
function hold(incoming: Incoming, freelancer: Freelancer): Decision {
  const held = [...freelancer.held, JSON.stringify(incoming.notice)].slice(0, MAX_HELD);
  const at = { now: incoming.now, today: dateAt(incoming.now, freelancer.timeZone) };
  const item = { ...freelancer, held };
  if (freelancer.version === 1)
    return { verdict: 'held', writes: [owing(item, { kind: 'confirmation' }, incoming, at)] };
  return { verdict: 'held', writes: [{ item: remembering(item, incoming), claims: [] }] };
}

function pendingFreelancer(incoming: Incoming): Freelancer {
  return newFreelancer(incoming, { language: languageOf(incoming.mail.text, incoming), confirmed: false });
}

/** Only a yes to the confirmation mail counts; what comes before it waits too. */
function decidePending(incoming: Incoming, freelancer: Freelancer, isReply: boolean): Decision {
  if (freelancer.handled.includes(incoming.id)) return nothing('redelivered');
  const next = { ...freelancer, version: freelancer.version + 1 };
  if (!isReply) return hold(incoming, next);
  if (isLate(incoming.mail)) return nothing('too-old');
  const context = {
    saidOn: dateAt(incoming.now, freelancer.timeZone),
    language: freelancer.language,
    presentFrom: null,
  };
  const { command } = readReply(visibleText(incoming.mail), context);
  if (command.name !== 'yes') return nothing('courtesy');
  const confirmed: Freelancer = { ...remembering(next, incoming), confirmed: true };
  return { verdict: 'carried-out', writes: [{ item: confirmed, claims: [] }] };
}
