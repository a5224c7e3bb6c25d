import type { Finding, State } from './checks.ts';

const SIGNS: Readonly<Record<State, string>> = { green: 'green', later: 'later', red: 'RED  ' };

/** A line for each finding, and one for what to do. */
export function sayFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  return findings
    .flatMap(({ check, state, says, next }) => [
      `${SIGNS[state]}  ${check.padEnd(width)}  ${says}`,
      ...(next === null ? [] : [`${' '.repeat(width + 9)}→ ${next}`]),
    ])
    .join('\n');
}
