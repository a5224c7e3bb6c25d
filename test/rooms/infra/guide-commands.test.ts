import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AWS_COMMANDS, type AwsCommand, GLOBAL_FLAGS } from './aws-commands.ts';
import { awsCommandsIn, type GivenCommand } from './read-commands.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GUIDE = readFileSync(join(ROOT, 'DEPLOY.md'), 'utf8');

/** The shapes of the SDK's own client are those that the CLI makes its flags of. */
const CLIENTS: Readonly<Record<string, string>> = {
  dynamodb: 'client-dynamodb',
  secretsmanager: 'client-secrets-manager',
  ses: 'client-ses',
  sqs: 'client-sqs',
};

/** What a command takes, out of the client's types: `QueueUrl: string` is a required `--queue-url`. */
function fromClient(service: string, operation: string): AwsCommand | null {
  const types = join(ROOT, 'node_modules/@aws-sdk', CLIENTS[service] ?? 'none', 'dist-types');
  const name = operation.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const file = join(types, `commands/${name}Command.d.ts`);
  if (!existsSync(file)) return null;
  const command = readFileSync(file, 'utf8');
  const models = readFileSync(join(types, 'models/models_0.d.ts'), 'utf8');
  const shape = (kind: 'Input' | 'Output') => {
    const base = new RegExp(`interface ${name}Command${kind} extends (\\w+)`).exec(command)?.[1];
    const body = new RegExp(`export interface ${base} \\{\\n([\\s\\S]*?)\\n\\}`).exec(models)?.[1] ?? '';
    return [...body.matchAll(/^ {4}(\w+)(\??): ([^;]+);/gm)].map(([, member = '', optional, type = '']) => ({
      member,
      optional: optional === '?',
      bare: /^boolean\b/.test(type),
    }));
  };
  const input = shape('Input').map((one) => ({ ...one, flag: flagOf(one.member) }));
  return {
    source: file,
    words: 0,
    required: input.filter(({ optional }) => !optional).map(({ flag }) => flag),
    optional: input.filter(({ optional, bare }) => optional && !bare).map(({ flag }) => flag),
    bare: input.filter(({ bare }) => bare).flatMap(({ flag }) => [flag, `no-${flag}`]),
    answer: shape('Output').map(({ member }) => member),
  };
}

/** As the CLI does: `SourceArn` → `source-arn`. */
function flagOf(member: string): string {
  return member.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

/** What is wrong with a command; nothing where it is right. */
function faultsOf({ name, words, flags }: GivenCommand): readonly string[] {
  const [service = '', operation = ''] = name.split(' ');
  const takes = AWS_COMMANDS[name] ?? fromClient(service, operation);
  if (takes === null) return ['no such command'];
  const known = [...takes.required, ...takes.optional, ...GLOBAL_FLAGS];
  const given = Object.keys(flags);
  const asked = flags.query?.[0]?.match(/^\w+/)?.[0];
  return [
    ...given.filter((flag) => !known.includes(flag) && !takes.bare.includes(flag)).map((flag) => `no flag --${flag}`),
    ...given.filter((flag) => known.includes(flag) && flags[flag]?.length === 0).map((flag) => `--${flag} of nothing`),
    ...given
      .filter((flag) => takes.bare.includes(flag) && flags[flag]?.length)
      .map((flag) => `--${flag} takes nothing`),
    ...takes.required.filter((flag) => flags[flag] === undefined).map((flag) => `--${flag} is missing`),
    ...(words.length === takes.words ? [] : [`${takes.words} words, not ${words.length}`]),
    ...(asked === undefined || takes.answer.includes(asked) ? [] : [`no ${asked} in its answer`]),
  ];
}

describe('the commands of the guide', () => {
  const commands = awsCommandsIn(GUIDE);

  it('are all read', () => {
    expect(commands.length).toBe(GUIDE.match(/(?<![/\w])aws (?!CLI|account)[a-z0-9]+ [a-z]/g)?.length);
    expect(commands.length).toBeGreaterThan(30);
  });

  it.each(commands.map((command) => [command.text, command] as const))('%s', (_, command) => {
    expect(faultsOf(command)).toEqual([]);
  });

  it.each([
    ['aws sqs get-queue-urls --queue-name a', 'no such command'],
    ['aws sqs purge-queue --queue a --queue-url b', 'no flag --queue'],
    ['aws sqs send-message --queue-url a', '--message-body is missing'],
    [
      'aws dynamodb update-table --table-name a --deletion-protection-enabled true',
      '--deletion-protection-enabled takes nothing',
    ],
    ['aws ses get-send-quota --query Quota', 'no Quota in its answer'],
    ['aws logs tail', '1 words, not 0'],
    ['aws logs tail /aws/lambda/a --since', '--since of nothing'],
  ])('%s would be told: %s', (text, fault) => {
    expect(awsCommandsIn(text).flatMap(faultsOf)).toEqual([fault]);
  });

  it('attributes of queues are those that there are', () => {
    const models = readFileSync(join(ROOT, 'node_modules/@aws-sdk/client-sqs/dist-types/models/enums.d.ts'), 'utf8');
    const asked = commands.flatMap(({ flags }) => flags['attribute-names'] ?? []);
    expect(asked.length).toBeGreaterThan(2);
    for (const name of asked) expect(models).toContain(`"${name}"`);
  });

  it('scripts are those of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const asked = [...GUIDE.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script = '']) => script);
    expect(asked.length).toBeGreaterThan(5);
    for (const script of asked) expect(Object.keys(scripts)).toContain(script);
  });
});
