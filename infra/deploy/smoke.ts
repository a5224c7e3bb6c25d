import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { dynamodbStore } from '../../lib/aws/dynamodb-store.ts';
import { mailDomain, type StackSettings } from '../settings.ts';
import { runSmoke } from './run-smoke.ts';
import { settingsOfCommand } from './settings-of-command.ts';

const { values } = parseArgs({ options: { from: { type: 'string' }, table: { type: 'string' } }, strict: false });
const settings = settingsOfCommand();
const { region } = settings;
const from = typeof values.from === 'string' ? values.from : settings.freelancers[0];
if (from === undefined)
  stop('Say who writes: npm run smoke -- --from YOUR-ADDRESS (verified in SES, and allowed to use Pencilled)');
const table = typeof values.table === 'string' ? values.table : tableOf(settings);
if (table === null) stop('Which table? npm run deploy writes dist/outputs.json; else: npm run smoke -- --table NAME');

const ses = new SESClient({ region, maxAttempts: 1 });
const to = `track@${mailDomain(settings)}`;
process.stdout.write(`${from} → ${to} …\n`);
const result = await runSmoke(
  { from, to, nonce: randomBytes(4).toString('hex') },
  {
    send: async (source, recipient, raw) => {
      await ses.send(new SendRawEmailCommand({ Source: source, Destinations: [recipient], RawMessage: { Data: raw } }));
    },
    store: dynamodbStore({ client: new DynamoDBClient({ region }), table }),
    now: () => new Date(),
    sleep: (milliseconds) => setTimeout(milliseconds),
  },
);
switch (result.came) {
  case 'receipt':
    process.stdout.write(
      `Its receipt went out after ${result.seconds} s: look in the mailbox of ${from}. The promise is taken away again.\n`,
    );
    break;
  case 'promise':
    stop(
      'It was pencilled in, but the receipt has not gone out in two minutes: is the account in the sandbox, or sending paused? npm run deploy:check',
    );
    break;
  case 'nothing':
    stop(
      `Nothing came in within two minutes. Is the rule set active and the MX set (npm run deploy:check)? Is ${from} allowed, and its domain verified with DKIM? Then: DEPLOY.md, "Nothing comes in".`,
    );
}

function tableOf({ name, table: given }: StackSettings): string | null {
  if (given !== null) return given;
  try {
    const outputs = JSON.parse(readFileSync('dist/outputs.json', 'utf8')) as Record<string, Record<string, string>>;
    return outputs[name]?.Table ?? null;
  } catch {
    return null;
  }
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
