import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bundle, bundleAll, FUNCTIONS, type FunctionName } from '../../../infra/bundle.ts';
import { GRANTS, PORT_CALLS } from '../../../infra/port-grants.ts';
import { scratchFolder } from './scratch-folder.ts';
import { exampleSettings, nameOf, ofType, type Synthesised, synthesise } from './synthesise.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXAMPLES = ['smallest', 'open', 'large'].map((name) => [name, synthesise(exampleSettings(name))] as const);
const stacks = new Map(EXAMPLES);
const smallest = stacks.get('smallest') ?? synthesise(exampleSettings('smallest'));
const bundles = await bundleAll(scratchFolder());

/** What every function may do besides its port calls: write its own log, and read its own queue. */
const OWN_LOG = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const OWN_QUEUE = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];
const KEY = ['secretsmanager:GetSecretValue'];

describe('least privilege', () => {
  it.each(FUNCTIONS)('%s: the listed port calls are those that its code makes', (name) => {
    const bundle = bundles.find((one) => one.name === name);
    expect(bundle && portCallsIn(bundle)).toEqual([...PORT_CALLS[name]].sort());
  });

  it.each(FUNCTIONS)('%s: its role holds the actions of its port calls, none missing, none too many', (name) => {
    const calls = PORT_CALLS[name].flatMap((call) => GRANTS[call].flatMap(({ actions }) => actions));
    const expected = [
      ...calls,
      ...OWN_LOG,
      ...(name === 'find-due' ? [] : OWN_QUEUE),
      ...(PORT_CALLS[name].includes('outbox.send') ? KEY : []),
    ];
    expect(actionsOf(smallest, name)).toEqual([...new Set(expected)].sort());
  });

  it('mail goes out in our own name alone', () => {
    const sending = roleStatements(smallest).filter(({ Action }) => [Action].flat().includes('ses:SendRawEmail'));
    expect(sending).toHaveLength(2);
    for (const { Condition } of sending) {
      expect(Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'track@in.example.com' } });
    }
  });

  it('into the bucket goes what is put aside alone, into dead letters their own', () => {
    const resourcesOf = (action: string) =>
      roleStatements(smallest)
        .filter(({ Action }) => [Action].flat().includes(action))
        .map(({ Resource }) => JSON.stringify(Resource));
    expect(resourcesOf('s3:PutObject')).toEqual([expect.stringMatching(/"\/parked\/\*"\]\]\}$/)]);
    expect(resourcesOf('sqs:SendMessage').map((text) => nameOf(smallest, JSON.parse(text)))).toEqual(
      expect.arrayContaining(['pencilled-received-mail-dead', 'pencilled-deliveries-dead', 'pencilled-jobs']),
    );
  });

  it.each([...stacks.keys()])('%s: nothing is allowed everything, or on everything', (name) => {
    const stack = stacks.get(name);
    for (const { Action, Resource, Effect } of stack ? roleStatements(stack) : []) {
      expect(Effect).toBe('Allow');
      expect([Action].flat().filter((action) => action.includes('*'))).toEqual([]);
      expect([Resource].flat()).not.toContain('*');
    }
    expect(stack && JSON.stringify(ofType(stack, 'AWS::IAM::Role'))).not.toContain('ManagedPolicyArns');
  });

  it.each([...stacks.keys()])('%s: nobody but a service and the account itself is let in', (name) => {
    const policies = ['AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'];
    const stack = stacks.get(name);
    const all = policies.flatMap((type) => (stack ? ofType(stack, type) : []));
    const allowed = all
      .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: readonly Statement[] }).Statement)
      .filter(({ Effect }) => Effect === 'Allow');
    expect(allowed.length).toBeGreaterThan(5);
    for (const { Principal, Condition } of allowed) {
      expect(Principal).toEqual({ Service: expect.stringMatching(/^(ses|sns|cloudwatch)\.amazonaws\.com$/) });
      expect(Condition).toBeDefined();
    }
  });
});

describe('cdk-nag, AwsSolutions', () => {
  it.each([...stacks.keys()])('%s: no finding that is not acknowledged where it stands', (name) => {
    expect(stacks.get(name)?.findings).toEqual([]);
  });
});

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

/** The verbs of ports that the flows and handlers inside a bundle call. */
function portCallsIn({ metafile }: Bundle): readonly string[] {
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && /^(lib\/flows|functions)\//.test(path))
    .map(([path]) => readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
  const called = files.flatMap((text) => [...text.matchAll(/\b(store|rawMail|outbox|queue|deadLetters)\.(\w+)\(/g)]);
  return [...new Set(called.map(([, port, verb]) => `${port}.${verb}`))].sort();
}

function roleStatements(stack: Synthesised): readonly Statement[] {
  return ofType(stack, 'AWS::IAM::Policy').flatMap(
    ([, { Properties }]) => (Properties.PolicyDocument as { Statement: readonly Statement[] }).Statement,
  );
}

function actionsOf(stack: Synthesised, name: FunctionName): readonly string[] {
  const prefix = name
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  const policies = ofType(stack, 'AWS::IAM::Policy').filter(([id]) => id.startsWith(`${prefix}Role`));
  expect(policies).toHaveLength(1);
  const all = policies.flatMap(
    ([, { Properties }]) => (Properties.PolicyDocument as { Statement: readonly Statement[] }).Statement,
  );
  return [...new Set(all.flatMap(({ Action }) => Action))].sort();
}
