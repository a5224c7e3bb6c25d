import type { StoredItem } from '../ports/store.ts';
import type { ClientPromise } from '../promise/client-promise.ts';
import type { Freelancer } from '../promise/freelancer.ts';

/** All that is stored of one freelancer, as one query brings it. */
export interface Holdings {
  readonly freelancer: Freelancer;
  readonly promises: readonly ClientPromise[];
}

/** A freelancer's items sorted out; null where there is no profile. */
export function holdingsOf(items: readonly StoredItem[]): Holdings | null {
  const freelancer = items.find((item) => item.kind === 'freelancer');
  return freelancer ? { freelancer, promises: items.filter((item) => item.kind === 'promise') } : null;
}
