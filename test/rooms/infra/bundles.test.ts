import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bundleAll, FUNCTIONS, type FunctionName, bundle as makeBundle, packagesOf } from '../../../infra/bundle.ts';
import { scratchFolder } from './scratch-folder.ts';

const bundles = await bundleAll(scratchFolder());

/** In bytes, minified. */
const LIMITS: Readonly<Record<FunctionName, number>> = {
  'receive-mail': 975_000,
  'send-reminder': 620_000,
  'find-due': 420_000,
  'record-delivery': 420_000,
};

/** The AWS SDK and what it is made of. */
const SDK = /^(@aws-sdk|@smithy|@aws)\//;

/** The other packages that may be in a bundle. */
const WRITING = ['@middy/core', 'ical-generator', 'nodemailer', 'pencilled'];
const READING = [
  'chrono-node',
  'deepmerge-ts',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'entities',
  'html-to-text',
  'htmlparser2',
  'postal-mime',
  'selderee',
  'tldts',
  'tldts-core',
];
const PACKAGES: Readonly<Record<FunctionName, readonly string[]>> = {
  'receive-mail': [...WRITING, ...READING],
  'send-reminder': WRITING,
  'find-due': ['@middy/core', 'pencilled'],
  'record-delivery': ['@middy/core', 'pencilled'],
};

/** The clients of the SDK that a Lambda needs, and no other. */
const CLIENTS: Readonly<Record<FunctionName, readonly string[]>> = {
  'receive-mail': ['dynamodb', 's3', 'secrets-manager', 'ses', 'sqs'],
  'send-reminder': ['dynamodb', 'secrets-manager', 'ses'],
  'find-due': ['dynamodb', 'sqs'],
  'record-delivery': ['dynamodb', 'sqs'],
};

describe.each(FUNCTIONS)('the bundle of %s', (name) => {
  const bundle = bundles.find((one) => one.name === name);
  if (bundle === undefined) throw new Error(`${name} was not bundled`);
  const names = packagesOf(bundle).map(([found]) => found);

  it('is small enough', () => {
    expect(bundle.bytes).toBeLessThanOrEqual(LIMITS[name]);
  });

  it('holds the packages it needs, and no others', () => {
    expect(names.filter((found) => !SDK.test(found) && !PACKAGES[name].includes(found))).toEqual([]);
    const clients = names.filter((found) => found.startsWith('@aws-sdk/client-'));
    expect(clients.map((found) => found.replace('@aws-sdk/client-', '')).sort()).toEqual(CLIENTS[name]);
  });

  it('has everything in it that it asks for', () => {
    const imports = Object.values(bundle.metafile.outputs).flatMap((output) => output.imports);
    const external = imports.filter(({ external }) => external).map(({ path }) => path);
    expect(external.filter((path) => !path.startsWith('node:') && !isBuiltIn(path))).toEqual([]);
  });

  it('is the same, file by file, when it is made again where another was', async () => {
    const into = scratchFolder();
    mkdirSync(join(into, name));
    writeFileSync(join(into, name, 'table-of-before.br'), 'old');
    const again = await makeBundle(name, into);
    const files = (folder: string) =>
      readdirSync(folder).map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]);
    expect(files(again.folder)).toEqual(files(bundle.folder));
  });

  it('starts in a process of its own, and says what it misses', async () => {
    const file = join(bundle.folder, 'index.mjs');
    const script = `import(${JSON.stringify(file)}).catch((error) => console.log(String(error)))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
      env: { AWS_REGION: 'eu-west-1' },
    });
    expect(stdout).toMatch(/^EnvironmentFault: environment variable PENCILLED_\w+ is not set; expected a text/);
  });
});

function isBuiltIn(path: string): boolean {
  return process.getBuiltinModule(path) !== undefined;
}
