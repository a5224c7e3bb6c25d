import type { Register } from '../../promise/client-promise.ts';
import type { PlainCommand, Setting } from '../command.ts';

/** Commands that a phrase can name: the plain ones, and those that want something behind them. */
export type Verb = PlainCommand | 'later' | 'snooze' | 'client' | 'job' | 'settings' | 'forget' | 'link' | 'unlink';

/** How one language says the commands: phrases of one to five words, in lower case, without punctuation. */
export interface ReplyWords {
  readonly commands: Readonly<Record<Verb, readonly string[]>>;
  readonly registers: Readonly<Record<Register, readonly string[]>>;
  readonly settings: Readonly<Record<Setting, readonly string[]>>;
  /** "me" behind "forget". */
  readonly me: readonly string[];
  /** Before a command these turn it round: then nothing is understood. */
  readonly negations: readonly string[];
  /** Words that may stand around a command without meaning anything to us. */
  readonly fillers: readonly string[];
  /** "Hoi", and what may follow it. */
  readonly greetings: readonly string[];
  /** Greetings and good wishes in which a day or a time of day stands ("Guten Morgen", "fijn weekend"), as an expression: no period is meant. */
  readonly wishes: string;
  /** How a question begins that asks us for something, as an expression: "kan dit naar december?". */
  readonly requests: string;
  /** Small talk that wants no answer. */
  readonly thanks: readonly string[];
}
