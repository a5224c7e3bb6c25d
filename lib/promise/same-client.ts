import type { Client } from './client-promise.ts';

/** Whether two promises were made by the same person: by address, or by name where neither has one. */
export function isSameClient(a: Client, b: Client): boolean {
  if (a.address !== null || b.address !== null) return a.address?.toLowerCase() === b.address?.toLowerCase();
  return a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase();
}
