import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Queue } from '../ports/queue.ts';
import type { RawMail } from '../ports/raw-mail.ts';
import type { Store } from '../ports/store.ts';
import type { DeadLetter } from './dead-letter.ts';
import type { DueJob } from './due-job.ts';
import type { FlowSettings } from './flow-settings.ts';

/** What each flow reaches the world through. */
export interface SendingPorts {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: FlowSettings;
}

export interface ReceivingPorts extends SendingPorts {
  readonly rawMail: RawMail;
}

export interface DuePorts {
  readonly store: Store;
  readonly queue: Queue<DueJob>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface DeliveryPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Where what was tried in vain waits for somebody to look. */
export interface PuttingAside {
  readonly deadLetters: Queue<DeadLetter>;
}
