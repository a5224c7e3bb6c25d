import { UNIT_PRICES as P } from '../../../infra/price/unit-prices.ts';

/** Ticks of a month, one a minute. */
const TICKS = 43_800;
const MILLION = 1_000_000;

/** What a due promise was counted at, in units. */
export interface Counted {
  readonly read: number;
  readonly tableWrite: number;
  readonly indexWrite: number;
}

/** The writes of the table that no design does without: the claim, and the record that it was sent; ours writes the lease too. */
const LEASE_WRITES = 1;

/** USD for a million reminders: index and lease, as counted. */
export function priceOfIndex({ read, tableWrite, indexWrite }: Counted): number {
  return MILLION * (read * P.readUnit + (tableWrite + indexWrite) * P.writeUnit);
}

/** USD for a million reminders of one scheduler entry each: an invocation in place of lease and index; making, moving and deleting an entry is free, but a request each. */
export function priceOfEntries({ read, tableWrite }: Counted): number {
  return MILLION * (read * P.readUnit + (tableWrite - LEASE_WRITES) * P.writeUnit + P.schedule);
}

/** USD a month for finding alone: a tick a minute that asks each partition, or that scans. */
export function priceOfTicks(readUnits: number): number {
  return TICKS * readUnits * P.readUnit;
}
