import { answerTo, REFUSALS, SENDER_STATES } from '../../lib/flows/verdict.ts';

/** The table of SECURITY.md: what each refused mail is answered with, by who sent it. Read off the code that decides. */
export function verdictTable(): string {
  const codes = Object.keys(REFUSALS) as (keyof typeof REFUSALS)[];
  const rows = codes.toSorted().map((code) => [`\`${code}\``, ...SENDER_STATES.map((state) => answerTo(code, state))]);
  return [['verdict', ...SENDER_STATES], ['---', ...SENDER_STATES.map(() => '---')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
