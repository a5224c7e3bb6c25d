import type { Mail } from './mail.ts';

/** One result of an Authentication-Results field: `dkim=pass header.i=@example.com` → method `dkim`, result `pass`, its properties. */
export interface AuthenticationResult {
  readonly method: string;
  readonly result: string;
  /** By name in lower case (`header.i`, `envelope-from`), bare of quotes. */
  readonly properties: Readonly<Record<string, string>>;
}

/** The host that writes the field we trust. Source: "Contents of notifications for Amazon SES email receiving". */
const TRUSTED_HOST = 'amazonses.com';

/** The same of the topmost field alone, whoever wrote it: SES writes its own above all that came with the mail. */
export function topmostResults(mail: Mail): readonly AuthenticationResult[] | null {
  const topmost = mail.headers.find(({ name }) => name === 'authentication-results');
  return topmost === undefined ? null : trustedResults({ headers: [topmost] });
}

/**
 * The results of the topmost Authentication-Results (RFC 8601) that SES itself wrote; null where there is none. Whatever
 * stands further down came with the mail: anybody can write it.
 */
export function trustedResults(mail: Pick<Mail, 'headers'>): readonly AuthenticationResult[] | null {
  for (const { name, value } of mail.headers) {
    if (name !== 'authentication-results') continue;
    const [host = '', ...statements] = partsOf(value);
    if (host.trim().split(/\s/)[0]?.toLowerCase() === TRUSTED_HOST) return resultsOf(statements);
  }
  return null;
}

/** SES ends every property with a semicolon, so a statement without a known method belongs to the result before it. */
function resultsOf(statements: readonly string[]): AuthenticationResult[] {
  const results: { method: string; result: string; properties: Record<string, string> }[] = [];
  for (const statement of statements) {
    const pairs = statement.trim().split(/\s+/).map(pairOf);
    const [first, ...rest] = pairs;
    if (!first) continue;
    if (METHODS.has(first.name))
      results.push({ method: first.name, result: first.value.toLowerCase(), properties: {} });
    const current = results.at(-1);
    for (const { name, value } of METHODS.has(first.name) ? rest : pairs) {
      if (current && name !== '') current.properties[name] = value;
    }
  }
  return results;
}

const METHODS = new Set(['spf', 'dkim', 'dmarc', 'arc', 'iprev', 'auth']);

function pairOf(text: string): { name: string; value: string } {
  const at = text.indexOf('=');
  return at < 0
    ? { name: '', value: '' }
    : { name: text.slice(0, at).toLowerCase(), value: text.slice(at + 1).replaceAll('"', '') };
}

/** Splits at semicolons outside of comments and quoted strings, and drops the comments: both may hold what the sender chose. */
function partsOf(value: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    if (character === '\\') {
      if (depth === 0) part += value.charAt(index + 1);
      index++;
    } else if (quoted) {
      if (character === '"') quoted = false;
      else if (depth === 0) part += /\s|;|=/.test(character) ? '_' : character;
    } else if (character === '"') quoted = true;
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === ';') {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}
