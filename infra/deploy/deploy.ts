import { spawnSync } from 'node:child_process';
import { SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { awsLook } from './aws-look.ts';
import { runChecks } from './checks.ts';
import { mayActivate } from './may-activate.ts';
import { sayFindings } from './say-findings.ts';
import { settingsFileOfCommand, settingsOfCommand } from './settings-of-command.ts';

/** Where `npm run smoke` reads what was made. */
const OUTPUTS = 'dist/outputs.json';

const settings = settingsOfCommand();
const { name, region, activateRuleSet } = settings;
const client = new SESClient({ region });
const look = awsLook(client);

const findings = await runChecks(settings, look);
process.stdout.write(`${sayFindings(findings)}\n`);
// Records of an earlier deployment may still be on their way; what else is red would fail halfway, or take mail from others.
const blocking = findings.filter(({ check, state }) => state === 'red' && !/^(MX of|SPF|DKIM|DMARC)/.test(check));
if (blocking.length > 0) stop(`Nothing was changed. First: ${blocking.map(({ check }) => check).join(', ')}.`);

const cdk = ['cdk', 'deploy', name, '--outputs-file', OUTPUTS, '-c', `settings=${settingsFileOfCommand()}`];
const { status } = spawnSync('npx', cdk, { stdio: 'inherit', env: { ...process.env, AWS_REGION: region } });
if (status !== 0) stop('The deployment did not end well; AWS has put back what it had changed.');

if (activateRuleSet) {
  // Asked anew: minutes have passed.
  const active = await look.activeRuleSet();
  const refusal = mayActivate(settings, active);
  if (refusal !== null) stop(`${refusal.says}. ${refusal.next}`);
  if (active !== name) {
    await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: name }));
    process.stdout.write(`The rule set ${name} is active now${active === null ? '' : `, in place of ${active}`}.\n`);
  }
}
process.stdout.write('Done. Next: npm run deploy:check, then npm run smoke -- --from YOUR-ADDRESS\n');

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
