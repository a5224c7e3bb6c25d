import { appendFileSync } from 'node:fs';
import { consoleLog } from '../../lib/aws/console-log.ts';
import type { Log, LogFields } from '../../lib/ports/log.ts';

/** Something that happened, as the Lambdas log it: codes, ids and counts. */
export interface RuntimeEvent {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: string;
  readonly fields: LogFields;
}

/** The Lambdas' own log as a file of JSON lines, each line also told to a listener. */
export function runtimeLog(file: string, onEvent: (event: RuntimeEvent) => void): Log {
  const lines = consoleLog((line) => {
    try {
      appendFileSync(file, line);
    } catch {
      // A full disk must not make a mail fail that is already on it.
    }
  });
  const tell =
    (level: RuntimeEvent['level']) =>
    (code: string, fields: LogFields = {}) => {
      lines[level](code, fields);
      onEvent({ level, code, fields });
    };
  return { info: tell('info'), warn: tell('warn'), error: tell('error') };
}
