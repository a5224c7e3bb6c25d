import type { Candidate } from './candidate.ts';
import type { MailSense } from './mail-sense.ts';

/** What a period's place among the topics of its mail says: below the name, in a row of a table, in a postscript, taken back further down. */
export function topicSignalsOf(candidate: Candidate, sense: MailSense): string[] {
  const { source, order } = candidate;
  if (source !== 'body') return [];
  const { zones, namingYou, rows, takenBackAt } = sense.layout;
  const { letGoIn } = sense;
  const found: string[] = [];
  const zone = zones[order];
  if (zone === 'below') found.push('below the name');
  if (zone === 'afterwards') found.push('in a postscript');
  const isNamed = namingYou.has(order);
  if (isNamed) found.push('calls you by name');
  if (rows.has(order)) {
    const anyNamed = [...rows].some((index) => namingYou.has(index));
    found.push(isNamed ? 'a row of yours' : anyNamed ? 'a row of others' : 'a row');
  }
  if (letGoIn.includes(order)) found.push('let go here');
  else if (letGoIn.length > 0)
    found.push(letGoIn.some((index) => index > order) ? 'let go further down' : 'let go further up');
  if (takenBackAt > 0) found.push(...takenBack(candidate, sense, takenBackAt));
  return found;
}

/** "Der Mai ist damit hinfällig, … stattdessen den Juni": what falls is named again, and what takes its place is new. */
function takenBack({ order, reading }: Candidate, { blocks, dated }: MailSense, at: number): string[] {
  const isSame = ({ reading: other }: Candidate) => other.from < reading.to && reading.from < other.to;
  const isTaking = (index: number) => index >= at || blocks[index] === blocks[at];
  const above = dated.filter((other) => !isTaking(other.order));
  const below = dated.filter((other) => isTaking(other.order));
  if (!isTaking(order)) return below.some(isSame) ? ['named again where it is taken back'] : [];
  if (above.length === 0 || (order > at + FURTHEST && blocks[order] !== blocks[at])) return [];
  return above.some(isSame) ? [] : ['in the place of what is taken back'];
}

/** So many sentences further down something still takes the place of what was taken back. */
const FURTHEST = 2;
