import type { FunctionName } from './bundle.ts';

/** A verb of a port, as the flows call it. */
export type PortCall =
  | `store.${'get' | 'put' | 'list' | 'due' | 'lease' | 'remove'}`
  | `rawMail.${'read' | 'remove' | 'write' | 'list'}`
  | 'outbox.send'
  | 'queue.send'
  | 'deadLetters.send';

/** What a grant is about. */
export type GrantedOn =
  | 'table'
  | 'due-index'
  | 'raw-mail'
  | 'raw-mail-bucket'
  | 'parked-mail'
  | 'mail'
  | 'jobs'
  | 'dead-letters'
  | 'token-key';

export interface Grant {
  readonly on: GrantedOn;
  readonly actions: readonly string[];
}

/** What each verb needs on AWS, by its adapter in `lib/aws`. */
export const GRANTS: Readonly<Record<PortCall, readonly Grant[]>> = {
  'store.get': [{ on: 'table', actions: ['dynamodb:GetItem'] }],
  // After a retry it reads whether the first try was its own.
  'store.put': [{ on: 'table', actions: ['dynamodb:PutItem', 'dynamodb:GetItem'] }],
  'store.list': [{ on: 'table', actions: ['dynamodb:Query'] }],
  'store.due': [{ on: 'due-index', actions: ['dynamodb:Query'] }],
  'store.lease': [{ on: 'table', actions: ['dynamodb:UpdateItem'] }],
  'store.remove': [{ on: 'table', actions: ['dynamodb:DeleteItem'] }],
  // Without ListBucket, S3 answers "access denied" for an object that is gone, not "no such key".
  'rawMail.read': [
    { on: 'raw-mail', actions: ['s3:GetObject'] },
    { on: 'raw-mail-bucket', actions: ['s3:ListBucket'] },
  ],
  'rawMail.remove': [{ on: 'raw-mail', actions: ['s3:DeleteObject'] }],
  // It writes nothing but what it puts aside.
  'rawMail.write': [{ on: 'parked-mail', actions: ['s3:PutObject'] }],
  'rawMail.list': [{ on: 'raw-mail-bucket', actions: ['s3:ListBucket'] }],
  'outbox.send': [{ on: 'mail', actions: ['ses:SendRawEmail'] }],
  'queue.send': [{ on: 'jobs', actions: ['sqs:SendMessage'] }],
  'deadLetters.send': [{ on: 'dead-letters', actions: ['sqs:SendMessage'] }],
};

/** A function that signs or checks reply addresses reads their key while it starts. */
export const TOKEN_KEY: Grant = { on: 'token-key', actions: ['secretsmanager:GetSecretValue'] };

/** The verbs that each Lambda calls. A test reads them off the code: a call more or less here is a red test. */
export const PORT_CALLS: Readonly<Record<FunctionName, readonly PortCall[]>> = {
  'receive-mail': [
    'store.get',
    'store.put',
    'store.list',
    'store.lease',
    'store.remove',
    'rawMail.read',
    'rawMail.remove',
    'rawMail.write',
    'rawMail.list',
    'outbox.send',
    'deadLetters.send',
  ],
  'find-due': ['store.due', 'store.lease', 'queue.send'],
  'send-reminder': ['store.get', 'store.put', 'store.list', 'store.lease', 'store.remove', 'outbox.send'],
  'record-delivery': ['store.get', 'store.put', 'store.remove', 'deadLetters.send'],
};

/** All grants of a Lambda, actions joined by what they are on. */
export function grantsOf(name: FunctionName): readonly Grant[] {
  const calls = PORT_CALLS[name];
  const all = [...calls.flatMap((call) => GRANTS[call]), ...(calls.includes('outbox.send') ? [TOKEN_KEY] : [])];
  const found = new Map<GrantedOn, Set<string>>();
  for (const { on, actions } of all) found.set(on, new Set([...(found.get(on) ?? []), ...actions]));
  return [...found].map(([on, actions]) => ({ on, actions: [...actions].sort() }));
}
