import { SESClient } from '@aws-sdk/client-ses';
import { awsLook } from './aws-look.ts';
import { runChecks } from './checks.ts';
import { sayFindings } from './say-findings.ts';
import { settingsOfCommand } from './settings-of-command.ts';

const settings = settingsOfCommand();
const findings = await runChecks(settings, awsLook(new SESClient({ region: settings.region })));
process.stdout.write(`${sayFindings(findings)}\n`);
process.exitCode = findings.some(({ state }) => state === 'red') ? 1 : 0;
