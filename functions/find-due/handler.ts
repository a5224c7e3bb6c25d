import middy from '@middy/core';
import { type Found, findDue } from '../../lib/flows/find-due.ts';
import type { DuePorts } from '../../lib/flows/ports.ts';

/** Called by the scheduler, every minute; what it is called with does not matter. */
export function createHandler(ports: DuePorts) {
  return middy<unknown, Found>().handler(() => findDue(ports));
}
