/** The letters to a client: three touches, the one that asks when they expect to know, the one that asks until when it is put off. */
export const LETTERS = ['check-in', 'nudge', 'release', 'decision', 'postponed'] as const;
export type LetterKind = (typeof LETTERS)[number];
