import { MAX_REFERENCES } from './limits.ts';

/** Message-IDs of a header (RFC 5322 section 3.6.4) without brackets. */
export function idsOf(value: string): readonly string[] {
  const found = value.match(/<[^<>\s]{1,998}>/g);
  if (found) return found.slice(-MAX_REFERENCES).map((id) => id.slice(1, -1));
  return /^[^\s<>]+@[^\s<>]+$/.test(value) ? [value] : [];
}
