/** Obsolete zone names of RFC 5322 section 4.3, in minutes. */
const ZONES: Record<string, number> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const FORM =
  /^(?:[a-z]{2,9}\.?,? +)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4})[ ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: +([+-]\d{4}|[a-z]{1,4}))?/i;

/**
 * A Date header (RFC 5322 section 3.3, and the obsolete forms) as ISO 8601 with the offset it was written in:
 * `2026-09-03T18:44:02+02:00`. Null where it is no date. No zone, or one nobody knows, counts as `+00:00` (section 4.3).
 */
export function headerDate(value: string): string | null {
  const match = FORM.exec(value.trim().replace(/\s+/g, ' ').slice(0, 100));
  if (!match) return null;
  const [, day = '', monthName = '', yearText = '', hour = '', minute = '', second = '00', zone = 'GMT'] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const shortYear = Number(yearText);
  const year = yearText.length > 2 ? shortYear : shortYear + (shortYear < 50 ? 2000 : 1900);
  const two = (text: string | number) => String(text).padStart(2, '0');
  const wall = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const ms = Date.parse(`${wall}Z`);
  if (month === 0 || Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 19) !== wall) return null;
  return `${wall}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (/^[+-]\d{4}$/.test(zone)) {
    const text = `${zone.slice(0, 3)}:${zone.slice(3)}`;
    return Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(3)) < 60 ? text : '+00:00';
  }
  const minutes = ZONES[zone.toUpperCase()] ?? 0;
  const size = Math.abs(minutes);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
