import { spawnSync } from 'node:child_process';
import { SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { awsLook } from './aws-look.ts';
import { runDeploy } from './run-deploy.ts';
import { settingsFileOfCommand, settingsOfCommand } from './settings-of-command.ts';

/** Where `npm run smoke` reads what was made. */
const OUTPUTS = 'dist/outputs.json';

const settings = settingsOfCommand();
const { name, region } = settings;
const client = new SESClient({ region });

const stopped = await runDeploy(settings, {
  look: awsLook(client),
  deployStack() {
    const cdk = ['cdk', 'deploy', name, '--outputs-file', OUTPUTS, '-c', `settings=${settingsFileOfCommand()}`];
    return spawnSync('npx', cdk, { stdio: 'inherit', env: { ...process.env, AWS_REGION: region } }).status === 0;
  },
  async activate(ruleSet) {
    await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }));
  },
  say: (text) => void process.stdout.write(`${text}\n`),
});
if (stopped !== null) {
  process.stderr.write(`${stopped}\n`);
  process.exitCode = 1;
}
