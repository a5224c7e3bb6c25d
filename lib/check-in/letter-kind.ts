/** The letters to a client: three touches, and the one that asks when they expect to know. */
export const LETTERS = ['check-in', 'nudge', 'release', 'decision'] as const;
export type LetterKind = (typeof LETTERS)[number];
