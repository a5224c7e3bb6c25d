import type { Store } from '../../lib/ports/store.ts';
import type { ClientPromise } from '../../lib/promise/client-promise.ts';
import { freelancerId } from '../../lib/promise/identity.ts';
import { smokeSubject, writeSmokeMail } from './smoke-mail.ts';

export interface Smoke {
  /** A freelancer's address that SES may send from. */
  readonly from: string;
  /** `track@…` of the deployment. */
  readonly to: string;
  readonly nonce: string;
}

export interface SmokeTools {
  /** Hands the mail to SES, which signs it. */
  send(from: string, to: string, raw: Uint8Array): Promise<void>;
  readonly store: Pick<Store, 'list' | 'remove'>;
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}

export type SmokeResult =
  /** Pencilled in, and its receipt was taken by SES; `seconds` from one to the other end. */
  | { readonly came: 'receipt'; readonly seconds: number }
  /** Pencilled in, but the receipt is still owed. */
  | { readonly came: 'promise' }
  /** Nothing was stored. */
  | { readonly came: 'nothing' };

const EVERY_MS = 2_000;
/** Mail takes seconds; a sandboxed SES and a cold start some more. */
const PATIENCE_MS = 120_000;

/**
 * Sends a forward through the deployed system and waits until its receipt has gone out; then takes the promise away again.
 * What is looked at is the table: that the receipt also lies in the mailbox is for the person to see.
 */
export async function runSmoke({ from, to, nonce }: Smoke, tools: SmokeTools): Promise<SmokeResult> {
  const start = tools.now();
  const freelancer = freelancerId(from.toLowerCase());
  await tools.send(from, to, writeSmokeMail({ from, to, nonce, saidAt: start }));
  let found: ClientPromise | undefined;
  while (tools.now().getTime() - start.getTime() < PATIENCE_MS) {
    found = await promiseOf(tools.store, freelancer, nonce);
    if (found?.lastMailAt != null && found.owed.length === 0) {
      await tools.store.remove({ freelancer, item: found.id });
      return { came: 'receipt', seconds: Math.round((tools.now().getTime() - start.getTime()) / 1_000) };
    }
    await tools.sleep(EVERY_MS);
  }
  return { came: found === undefined ? 'nothing' : 'promise' };
}

async function promiseOf(
  store: SmokeTools['store'],
  freelancer: string,
  nonce: string,
): Promise<ClientPromise | undefined> {
  const items = (await store.list(freelancer)).map(({ item }) => item);
  return items.find((item) => item.kind === 'promise' && item.subject.includes(smokeSubject(nonce))) as
    | ClientPromise
    | undefined;
}
