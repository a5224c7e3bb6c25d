import type { Log, LogFields } from '../ports/log.ts';

/** One JSON object a line, as CloudWatch Logs takes them apart: `{"level":"info","code":"mail-handled","verdict":"pencilled"}`. */
export function consoleLog(write: (line: string) => void = (line) => process.stdout.write(line)): Log {
  const line = (level: string) => (code: string, fields?: LogFields) =>
    write(`${JSON.stringify({ level, code, ...fields })}\n`);
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
