import { addDays } from '../../lib/period/calendar.ts';
import type { Period } from '../../lib/period/period.ts';
import type { MailReading } from './read-mail.ts';

/** A reading for people: one line a fact, texts indented below. */
export function tellReading(reading: MailReading): string {
  const { client, command, period, saidOn, checkInOn, checkIn } = reading;
  const facts: readonly (readonly [string, string | null])[] = [
    ['kind', `${reading.kind} (${reading.verdict})`],
    ['acted on', reading.accepted ? 'yes' : 'no'],
    ['answered', reading.answered ? 'yes' : 'no'],
    ['freelancer', reading.freelancer],
    [
      'client',
      client === null ? null : `${client.name}${client.address === null ? '' : ` <${client.address}>`}`.trim(),
    ],
    ['subject', reading.subject],
    ['said on', saidOn],
    ['command', command === null ? null : [command.name, command.argument].filter((part) => part !== null).join(' ')],
    ['language', reading.language],
    ['period', period === null ? null : told(period)],
    ...reading.others.map((other) => ['also', told(other)] as const),
    ['check-in on', checkInOn],
    ['left out', reading.cut.join(', ')],
  ];
  const lines = facts
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${`${name}:`.padEnd(13)}${value}`);
  const texts = [
    ['note', reading.note],
    ['body', reading.body],
    ['letter', checkIn === null ? '' : `${checkIn.subject}\n\n${checkIn.text}`],
  ].filter(([, text]) => text !== '');
  return `${[...lines, ...texts.flatMap(([name = '', text = '']) => ['', `${name}:`, indented(text)])].join('\n')}\n`;
}

function told({ from, to, grain, bound, words }: Period): string {
  const last = addDays(to, -1);
  return `${last === from ? from : `${from} through ${last}`} (${grain}, ${bound}): "${words}"`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
