/** A word, a cue or a concept whose presence the labelled mails teach to count. */
export interface Learnt {
  /** `“brief…” in its clause`, `thanks said in the mail`: as it is told. */
  readonly name: string;
  readonly weight: number;
}

/** What counts of a mail, whichever of its periods is weighed. */
export interface LearntOfMail {
  readonly learnt: readonly Learnt[];
  /** Of their weights. */
  readonly sum: number;
}
