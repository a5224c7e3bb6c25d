import { parseArgs } from 'node:util';
import { readSettingsFile, SETTINGS_FILE } from '../read-settings-file.ts';
import { SettingFault } from '../setting-readers.ts';
import type { StackSettings } from '../settings.ts';

/** The file that a command was given (`--settings FILE`), else the usual one. */
export function settingsFileOfCommand(): string {
  const { values } = parseArgs({ options: { settings: { type: 'string' } }, strict: false });
  return typeof values.settings === 'string' ? values.settings : SETTINGS_FILE;
}

/** The settings of that file; a wrong one ends the command with its name. */
export function settingsOfCommand(): StackSettings {
  try {
    return readSettingsFile(settingsFileOfCommand());
  } catch (error) {
    if (!(error instanceof SettingFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
