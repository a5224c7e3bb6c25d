import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Programs that tests talk to and that are no part of the repository. */
export const EMULATORS = join(import.meta.dirname, '../../.emulators');
const FOLDER = join(EMULATORS, 'dynamodb-local');
const LONGEST_START_MS = 30_000;

export function isFetched(): boolean {
  return existsSync(join(FOLDER, 'DynamoDBLocal.jar'));
}

/** Why DynamoDB Local cannot run here; null where it can. */
export function whyNoDynamodbLocal(): string | null {
  if (!isFetched()) return 'it was not fetched; npm run fetch:dynamodb-local does so';
  if (spawnSync('java', ['-version']).status !== 0) return 'there is no Java (17 or later) on this machine';
  return null;
}

export interface DynamodbLocal {
  readonly endpoint: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** DynamoDB's own engine, in memory, on a free port. */
export async function startDynamodbLocal(): Promise<DynamodbLocal> {
  const port = await freePort();
  // The engine unpacks a library of its own into it, which a kill would leave behind.
  const scratch = mkdtempSync(join(tmpdir(), 'pencilled-dynamodb-'));
  const args = [
    `-Djava.io.tmpdir=${scratch}`,
    '-Djava.library.path=./DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    '-port',
    String(port),
  ];
  const java = spawn('java', args, { cwd: FOLDER, stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint, java);
  return {
    endpoint,
    pid: java.pid ?? 0,
    async stop() {
      const exit = once(java, 'exit');
      java.kill('SIGKILL');
      await exit;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

async function answers(endpoint: string, java: ChildProcess): Promise<void> {
  for (let waited = 0; waited < LONGEST_START_MS; waited += 100) {
    if (java.exitCode !== null) throw new Error(`DynamoDB Local ended with ${java.exitCode} before it answered`);
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(100);
  }
  java.kill('SIGKILL');
  throw new Error(`DynamoDB Local did not answer within ${LONGEST_START_MS} ms`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
