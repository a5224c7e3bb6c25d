import { offsetText } from '../period/wall-time.ts';

/** Zone names that mail programs write after a time, in minutes ahead of UTC, in lower case. */
const ZONES: Record<string, number> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  z: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  west: 60,
  met: 60,
  hec: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  oez: 120,
  mest: 120,
  hnec: 60,
  heec: 120,
  sast: 120,
  eest: 180,
  oesz: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** Whether a word names a zone, in lower case. */
export function isZone(word: string): boolean {
  return Object.hasOwn(ZONES, word);
}

/** "+0200", "utc+2", "gmt -05:00", not the dashes of a date; group by sign, hours, minutes. */
const NUMERIC = /(?:^|[^\d\p{L}(])(?:utc|gmt)?\s?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?![\d:./-])/u;

/** Glued to the time, as ISO 8601 writes it. */
const GLUED = /:\d{2}(?:\.\d{1,9})?([+-])(\d{2}):?(\d{2})(?!\d)/;

/**
 * The offset that a shown time carries ("+0200", "UTC+2", "CEST"), as `+02:00`; null where it shows none. Expects lower
 * case. "(GMT+01:00)" in brackets is Samsung's name of the zone, the same in winter and summer: the wall time holds then.
 */
export function shownOffset(plain: string): string | null {
  const afterTime = (/\d[:.]\d{2}(.*)$/.exec(plain)?.[1] ?? '').replace(/\((?:gmt|utc)[^)]{0,10}\)/, '');
  const iso = /t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z\b/.test(plain);
  if (iso) return '+00:00';
  const numeric = GLUED.exec(plain) ?? NUMERIC.exec(afterTime);
  if (numeric) {
    const hours = Number(numeric[2]);
    const minutes = Number(numeric[3] ?? 0);
    if (hours <= 14 && minutes < 60) return offsetText((numeric[1] === '+' ? 1 : -1) * (hours * 60 + minutes));
  }
  const words = afterTime.match(/\p{L}+/gu) ?? [];
  for (const word of words.slice(0, 4)) {
    const minutes = Object.hasOwn(ZONES, word) ? ZONES[word] : undefined;
    if (minutes !== undefined) return offsetText(minutes);
  }
  return null;
}
