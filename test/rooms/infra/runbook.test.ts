import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from './scratch-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = scratchFolder();
const state = join(folder, 'queues.json');

/** As much of the `aws` command as the loop uses, on two queues in a file. */
const AWS = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const [service, verb, ...flags] = process.argv.slice(2);
const flag = (name) => flags[flags.indexOf(name) + 1];
const queues = JSON.parse(readFileSync(${JSON.stringify(state)}, 'utf8'));
const queue = queues[flag('--queue-url')];
if (service !== 'sqs') process.exit(252);
if (verb === 'get-queue-url') console.log(flag('--queue-name'));
else if (verb === 'receive-message') console.log(JSON.stringify(queue[0] ?? null, null, 4));
else if (verb === 'send-message') {
  if (flag('--message-body') === queues.refused) process.exit(254);
  queue.push({ Body: flag('--message-body'), ReceiptHandle: 'new' });
} else if (verb === 'delete-message') queues[flag('--queue-url')] = queue.filter((one) => one.ReceiptHandle !== flag('--receipt-handle'));
else process.exit(252);
writeFileSync(${JSON.stringify(state)}, JSON.stringify(queues));
`;

function afterRedrive(bodies: readonly string[], refused: string | null) {
  const dead = bodies.map((Body, index) => ({ Body, ReceiptHandle: `handle-${index}` }));
  writeFileSync(
    state,
    JSON.stringify({ 'pencilled-received-mail-dead': dead, 'pencilled-received-mail': [], refused }),
  );
  writeFileSync(join(folder, 'aws'), AWS);
  chmodSync(join(folder, 'aws'), 0o755);
  const guide = readFileSync(join(ROOT, 'DEPLOY.md'), 'utf8');
  const address = /^url\(\) .*$/m.exec(guide)?.[0] ?? '';
  const loop = /^from=\$\(url[^`]*?^done$/m.exec(guide)?.[0] ?? '';
  const path = `${folder}:${process.env.PATH}`;
  spawnSync('bash', ['-c', `${address}\n${loop}`], { env: { PATH: path }, timeout: 60_000 });
  const after = JSON.parse(readFileSync(state, 'utf8')) as Record<string, { Body: string }[]>;
  const bodiesOf = (name: string) => after[name]?.map(({ Body }) => Body);
  return { dead: bodiesOf('pencilled-received-mail-dead'), back: bodiesOf('pencilled-received-mail') };
}

/** As much of the `aws` command as keeps a table: what it is asked while the table is busy it refuses, as DynamoDB does. */
const TABLES = `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const [service, verb, ...flags] = process.argv.slice(2);
const table = JSON.parse(readFileSync(${JSON.stringify(state)}, 'utf8'));
if (service !== 'dynamodb') process.exit(252);
if (verb === 'wait') {
  table.status = table.waits-- > 0 ? table.status : 'ACTIVE';
  if (table.status !== 'ACTIVE') process.exitCode = 255;
} else if (verb === 'restore-table-to-point-in-time') table.status = 'CREATING';
else if (table.status !== 'ACTIVE') process.exitCode = 254;
else {
  table.done.push(verb);
  if (verb === 'update-table') table.status = 'UPDATING';
}
writeFileSync(${JSON.stringify(state)}, JSON.stringify(table));
`;

/** What of a block of the guide came about, on a table that is restored slowly. */
function afterBlock(beginning: string): readonly string[] {
  writeFileSync(state, JSON.stringify({ status: 'ACTIVE', waits: 1, done: [] }));
  writeFileSync(join(folder, 'aws'), TABLES);
  chmodSync(join(folder, 'aws'), 0o755);
  const guide = readFileSync(join(ROOT, 'DEPLOY.md'), 'utf8');
  const block = guide.split('```').find((part) => part.trim().startsWith(beginning)) ?? '';
  const lines = block.split('\n').filter((line) => line.includes('aws dynamodb'));
  spawnSync('bash', ['-c', lines.join('\n')], { env: { PATH: `${folder}:${process.env.PATH}` }, timeout: 60_000 });
  return (JSON.parse(readFileSync(state, 'utf8')) as { done: string[] }).done;
}

describe('tables that are busy for a while', () => {
  it('a restored one gets all that it lacks', () => {
    expect(afterBlock('aws dynamodb restore-table')).toEqual([
      'update-table',
      'update-continuous-backups',
      'update-time-to-live',
    ]);
  });

  it('one that is to go is deleted', () => {
    expect(afterBlock('aws dynamodb update-table --table-name TABLE')).toEqual(['update-table', 'delete-table']);
  });
});

describe('dead letters moved one by one, as the runbook says', () => {
  const notices = [
    JSON.stringify(
      { Type: 'Notification', Message: '{"subject":"it\'s $(not) a `command` \\"quoted\\" – é"}' },
      null,
      2,
    ),
    JSON.stringify({ Type: 'Notification', Message: 'second' }),
  ];

  it('all go back, byte for byte', () => {
    expect(afterRedrive(notices, null)).toEqual({ dead: [], back: notices });
  });

  it('one that the queue does not take stays where it was', () => {
    expect(afterRedrive(notices, notices[1] ?? '')).toEqual({ dead: notices.slice(1), back: notices.slice(0, 1) });
  });
});
