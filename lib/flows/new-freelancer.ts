import { dateAt } from '../period/wall-time.ts';
import type { Freelancer } from '../promise/freelancer.ts';
import { freelancerId } from '../promise/identity.ts';
import type { Incoming } from './incoming.ts';

/** Whether somebody unknown may become a user by this mail. */
export function mayRegister({ sender, settings }: Incoming): boolean {
  return settings.registration !== 'closed' || settings.freelancers.includes(sender);
}

/** Who writes for the first time, and what new freelancers begin with. */
export type Newcomer = Pick<Incoming, 'sender' | 'senderName' | 'now'> & {
  readonly settings: Pick<Incoming['settings'], 'timeZone' | 'country'>;
};

/** As long as a name that is set by a command. */
const MAX_NAME = 100;

/** A freelancer at their first mail, with the defaults of this installation. */
export function newFreelancer(
  { sender, senderName, now, settings }: Newcomer,
  { language, confirmed }: Pick<Freelancer, 'language' | 'confirmed'>,
): Freelancer {
  return {
    kind: 'freelancer',
    id: freelancerId(sender),
    version: 1,
    address: sender,
    addresses: [],
    linking: [],
    language,
    name: senderName.slice(0, MAX_NAME).toWellFormed(),
    signature: '',
    timeZone: settings.timeZone,
    country: settings.country,
    daysOff: [],
    overview: true,
    overviewOf: dateAt(now, settings.timeZone).slice(0, 7),
    leaving: false,
    stopped: false,
    paused: null,
    confirmed,
    since: now,
    held: [],
    handled: [],
    rawMails: [],
    capped: [],
    refused: [],
    owed: [],
    lastMailAt: null,
    question: null,
  };
}
