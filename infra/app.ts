import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleAll } from './bundle.ts';
import { PencilledStack } from './pencilled-stack.ts';
import { readSettingsFile, SETTINGS_FILE } from './read-settings-file.ts';
import { type Given, SettingFault } from './setting-readers.ts';
import { readSettings, type StackSettings } from './settings.ts';

const app = new App();
try {
  const settings = settingsOf(app);
  const bundles = await bundleAll('dist/functions');
  new PencilledStack(app, settings.name, { settings, bundles });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
} catch (error) {
  if (!(error instanceof SettingFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** From the context `pencilled` of cdk.json, else from the file that the context `settings` names (`-c settings=FILE`). */
function settingsOf({ node }: App): StackSettings {
  const given: unknown = node.tryGetContext('pencilled');
  if (given !== undefined) return readSettings(given as Given);
  const file: unknown = node.tryGetContext('settings');
  return readSettingsFile(typeof file === 'string' ? file : SETTINGS_FILE);
}
