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
 * A rule as a parser of chrono's pipeline. Chrono asks a parser for a pattern and runs it on what is left of the text;
 * this one walks along words that were looked up once, instead of matching letters: nothing in it can backtrack.
 */
export function ruleParser(rule: Rule): Parser {
  const pattern = new RulePattern(rule);
  return {
    pattern: (context) => pattern.walk(readerOf(context)),
    extract: (context, match) =>
      match instanceof RuleMatch ? new PeriodResult(context.reference, rule.name, match.place, match.draft) : null,
  };
}

export function readerOf(context: Context): TokenReader {
  return (context.option as ReaderOption).reader;
}

class RuleMatch extends Array<string> {
  index = 0;
  input = '';
  readonly place: Place;
  readonly draft: Draft;

  constructor(place: Place, draft: Draft, index: number) {
    super();
    this.push(place.text);
    this.place = place;
    this.draft = draft;
    this.index = index;
  }
}

/** One for a rule, set back for every text: chrono is done with a pattern before it asks for the next. */
class RulePattern extends RegExp {
  readonly #rule: Rule;
  readonly #bits: number;
  readonly #digits: boolean;
  readonly #needs: number;
  #reader: TokenReader | null = null;
  #token = 0;

  constructor(rule: Rule) {
    super('');
    this.#rule = rule;
    this.#bits = kindBits(rule.begins);
    this.#needs = rule.needs ? kindBits(rule.needs) : -1;
    this.#digits = rule.digits ?? false;
  }

  walk(reader: TokenReader): this {
    const begun = (reader.kinds & this.#bits) !== 0 || (this.#digits && reader.hasDigits);
    const met = this.#needs === -1 || (reader.kinds & this.#needs) !== 0;
    this.#reader = begun && met ? reader : null;
    this.#token = 0;
    return this;
  }

  override exec(rest: string): RegExpExecArray | null {
    const reader = this.#reader;
    if (!reader) return null;
    const offset = reader.text.length - rest.length;
    const { tokens } = reader;
    for (let at = reader.tokenFrom(offset, this.#token); at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || ((token.kinds & this.#bits) === 0 && !(this.#digits && token.digits >= 0))) continue;
      reader.tries++;
      const draft = this.#rule.read(reader, at);
      if (!draft) continue;
      this.#token = draft.next;
      return new RuleMatch(reader.place(at, draft.next), draft, token.at - offset) as unknown as RegExpExecArray;
    }
    this.#reader = null;
    return null;
  }
}
