import { type Forwarded, wordsOf } from '../forward/forwarded.ts';
import { isLate } from '../mailbox/is-late.ts';
import { holdsSealedMail } from '../mailbox/is-sealed.ts';
import type { Mail } from '../mailbox/mail.ts';
import { dateAt } from '../period/wall-time.ts';
import { withEntry } from '../promise/calendar-entry.ts';
import { changedAtFirst } from '../promise/change-promise.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import { type Finding, findPromise } from '../promise/find-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { freelancerId, promiseId } from '../promise/identity.ts';
import { listing } from '../promise/open-promises.ts';
import type { MailContent } from '../promise/owed-mail.ts';
import { isLetterDueAtOnce } from '../promise/plan.ts';
import { isSameClient } from '../promise/same-client.ts';
import { aboutBooked } from './about-booked.ts';
import { addressedPeriod } from './addressed-period.ts';
import { bookedInThread } from './booked-in-thread.ts';
import { type Decision, nothing, type Write } from './decision.ts';
import { isFarAhead, isOver } from './far-and-over.ts';
import { firstSentence, type Heard, isFrom, isSameThread } from './heard.ts';
import type { Holdings } from './holdings.ts';
import type { At, Incoming } from './incoming.ts';
import { isOverQuota } from './is-over-quota.ts';
import { alreadyKnown, movePromise } from './move-promise.ts';
import { newFreelancer } from './new-freelancer.ts';
import { openInThread, spokenOf } from './open-for.ts';
import { owing } from './owing.ts';
import { pencilIn, periodOf } from './pencil-in.ts';
import { askWhatNow } from './put-off.ts';
import { decideRefusal } from './refuse-mail.ts';
import { saidOnOf } from './said-on.ts';
import { askWhich, movedBy, movedTo, takeLaterAnswer } from './take-later-answer.ts';
import { telling } from './telling.ts';
import { withNote } from './with-note.ts';

/**
 * A client's mail was handed over: new promises with one receipt, an open one moved, or a question where something is missing.
 * A pure function of the mail and of what is stored.
 */
export function takeForward(incoming: Incoming, forwarded: Forwarded, holdings: Holdings | null): Decision {
  const timeZone = holdings?.freelancer.timeZone ?? incoming.settings.timeZone;
  const saidOn = saidOnOf(forwarded.saidOn, incoming.now, timeZone);
  const known = holdings?.freelancer;
  const otherwise = known?.language ?? incoming.settings.language;
  const at = { now: incoming.now, today: dateAt(incoming.now, timeZone) };
  const before = holdings && spokenOf({ incoming, forwarded, at, ...holdings });
  const finding = findPromise({ saidOn: saidOn.date, otherwise, spokenOf: before, ...wordsOf(forwarded) });
  const freelancer = known ?? newFreelancer(incoming, { language: finding.language, confirmed: true });
  const unread = pointsAtUnread(incoming.mail, forwarded, finding);
  if (unread && holdings) return decideRefusal(unread, incoming, holdings);
  if (unread) return telling(freelancer, { kind: 'refusal', code: unread, words: '' }, incoming, at);
  const heard = { incoming, freelancer, promises: holdings?.promises ?? [], forwarded, saidOn, finding, at };
  const decision = decide({ ...heard, finding: withAddress(withoutOldSubject(heard), incoming, at) });
  if (holdings && isOverQuota(decision, holdings, incoming.now)) return decideRefusal('too-many', incoming, holdings);
  const counted = known ? { ...known, version: known.version + 1 } : freelancer;
  const told = withNumbers(decision, counted, heard);
  const profile: Write[] = known && told === counted ? [] : [{ item: told, claims: [] }];
  return { ...decision, writes: [...profile, ...decision.writes] };
}

/**
 * "See attached", and the client's mail is a file that isn't opened, or is no mail at all: nobody and no period is in the words
 * themselves. Null where the words say something, or no such file is there.
 */
export function pointsAtUnread(
  mail: Mail,
  { client }: Forwarded,
  { promises, candidates }: Finding,
): 'unopened' | 'unreadable' | null {
  if (client !== null || promises.length > 0 || candidates.length > 0) return null;
  if (holdsSealedMail(mail)) return 'unopened';
  return mail.cut.includes('attached-unreadable') ? 'unreadable' : null;
}

/** What the subject of a thread says was said when the thread began: an answer under it says nothing new by it. */
function withoutOldSubject(heard: Heard): Finding {
  const { finding, promises } = heard;
  const isOld = finding.promises.every(({ source }) => source === 'subject');
  return isOld && promises.some((one) => isSameThread(one, heard)) ? { ...finding, promises: [] } : finding;
}

/** The freelancer, their version counted already, who is told of several jobs by their numbers in one receipt. */
function withNumbers({ writes }: Decision, freelancer: Freelancer, { promises, at }: Heard): Freelancer {
  const isNumbered = writes.some(({ item, claims }) =>
    item.owed.some(({ id, about }) => claims.includes(id) && about.kind === 'receipt' && about.promises.length > 1),
  );
  if (!isNumbered) return freelancer;
  const made = writes.flatMap(({ item }) => (item.kind === 'promise' ? [item] : []));
  const others = promises.filter(({ id }) => made.every((one) => one.id !== id));
  return listing(freelancer, [...others, ...made], at.now);
}

function decide(heard: Heard): Decision {
  const { promises, finding, forwarded } = heard;
  if (isRedelivered(heard)) return nothing('redelivered');
  const answer = takeLaterAnswer(heard);
  if (answer) return unlessLate(answer, heard);
  if (forwarded.client === null) return ask(heard);
  if (finding.promises.length === 0) {
    const [open, ...more] = openInThread(heard);
    const about = open ?? bookedInThread(heard, { sentence: '', job: null });
    const moved = about && more.length === 0 ? movedTo(heard, about) : null;
    return about && moved ? unlessLate(movePromise(heard, moved, about) ?? pencilAll(heard), heard) : ask(heard);
  }
  const [only] = finding.promises;
  const known = promises.find((one) => isAlreadyKnown(one, heard));
  if (known) return alreadyKnown(heard, known);
  if (only === undefined || finding.promises.length > 1) return pencilAll(heard);
  const [open, ...others] = movedBy(only, openInThread(heard));
  if (open === undefined) {
    const booked = bookedInThread(heard, only);
    return booked ? unlessLate(movePromise(heard, only, booked) ?? pencilAll(heard), heard) : pencilAll(heard);
  }
  return others.length > 0
    ? askWhich(heard, open, only)
    : unlessLate(movePromise(heard, only, open) ?? pencilAll(heard), heard);
}

/** An old mail that is sent once more changes nothing that stands. */
function unlessLate(decision: Decision, { incoming, freelancer, promises }: Heard): Decision {
  return isLate(incoming.mail) ? decideRefusal('too-old', incoming, { freelancer, promises }) : decision;
}

/** Nobody who promised, or no period: stored as it is, and asked for; of a promise that is open already, what to do with it. */
function ask(heard: Heard): Decision {
  const { forwarded, finding, at } = heard;
  const [open] = openInThread(heard);
  if (open) return askWhatNow(heard, open);
  const booked = aboutBooked(heard);
  if (booked !== null) return booked;
  const found = finding.promises[0] ?? { period: null, sentence: firstSentence(forwarded.body), job: finding.job };
  const promise = pencilIn({ ...heard, language: finding.language, absences: finding.absences, found, ordinal: 0 });
  const about = forwarded.client === null ? 'client' : 'period';
  const candidates = about === 'period' ? finding.candidates.map(periodOf) : [];
  const unclear = changedAtFirst(promise, { name: 'unclear', period: promise.period }, at);
  return {
    verdict: 'asked',
    writes: [owing({ ...unclear, question: about }, { kind: 'question', about, candidates }, heard.incoming, at)],
  };
}

function pencilAll(heard: Heard): Decision {
  const { finding, promises, incoming, freelancer, at } = heard;
  const made = finding.promises.map((found, ordinal) =>
    pencilIn({ ...heard, language: finding.language, absences: finding.absences, found, ordinal }),
  );
  const [told, ...rest] = made;
  if (told === undefined) return ask(heard);
  const first = rest.length === 0 ? withNote(told, heard.forwarded, freelancer, at) : told;
  const open = promises.find((one) => one.state !== 'closed' && isSameClient(one.client, first.client));
  const letter = made.length === 1 && isLetterDueAtOnce(first, freelancer);
  const others = rest.filter(({ id }) => !promises.some((one) => one.id === id));
  const writes = others.map((item): Write => ({ item: withEntry(item), claims: [] }));
  if (first.period && isOver(first.period, at.today)) return asked(writes, first, 'over', heard);
  if (first.period && isFarAhead(first.period, at.today)) return asked(writes, first, 'far-ahead', heard);
  const receipt: MailContent = {
    kind: 'receipt',
    promises: made.map(({ id }) => id),
    perhapsSame: open?.id ?? null,
    letter,
    noteWon: finding.noteWon,
    first: promises.every(({ handled }) => handled.includes(incoming.id)),
    before: null,
  };
  const item = letter ? handedOver(first, at) : first;
  return { verdict: 'pencilled', writes: [...writes, owing(item, receipt, incoming, at)] };
}

/** Over already: a new period is asked for. Years ahead: pencilled in all the same, and asked about. */
function asked(writes: readonly Write[], first: ClientPromise, about: 'over' | 'far-ahead', heard: Heard): Decision {
  const period = first.period ? [first.period] : [];
  const stands = about === 'over' ? changedAtFirst(first, { name: 'unclear', period: null }, heard.at) : first;
  const item: ClientPromise = { ...stands, question: about };
  const question: MailContent = { kind: 'question', about, candidates: period };
  return { verdict: 'asked', writes: [...writes, owing(item, question, heard.incoming, heard.at)] };
}

/** The letter goes along with the receipt: the check-in has been handed over. */
function handedOver(promise: ClientPromise, at: At): ClientPromise {
  return changedAtFirst(promise, { name: 'touch', touch: 'check-in', letter: true, sharedWith: null }, at);
}

/** A period that the address itself says is the freelancer's own word: it wins over the text, and they know it. */
function withAddress(finding: Finding, { notice, settings }: Incoming, at: At): Finding {
  const period = addressedPeriod(notice.recipients, settings.domain, at.today);
  if (period === null) return finding;
  const first = finding.promises[0] ?? { confidence: 1, sentence: '', job: finding.job, source: 'note', signals: [] };
  return { ...finding, promises: [{ ...first, period, confidence: 1, signals: ['address'] }], noteWon: false };
}

/**
 * Whether a mail was handled before: by the ids that are remembered for a while, or by those of the promises it made, which tell for
 * good. Of several promises all must be there: a crash may have come in between.
 */
function isRedelivered({ finding, promises, incoming, freelancer }: Heard): boolean {
  const ordinals = Array.from({ length: Math.max(1, finding.promises.length) }, (_, ordinal) => ordinal);
  // What a linked address had of its own has ids of that address.
  const owners = [freelancer.id, freelancerId(incoming.sender)];
  const made = owners.flatMap((owner) => ordinals.map((ordinal) => promiseId(owner, incoming.id, ordinal)));
  const known = promises.filter(({ id, handled }) => handled.includes(incoming.id) || made.includes(id)).length;
  return known > 0 && (finding.promises.length < 2 || known >= finding.promises.length);
}

function isAlreadyKnown(promise: ClientPromise, { finding, forwarded, saidOn, incoming }: Heard): boolean {
  const [first] = finding.promises;
  const { period } = promise;
  return (
    promise.state !== 'closed' &&
    !promise.handled.includes(incoming.id) &&
    isFrom(promise, forwarded) &&
    minuteOf(promise.saidOn) === minuteOf(saidOn.at) &&
    first?.period.from === period?.from &&
    first?.period.to === period?.to
  );
}

function minuteOf(at: string): number {
  return Math.floor(Date.parse(at) / 60_000);
}
