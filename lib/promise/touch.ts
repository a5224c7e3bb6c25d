/** The reminders that a promise can have, in the order in which they come. */
export const TOUCHES = ['check-in', 'nudge', 'release', 'ask'] as const;
export type Touch = (typeof TOUCHES)[number];

export function isTouch(step: string): step is Touch {
  return (TOUCHES as readonly string[]).includes(step);
}
