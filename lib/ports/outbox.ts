/** A mail ready to go, and what its delivery events will name. */
export interface OutgoingMail {
  /** Envelope sender, a bare address. */
  readonly from: string;
  /** Envelope recipient, a bare address: every mail goes to one freelancer. */
  readonly to: string;
  readonly raw: Uint8Array;
  /** In SES's events: which mail of which item it is, and, for whoever looks into them, which attempt. Letters, digits, `-` and `_` only. */
  readonly tags: Readonly<Record<'freelancer' | 'item' | 'mail' | 'attempt' | 'kind', string>>;
}

/** Mails out. One attempt, never retried by the adapter: whoever claims decides. */
export interface Outbox {
  /** The service's id of the mail. Throws one of the errors below. */
  send(mail: OutgoingMail): Promise<{ readonly messageId: string }>;
}

/** When the service is too busy, cannot be reached, or we send too fast: nothing was sent, try again later. */
export class OutboxThrottled extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutboxThrottled';
  }
}

/** When the service refused this mail for good: nothing was sent, and trying again will not help. */
export class OutboxRejected extends Error {
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`the mail was refused: ${code}`, options);
    this.name = 'OutboxRejected';
    this.code = code;
  }
}

/** When nobody knows: the connection broke, it may have been sent. */
export class OutboxUnknown extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutboxUnknown';
  }
}
