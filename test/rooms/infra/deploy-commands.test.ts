import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from './scratch-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = scratchFolder();
const touched = join(folder, 'npx-was-called');
writeFileSync(join(folder, 'npx'), `#!/bin/sh\ntouch ${touched}\n`);
chmodSync(join(folder, 'npx'), 0o755);
const settings = join(folder, 'pencilled.json');
const GIVEN = {
  domain: 'example.com',
  region: 'eu-west-1',
  alarmAddress: 'you@elsewhere.example',
  registration: 'welcome',
};

/** One of `infra/deploy/`, with nobody logged in on this machine; `npx` only leaves a trace. */
function run(command: string, given: object = GIVEN, more: readonly string[] = []) {
  writeFileSync(settings, JSON.stringify(given));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'infra/deploy', `${command}.ts`), '--settings', settings, ...more],
    {
      cwd: folder,
      env: { PATH: `${folder}:/usr/bin:/bin`, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('the commands, with nobody logged in', () => {
  it('npm run deploy:check says so, what to do, and fails', () => {
    const { status, stdout, stderr } = run('check');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(
      /^RED {4}credentials {2}AWS does not let us look: CredentialsProviderError: [^\n]*\n +→ Log in /,
    );
  });

  it('npm run deploy says so too, and touches nothing', () => {
    const { status, stdout, stderr } = run('deploy');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Nothing was changed. First: credentials.\n' });
    expect(stdout).toContain('→ Log in (aws sso login, or aws configure)');
    expect(existsSync(touched)).toBe(false);
  });

  it.each(['check', 'deploy', 'smoke'])('%s refuses a wrong setting by its name', (command) => {
    expect(run(command, { ...GIVEN, region: 'Ireland' })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'the setting region is "Ireland"; allowed: an AWS region, as eu-west-1\n',
    });
  });

  it.each([
    [[], 'Say who writes: npm run smoke -- --from YOUR-ADDRESS'],
    [['--from', 'you@example.com'], 'Which table? npm run deploy writes dist/outputs.json'],
  ])('npm run smoke %j: %s', (more, why) => {
    const { status, stderr } = run('smoke', GIVEN, more);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(why) });
  });
});
