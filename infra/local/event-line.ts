import type { RuntimeEvent } from './runtime-log.ts';

/** An event as a line for the console; null for what nobody needs to see there (it stands in the log file all the same). */
export function eventLine({ level, code, fields }: RuntimeEvent): string | null {
  switch (code) {
    case 'mail-handled':
      return `mail in   ${fields.verdict}`;
    case 'mail-sent':
      return `mail out  ${fields.kind}`;
    // Told by its dead letter, which comes before it.
    case 'mail-put-aside':
    case 'delivery-put-aside':
      return null;
    case 'dead-letter':
      return `A mail or job failed again and again and was put aside, nothing is lost: ${fields.file}\nTo try it once more, move that file to queues/${fields.queue} in the data folder and start again.`;
  }
  if (level === 'info') return null;
  const details = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `${level === 'warn' ? 'warning' : 'error'}   ${[code, ...details].join(' ')}`;
}
