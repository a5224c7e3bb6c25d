import type { Log, LogFields } from '../../lib/ports/log.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: string;
  readonly fields: LogFields;
}

/** A log that keeps its lines. */
export interface MemoryLog extends Log {
  lines(): readonly LogLine[];
}

export function memoryLog(): MemoryLog {
  const lines: LogLine[] = [];
  const keep =
    (level: LogLine['level']) =>
    (code: string, fields: LogFields = {}) =>
      void lines.push({ level, code, fields });
  return { info: keep('info'), warn: keep('warn'), error: keep('error'), lines: () => lines };
}
