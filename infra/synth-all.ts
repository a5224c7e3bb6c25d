import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Synthesises every example of settings with the CDK command, offline, cdk-nag included; the first that fails ends it. */
const EXAMPLES = join(import.meta.dirname, 'examples');

for (const file of readdirSync(EXAMPLES).sort()) {
  const out = `dist/synth/${basename(file, '.json')}`;
  const cdk = ['cdk', 'synth', '--quiet', '--no-notices', '-c', `settings=${join(EXAMPLES, file)}`, '-o', out];
  const { status } = spawnSync('npx', cdk, {
    stdio: 'inherit',
    env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  if (status !== 0) process.exit(status ?? 1);
  process.stdout.write(`${file} synthesised into ${out}\n`);
}
