/** Codes, ids and counts; never an address, a subject or a text. What stands beside them in a line cannot be one of them. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>> & {
  readonly level?: never;
  readonly code?: never;
};

export interface Log {
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}
