/** What freelancers can change of theirs by mail. */
export const SETTINGS = ['zone', 'country', 'language', 'days off', 'name', 'signature', 'overview'] as const;
export type Setting = (typeof SETTINGS)[number];
