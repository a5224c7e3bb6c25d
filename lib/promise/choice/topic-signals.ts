import type { Candidate } from './candidate.ts';
import type { MailSense } from './mail-sense.ts';

/** What a period's place among the topics of its mail says: below the name, in a row of a table, in a postscript, taken back further down. */
export function topicSignalsOf(candidate: Candidate, sense: MailSense): string[] {
  const { source, order } = candidate;
  if (source !== 'body') return [];
  const { zones, namingYou, rows, takenBackAt } = sense.layout;
  const found: string[] = [];
  const zone = zones[order];
  if (zone === 'below') found.push('below the name');
  if (zone === 'afterwards') found.push('in a postscript');
  const isNamed = namingYou.has(order);
  if (isNamed) found.push('calls you by name');
  else if ([...namingYou].some((index) => sense.blocks[index] === sense.blocks[order]))
    found.push('you are named around');
  if (rows.has(order)) {
    const anyNamed = [...rows].some((index) => namingYou.has(index));
    found.push(isNamed ? 'a row of yours' : anyNamed ? 'a row of others' : 'a row');
  }
  if (takenBackAt > 0) found.push(...takenBack(candidate, sense, takenBackAt));
  return found;
}

/** "Der Mai ist damit hinfällig, … stattdessen den Juni": what falls, and what takes its place. */
function takenBack({ order, reading }: Candidate, { blocks, dated }: MailSense, at: number): string[] {
  const same = (other: Candidate) => other.reading.from < reading.to && reading.from < other.reading.to;
  const block = blocks[at] ?? 0;
  const isIn = (index: number) => index >= at || blocks[index] === block;
  const above = dated.filter((other) => !isIn(other.order));
  const below = dated.filter((other) => isIn(other.order));
  if (above.length === 0 || below.length === 0) return [];
  if (!isIn(order))
    return [below.some(same) ? 'named again where it is taken back' : 'said before something is taken back'];
  if (order > at + 2 && blocks[order] !== block) return [];
  return [above.some(same) ? 'taken back' : 'in the place of what is taken back'];
}
