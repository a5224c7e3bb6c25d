import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '../../lib/period/language.ts';

/** A reader that ours is compared with. */
export interface Peer {
  knows(language: Language): boolean;
  /** The first period it reads, end exclusive. */
  read(text: string, language: Language, saidOn: string): readonly [string, string] | null;
}

interface Value {
  readonly start?: string;
  readonly end?: string;
  readonly value?: string;
}

interface Found {
  readonly resolution?: { readonly values?: readonly Value[] };
}

/** Microsoft's Recognizers, which have English and French; null where they are not installed. */
export async function loadRecognizers(): Promise<Peer | null> {
  let recognize: (text: string, culture: string, options: number, reference: Date) => readonly Found[];
  try {
    const require = createRequire(join(import.meta.dirname, 'peers/package.json'));
    recognize = require('@microsoft/recognizers-text-date-time').recognizeDateTime;
  } catch {
    return null;
  }
  const cultures: Partial<Record<Language, string>> = { en: 'en-us', fr: 'fr-fr' };
  return {
    knows: (language) => cultures[language] !== undefined,
    read: (text, language, saidOn) => {
      const found = recognize(text, cultures[language] ?? 'en-us', 0, new Date(`${saidOn}T12:00:00`));
      for (const { resolution } of found) {
        for (const { start, end, value } of [...(resolution?.values ?? [])].reverse()) {
          if (start && end && isDate(start) && isDate(end)) return [start, end];
          if (value && isDate(value)) return [value, dayAfter(value)];
        }
      }
      return null;
    },
  };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
