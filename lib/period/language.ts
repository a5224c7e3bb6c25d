/** The languages Pencilled reads and writes, Dutch first: the order in which ties are decided. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];
