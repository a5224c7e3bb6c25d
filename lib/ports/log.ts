/** Codes, ids and counts; never an address, a subject or a text. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}
