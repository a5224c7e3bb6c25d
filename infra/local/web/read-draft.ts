import type { Address } from '../../../lib/mailbox/mail.ts';
import { LANGUAGES, type Language } from '../../../lib/period/language.ts';
import type { Refusal } from './refusal.ts';

/** Longer than any header field that a person writes. */
const FIELD_CHARS_MAX = 500;

/** The fields of a form, as the page sends it. */
export interface DraftFields {
  /** One line; `''` where it was left empty. */
  line(name: string): string;
  /** Any text. */
  text(name: string): string;
  address(name: string): Address;
  language(name: string): Language;
  /** `YYYY-MM-DDTHH:mm`. */
  wallTime(name: string): string;
}

/** When a form can't be used as it is. */
export class DraftRefused extends Error {
  readonly refusal: Refusal;

  constructor(given: string, allowed: string, next: string) {
    super(`${given}: ${allowed}`);
    this.name = 'DraftRefused';
    this.refusal = { error: 'bad-body', given, allowed, next };
  }
}

/** Reads a form sent as JSON. Its methods throw {@link DraftRefused} naming the field. */
export function readDraft(body: string): DraftFields {
  const fields = objectIn(body);
  const text = (name: string): string => {
    const value = fields[name] ?? '';
    if (typeof value === 'string') return value;
    throw new DraftRefused(`${name}: ${JSON.stringify(value)}`, 'text', `send ${name} as a string`);
  };
  const line = (name: string): string => {
    const value = text(name).trim();
    if (value.length <= FIELD_CHARS_MAX && !/[\r\n]/.test(value)) return value;
    throw new DraftRefused(`${name}: ${value}`, `one line of at most ${FIELD_CHARS_MAX} characters`, `shorten ${name}`);
  };
  return {
    line,
    text,
    address: (name) => {
      const address = line(`${name}Address`);
      if (!/^[^\s@<>",]+@[^\s@<>",]+$/.test(address)) {
        throw new DraftRefused(`${name}Address: ${address}`, 'an address such as sanne@example.com', 'fill it in');
      }
      return { name: line(`${name}Name`), address };
    },
    language: (name) => {
      const found = LANGUAGES.find((language) => language === line(name));
      if (found !== undefined) return found;
      throw new DraftRefused(`${name}: ${line(name)}`, LANGUAGES.join(', '), `choose one of these`);
    },
    wallTime: (name) => {
      const time = line(name).slice(0, 16);
      if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(time) && !Number.isNaN(Date.parse(`${time}:00Z`))) return time;
      throw new DraftRefused(`${name}: ${time}`, 'a date and a time such as 2026-06-10T09:12', 'fill in both');
    },
  };
}

function objectIn(body: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === 'object' && json !== null) return { ...json };
  } catch {
    // Not JSON: refused below, as any other body that holds no fields.
  }
  throw new DraftRefused(body, 'a JSON object of fields', 'send it from the page');
}
