import type { MailContext } from '../../../lib/check-in/mail-context.ts';
import type { Language } from '../../../lib/period/language.ts';
import type { Period } from '../../../lib/period/period.ts';
import type { ClientPromise } from '../../../lib/promise/client-promise.ts';
import type { Freelancer } from '../../../lib/promise/freelancer.ts';
import type { PromiseView } from '../../../lib/promise/promise-view.ts';

export const SEPTEMBER: Period = {
  from: '2026-09-01',
  to: '2026-10-01',
  grain: 'month',
  bound: 'in',
  words: 'in september',
};

/** Sanne, a freelancer in Amsterdam. */
export function freelancer(changes: Partial<Freelancer> = {}): Freelancer {
  return {
    kind: 'freelancer',
    id: 'f1',
    version: 3,
    address: 'sanne@studio.example',
    addresses: [],
    linking: [],
    language: 'nl',
    name: 'Sanne de Vries',
    signature: '',
    timeZone: 'Europe/Amsterdam',
    country: 'NL',
    daysOff: [],
    overview: true,
    overviewOf: '2026-06',
    leaving: false,
    stopped: false,
    paused: null,
    lastMailAt: null,
    question: null,
    confirmed: true,
    since: '2026-06-10T07:00:00.000Z',
    held: [],
    handled: [],
    rawMails: [],
    capped: [],
    refused: [],
    owed: [],
    ...changes,
  };
}

/** Marieke's word that there will be a new house style in September. */
export function promise(changes: Partial<ClientPromise> = {}): ClientPromise {
  return {
    kind: 'promise',
    id: 'p1',
    freelancer: 'f1',
    version: 1,
    state: 'waiting',
    outcome: null,
    period: SEPTEMBER,
    client: { name: 'Marieke Postma', address: 'marieke@postma.example' },
    job: 'nieuwe huisstijl',
    register: 'informal',
    snoozed: null,
    waitingSince: '2026-06-10',
    plannedAt: '2026-06-10T09:20:00.000Z',
    lastMailAt: null,
    subject: 'Huisstijl',
    sentence: 'In september heb ik werk voor je: een nieuwe huisstijl.',
    greetingName: 'Marieke',
    language: 'nl',
    saidOn: '2026-06-10T09:12:00+02:00',
    receivedAt: '2026-06-10T09:20:00.000Z',
    absences: [],
    thread: ['huisstijl-1@postma.example'],
    clientMessageId: 'huisstijl-1@postma.example',
    gone: [],
    history: [],
    handled: [],
    rawMails: [],
    question: null,
    owed: [],
    ...changes,
  };
}

export function view(
  changes: Partial<ClientPromise> = {},
  next: PromiseView['next'] = { touch: 'check-in', on: '2026-08-18' },
): PromiseView {
  return { promise: promise(changes), checkInOn: '2026-08-18', next };
}

export function context(changes: Partial<MailContext> = {}, language: Language = 'nl'): MailContext {
  return {
    freelancer: freelancer({ language }),
    subject: view(),
    others: [],
    now: '2026-06-10T09:20:01.000Z',
    domain: 'in.example.com',
    trackAddress: 'track@in.example.com',
    replyTo: 'r-abcdefgh-ijklmnop@in.example.com',
    ...changes,
  };
}
