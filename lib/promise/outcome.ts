/** What a closed promise came to; `silent`: nothing was heard. */
export const OUTCOMES = ['booked', 'no', 'silent', 'dropped', 'done'] as const;
export type Outcome = (typeof OUTCOMES)[number];
