import { addDays, partsOf } from '../calendar.ts';
import { type InYear, settle } from '../engine/draft.ts';
import { PeriodResult } from '../engine/period-result.ts';
import { dayIn, type Span } from '../engine/spans.ts';
import type { TokenReader } from '../engine/token-reader.ts';

/** How many words may stand between a day and the one that is put in its place. */
const MOST_BETWEEN = 9;

/** "niet 8 oktober maar de 15e", "c'est pas le 8 octobre, c'est le 15", "nicht am 8. Mai, sondern am 15.": the month goes over. */
export function carryMonth(reader: TokenReader, results: readonly PeriodResult[]): PeriodResult[] {
  return results.flatMap((result, index) => {
    const carried = result.grain === 'day' ? dayBehind(reader, result, results[index + 1]?.first) : null;
    return carried ? [result, carried] : [result];
  });
}

function dayBehind(reader: TokenReader, result: PeriodResult, edge = Number.POSITIVE_INFINITY): PeriodResult | null {
  if (!result.said.includes('month')) return null;
  let corrected = false;
  const last = Math.min(result.next + MOST_BETWEEN, edge, reader.tokens.length);
  for (let at = result.next; at < last; at++) {
    const token = reader.tokens[at];
    if (!token) return null;
    if (token.digits >= 1 && token.digits <= 31) return corrected ? onDay(reader, result, at, token.digits) : null;
    if (SLIP.has(token.word)) corrected = true;
    else if (!SMALL.has(token.word)) return null;
  }
  return null;
}

/** Words that take back what was said. */
const SLIP = new Set(
  'maar nee bedoel bedoelde moet moest wordt werd sondern nein meine meinte but no mean meant rather mais non c est dire plutot oups oops sorry pardon'.split(
    ' ',
  ),
);
/** Words that may stand beside them. */
const SMALL = new Set(
  "ik het is dat zijn op de den der am vom dem das i it s on the make je ce veux voulais le au en ich es , . ! ? ; : ( – - '".split(
    ' ',
  ),
);

/** The number alone: an hour, an amount or a name of its own behind it is no day. */
function onDay(reader: TokenReader, result: PeriodResult, at: number, day: number): PeriodResult | null {
  const before = reader.tokens[at - 1];
  if (!before || !ARTICLES.has(before.word) || !reader.tokens[at]?.spaced) return null;
  const next = reader.pastOrdinalEnding(at + 1);
  const behind = reader.tokens[next];
  if (
    behind &&
    (behind.digits >= 0 || MEASURES.has(behind.word) || reader.is(next, 'unit') || reader.is(next, 'month'))
  )
    return null;
  const settled = settle(result.days, reader.saidOn);
  if (!settled) return null;
  const { month, year } = partsOf(settled.from);
  const span = (of: number): Span | null => {
    const from = dayIn(of, month, day);
    return from === null ? null : { from, to: addDays(from, 1) };
  };
  const days: Span | InYear | null = typeof result.days === 'function' ? span : span(year);
  if (!days) return null;
  const token = reader.tokens[at];
  const index = token?.at ?? 0;
  const text = reader.text.slice(index, reader.tokens[next - 1]?.end ?? index);
  return new PeriodResult(
    result.reference,
    result.rule,
    { index, text, first: at },
    { next, grain: 'day', said: result.said, days },
  );
}

const ARTICLES = new Set(['de', 'den', 'der', 'am', 'the', 'le', 'op', 'on', 'au', 'vom', 'dem']);
const MEASURES = new Set('h uur u uhr heures euro eur € $ £ % x m min am pm : / km cm st stuks'.split(' '));
