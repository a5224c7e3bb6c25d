import { whenAsked } from '../../period/when-asked.ts';
import { anyLanguage } from './words-of.ts';

/**
 * The client's own words: cut before quoted history and before a signature, with the answers between the quoted lines. Offsets stay those
 * of the text.
 */
export function stripMail(text: string): string {
  const lines = text.split('\n');
  const history = lines.findIndex(
    (line, index) => index > 0 && startsHistory(line.trim(), lines[index + 1]?.trim() ?? ''),
  );
  if (history < 0) return blankQuotes(text);
  const answers = answersIn(lines, history);
  const own = lines.slice(0, history).join('\n');
  if (!answers) return blankQuotes(`${own}\n`);
  const heading = lines.slice(history, answers.from).map((line) => ' '.repeat(line.length));
  return blankQuotes([own, ...heading, ...lines.slice(answers.from, answers.to)].join('\n'));
}

/** So soon behind the line that announces it a quote begins. */
const ANNOUNCED = 3;

/** Where paragraphs of the client's stand between quoted lines: the indexes of the first line of that and of the one behind it. */
function answersIn(lines: readonly string[], history: number): { readonly from: number; readonly to: number } | null {
  const from = lines.findIndex((line, index) => index > history && line.startsWith('>'));
  if (from < 0 || from > history + ANNOUNCED) return null;
  const next = lines.findIndex((line, index) => index > from && startsHistory(line.trim(), ''));
  const to = next < 0 ? lines.length : next;
  const last = lines.findLastIndex((line, index) => index < to && line.startsWith('>'));
  const isOwn = (line: string, index: number) =>
    !line.startsWith('>') && line.trim() !== '' && lines[from + index - 1] === '';
  return lines.slice(from, last).some(isOwn) ? { from, to } : null;
}

/** What a mail quotes, one level deep: without the marks, the lines that announce it, and what is quoted in that. */
export function quotedIn(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const from = lines.findIndex((line, index) => line.startsWith('>') || startsHistory(line, lines[index + 1] ?? ''));
  if (from < 0) return '';
  const isMarked = lines.slice(from, from + ANNOUNCED + 1).some((line) => line.startsWith('>'));
  const kept: string[] = [];
  for (const line of lines.slice(from)) {
    const said = line.replace(/^>\s?/, '');
    if (said.startsWith('>') || (isMarked && said === line)) continue;
    if (kept.length > 0 && startsHistory(said, '')) break;
    if (!ANNOUNCES().test(said) && !startsHistory(said, '')) kept.push(said);
  }
  return kept.join('\n');
}

/**
 * A quote without the marks before its lines, one level deep; a line that ends with a comma goes on in the next, however short it is:
 * programs wrap what they quote.
 */
export function unwrapped(quoted: string): string {
  return quoted.replace(/^[^\S\n]*>[^\S\n]?/gm, '').replace(/,[^\S\n]*\n(?=[^\S\n]*[\p{L}\d])/gu, ', ');
}

/** "On 9 June Lise wrote:", and the headings of a mail. */
const ANNOUNCES = whenAsked(
  () => new RegExp(`(?:${anyLanguage('wrote')})\\s*[^:]{0,80}:$|^(?:${anyLanguage('fields')})\\s*:`, 'i'),
);

/** Where lines are longer than any heading, they are not looked at. */
const LONGEST_HEADING = 300;

const HEADINGS = whenAsked(
  () =>
    new RegExp(
      `^(?:-{2,}\\s*(?:${anyLanguage('separators')})|_{8,}|(?:${anyLanguage('bareSeparators')})|(?:${anyLanguage('sender')})\\s*:\\s*\\S)`,
      'i',
    ),
);
const WROTE = whenAsked(() => new RegExp(`(?:${anyLanguage('wrote')})\\s*(?:[^:]{0,80})?:$`, 'i'));
const OPENS_WROTE = whenAsked(() => new RegExp(`^(?:${anyLanguage('opensWrote')})\\s`, 'i'));

function startsHistory(line: string, next: string): boolean {
  if (line === '' || line.length > LONGEST_HEADING) return false;
  if (HEADINGS().test(line)) return true;
  return OPENS_WROTE().test(line) && (WROTE().test(line) || WROTE().test(next.slice(0, LONGEST_HEADING)));
}

/** Quoted lines are somebody else's words: spaces in their stead keep all offsets. */
function blankQuotes(text: string): string {
  if (!/(?:^|\n)>/.test(text)) return text;
  return text.replace(/(^|\n)(>[^\n]*)/g, (_, start: string, line: string) => start + ' '.repeat(line.length));
}
