import type { Parser, ParsingOption } from 'chrono-node/en';
import type { Draft } from './draft.ts';
import { PeriodResult } from './period-result.ts';
import { kindBits, type Rule } from './rule.ts';
import type { Place, TokenReader } from './token-reader.ts';

export type Context = Parameters<Parser['pattern']>[0];

/** What is handed through chrono to the rules. */
export interface ReaderOption extends ParsingOption {
  readonly reader: TokenReader;
}

/**
 * All rules as one parser of chrono's pipeline, which costs it less than one parser each. Chrono asks a parser for a pattern and runs it
 * on what is left of the text; this one walks along words that were looked up once, rule by rule, instead of matching letters:
 * nothing in it can backtrack.
 */
export function parserOf(rules: readonly Needing[]): Parser {
  const pattern = new RulesPattern(rules);
  return {
    pattern: (context) => pattern.walk(readerOf(context)),
    extract: (context, match) =>
      match instanceof RuleMatch ? new PeriodResult(context.reference, match.rule, match.place, match.draft) : null,
  };
}

export function readerOf(context: Context): TokenReader {
  return (context.option as ReaderOption).reader;
}

class RuleMatch {
  readonly rule: string;
  readonly place: Place;
  readonly draft: Draft;
  /** From where the rest of the text begins: another rule may find something before. */
  index: number;

  constructor(rule: string, place: Place, draft: Draft, index: number) {
    this.rule = rule;
    this.place = place;
    this.draft = draft;
    this.index = index;
  }
}

/** A rule with the bits of the kinds of words that it needs. */
export interface Needing {
  readonly rule: Rule;
  readonly begins: number;
  /** −1 where it needs none. */
  readonly needs: number;
}

export function withNeeds(rule: Rule): Needing {
  return { rule, begins: kindBits(rule.begins), needs: rule.needs ? kindBits(rule.needs) : -1 };
}

/** Set back for every text: chrono is done with a pattern before it asks for the next. */
class RulesPattern extends RegExp {
  readonly #rules: readonly Needing[];
  #reader: TokenReader | null = null;
  /** The rule that is being tried, and the telling token at which it goes on. */
  #at = 0;
  #telling = 0;

  constructor(rules: readonly Needing[]) {
    super('');
    this.#rules = rules;
  }

  walk(reader: TokenReader): this {
    this.#reader = reader;
    this.#at = 0;
    this.#telling = 0;
    return this;
  }

  override exec(rest: string): RegExpExecArray | null {
    const reader = this.#reader;
    if (!reader) return null;
    for (; this.#at < this.#rules.length; this.#at++, this.#telling = 0) {
      const tried = this.#rules[this.#at];
      const found = tried && mayRead(tried, reader) ? next(tried, reader, this.#telling) : null;
      if (!found) continue;
      const { telling } = reader;
      while ((telling[this.#telling] ?? Number.POSITIVE_INFINITY) < found.draft.next) this.#telling++;
      found.index += rest.length - reader.text.length;
      return found as unknown as RegExpExecArray;
    }
    return null;
  }
}

/** Whether the words that a rule needs stand in the text at all. */
export function mayRead({ rule, begins, needs }: Needing, { kinds, hasDigits }: TokenReader): boolean {
  const begun = (kinds & begins) !== 0 || (rule.digits === true && hasDigits);
  return begun && (needs === -1 || (kinds & needs) !== 0);
}

/** What a rule reads next, from a telling token on; the index is that in the whole text. */
function next({ rule, begins }: Needing, reader: TokenReader, from: number): RuleMatch | null {
  const { tokens, telling } = reader;
  for (let step = from; step < telling.length; step++) {
    const at = telling[step] ?? 0;
    const token = tokens[at];
    if (!token || ((token.kinds & begins) === 0 && !(rule.digits && token.digits >= 0))) continue;
    reader.tries++;
    const draft = rule.read(reader, at);
    if (!draft) continue;
    reader.walked += step - from;
    return new RuleMatch(rule.name, reader.place(at, draft.next), draft, token.at);
  }
  reader.walked += telling.length - from;
  return null;
}
