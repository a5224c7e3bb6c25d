import { readFileSync } from 'node:fs';
import { type Given, SettingFault } from './setting-readers.ts';
import { readSettings, type StackSettings } from './settings.ts';

/** Where the settings stand unless another file is named. */
export const SETTINGS_FILE = 'pencilled.json';

/** The settings of a file. Throws {@link SettingFault}, also where there is no file or it holds no JSON object. */
export function readSettingsFile(file: string): StackSettings {
  return readSettings(parse(read(file), file));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new SettingFault('settings', file, 'a file that is there: begin with a copy of infra/examples/smallest.json');
  }
}

function parse(text: string, file: string): Given {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Given;
  } catch {
    // Said below.
  }
  throw new SettingFault('settings', file, 'a file that holds one JSON object');
}
