/** The reminders that a promise can have, in the order in which they come. */
export const TOUCHES = ['check-in', 'nudge', 'release', 'ask'] as const;
export type Touch = (typeof TOUCHES)[number];
