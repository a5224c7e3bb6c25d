/** A command of the AWS CLI as somebody would type it. */
export interface GivenCommand {
  readonly text: string;
  /** `sqs get-queue-url`. */
  readonly name: string;
  /** What is no flag and no value of one. */
  readonly words: readonly string[];
  /** The values of each flag, without its hyphens. */
  readonly flags: Readonly<Record<string, readonly string[]>>;
}

const BEGINNING = /(?<![/\w])aws (?=[a-z0-9]+ [a-z])(?!account)/g;

/** Every command of the AWS CLI in a page of Markdown, in blocks and between backticks. */
export function awsCommandsIn(page: string): readonly GivenCommand[] {
  const joined = page.replace(/\\\n\s*/g, '');
  return [...joined.matchAll(BEGINNING)].map(({ index }) => commandOf(joined.slice(index)));
}

function commandOf(rest: string): GivenCommand {
  const text = rest.slice(0, endOf(rest)).trim();
  const all = tokensOf(text).slice(1);
  const length = all[1] === 'wait' ? 3 : 2;
  const flags: Record<string, string[]> = {};
  const words: string[] = [];
  let values = words;
  for (const token of all.slice(length)) {
    if (token.startsWith('--')) {
      values = [];
      flags[token.slice(2)] = values;
    } else values.push(token);
  }
  return { text, name: all.slice(0, length).join(' '), words, flags };
}

/** Where a command ends: at the line's end, at what joins commands, or where the bracket or backtick around it closes. */
function endOf(text: string): number {
  let quote: string | null = null;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === quote && depth === 0) quote = null;
    else if (quote === null && (letter === "'" || letter === '"')) quote = letter;
    else if (letter === '(' && quote !== "'") depth += 1;
    else if (letter === ')' && quote !== "'") depth -= 1;
    if (depth < 0) return at;
    if (quote === null && depth === 0 && (/[\n;|&`]/.test(letter) || text.startsWith(' #', at))) return at;
  }
  return text.length;
}

/** Split at blanks outside of quotes and brackets. */
function tokensOf(text: string): readonly string[] {
  return text.match(/(?:'[^']*'|"(?:\$\([^()]*(?:\([^()]*\)[^()]*)*\)|[^"])*"|[^\s'"])+/g) ?? [];
}
