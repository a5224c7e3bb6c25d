/** What one step of a promise asks of the table, as DynamoDB counts it (`ReturnConsumedCapacity`). */
export interface StepUnits {
  readonly read: number;
  /** Of the table and its index together. */
  readonly write: number;
}

/**
 * One promise from its forward to "done", counted on DynamoDB Local by `test/contracts/counted-units.test.ts`: every reminder in a
 * tick of its own, each mail delivered. What reads nothing counts as nothing there; AWS asks half a unit at least.
 */
export const COUNTED = {
  /** A forward is received, its receipt sent. */
  forward: { read: 0, write: 9 },
  /** A reminder is found and sent. */
  reminder: { read: 1, write: 10 },
  /** "Klaar" is received and answered. */
  reply: { read: 1, write: 9 },
  /** A delivery event is recorded. */
  delivery: { read: 2, write: 0 },
} as const satisfies Readonly<Record<string, StepUnits>>;

/** A query that finds nothing costs half a unit; one for each partition of the due index. Source: "Read consistency" and "Read request unit". */
export const QUIET_TICK: StepUnits = { read: 8, write: 0 };
