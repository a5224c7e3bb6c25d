/**
 * How long each Lambda takes to import, beside an empty handler and beside one that has the same clients of the AWS SDK and
 * nothing else: the median of 20 fresh processes, in turns. The secret comes from a server on loopback. The time of the processor
 * stands beside that of the clock: on a busy machine it says more.
 *
 *     node test/bench/import-time.ts
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleAll, type FunctionName } from '../../infra/bundle.ts';
import { leanerModules } from '../../infra/leaner-modules.ts';

const RUNS = 20;
const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pencilled-import-'));

/** The clients of each Lambda, as its index.ts makes them. */
const CLIENTS: Readonly<Record<FunctionName, readonly string[]>> = {
  'receive-mail': ['dynamodbClient', 's3Client', 'sesClient', 'secretsClient'],
  'find-due': ['dynamodbClient', 'sqsClient'],
  'send-reminder': ['dynamodbClient', 'sesClient', 'secretsClient'],
  'record-delivery': ['dynamodbClient'],
};

const secrets = createServer((_, response) => {
  response.setHeader('content-type', 'application/x-amz-json-1.1');
  response.end(JSON.stringify({ Name: 'key', SecretString: 'k'.repeat(64) }));
});
await new Promise<void>((listening) => secrets.listen(0, '127.0.0.1', listening));

const environment = {
  PATH: process.env.PATH,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`,
  PENCILLED_TABLE: 'table',
  PENCILLED_RAW_MAIL: 'bucket',
  PENCILLED_JOBS: 'http://127.0.0.1/jobs',
  PENCILLED_DEAD_LETTERS: 'http://127.0.0.1/dead',
  PENCILLED_KEEP_CLOSED_DAYS: '730',
  PENCILLED_CONFIGURATION_SET: 'set',
  PENCILLED_TOKEN_KEY: 'key',
  PENCILLED_DOMAIN: 'in.example.com',
  PENCILLED_REGISTRATION: 'welcome',
  PENCILLED_FREELANCERS: '',
  PENCILLED_TIME_ZONE: 'Europe/Amsterdam',
  PENCILLED_COUNTRY: 'NL',
  PENCILLED_LANGUAGE: 'nl',
};

try {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, 'export const handler = async () => ({});\n');
  const contenders = new Map([['an empty handler', empty]]);
  for (const { name, folder: made } of await bundleAll(folder)) {
    contenders.set(`${name}: SDK clients only`, await clientsOnly(name));
    contenders.set(name, join(made, 'index.mjs'));
  }
  const times = new Map([...contenders.keys()].map((name): [string, Times[]] => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, file] of contenders) times.get(name)?.push(await importTime(file));
  }
  process.stdout.write(
    `import time in ms, median of ${RUNS} fresh processes, Node ${process.version}; ×: to its SDK clients alone\n`,
  );
  for (const [name, all] of times) {
    const clients = times.get(`${name}: SDK clients only`);
    const columns = (['clock', 'processor'] as const).map((kind) => {
      const own = median(all.map((one) => one[kind]));
      const ratio = clients === undefined ? null : own / median(clients.map((one) => one[kind]));
      return `${own.toFixed(1).padStart(8)} ${kind}${ratio === null ? '' : ` (${ratio.toFixed(2)}×)`}`;
    });
    process.stdout.write(`${name.padEnd(34)}${columns.join('')}\n`);
  }
} finally {
  secrets.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The same clients, the key read where it is needed, and no code of ours beyond that. */
async function clientsOnly(name: FunctionName): Promise<string> {
  const clients = CLIENTS[name];
  const keyed = clients.includes('secretsClient');
  const contents = [
    `import { ${clients.join(', ')} } from './lib/aws/clients.ts';`,
    ...(keyed ? ["import { readTokenKey } from './lib/aws/token-key.ts';"] : []),
    `const clients = [${clients.map((client) => `${client}()`).join(', ')}];`,
    ...(keyed ? ["await readTokenKey({ client: clients.at(-1), secret: 'key' });"] : []),
    'export const handler = async () => clients.length;',
  ].join('\n');
  const outfile = join(folder, `${name}-clients.mjs`);
  await build({
    stdin: { contents, resolveDir: ROOT },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    plugins: [leanerModules],
  });
  return outfile;
}

/** In ms. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

async function importTime(file: string): Promise<Times> {
  const script = `
    const [start, before] = [performance.now(), process.cpuUsage()];
    await import(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ clock: performance.now() - start, processor: (user + system) / 1000 }));
    process.exit(0);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: environment,
  });
  return JSON.parse(stdout) as Times;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
