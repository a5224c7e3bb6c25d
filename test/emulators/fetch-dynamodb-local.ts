import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EMULATORS, isFetched } from './dynamodb-local.ts';

/** The package that carries DynamoDB Local along; its dependencies are not needed. */
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
/** Of that tarball, as the registry gave it when it was first looked at. */
const SHA_512 = 'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';

/** `npm run fetch:dynamodb-local`: DynamoDB's own engine (56 MB) into `.emulators/`, for the contract of the store. */
if (isFetched()) console.log('DynamoDB Local is there.');
else fetchIt();

function fetchIt(): void {
  const beside = join(EMULATORS, 'fetching');
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const packed = execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', beside], { encoding: 'utf8' });
  const tarball = join(beside, packed.trim().split('\n').at(-1) ?? '');
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (digest !== SHA_512) throw new Error(`${PACKAGE} is not what it was: sha512 ${digest}, expected ${SHA_512}`);
  execFileSync('tar', ['-xzf', tarball, '-C', beside, 'package/emulator']);
  renameSync(join(beside, 'package', 'emulator'), join(EMULATORS, 'dynamodb-local'));
  rmSync(beside, { recursive: true });
  console.log(`DynamoDB Local of ${PACKAGE} stands in ${EMULATORS}.`);
}
