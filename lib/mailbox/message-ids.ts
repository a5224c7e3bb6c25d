import { MAX_REFERENCES } from './limits.ts';

/** RFC 5322 section 2.1.1: no line is longer. */
const MAX_ID = 998;

/** Message-IDs of a header (RFC 5322 section 3.6.4) without brackets; where there are none, the value if it is one by itself. */
export function idsOf(value: string): readonly string[] {
  const found = value.match(/<[^<>\s]{1,998}>/g);
  if (found) return found.slice(-MAX_REFERENCES).map((id) => id.slice(1, -1));
  return value.length <= MAX_ID && /^[^\s<>]+@[^\s<>]+$/.test(value) ? [value] : [];
}
