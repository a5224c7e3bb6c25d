import type { Mail } from './mail.ts';

/** The value of a mail's topmost field of that name (lower case); null where it has none. */
export function fieldOf({ headers }: Pick<Mail, 'headers'>, name: string): string | null {
  return headers.find((header) => header.name === name)?.value ?? null;
}
