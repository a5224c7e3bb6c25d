import type { Command } from '../reply/command.ts';

/** What is longer says something else as well. */
const LONGEST = 40;

/** "Later", "herinner me later": moved or put off, and nothing of until when. */
export function saysOnlyLater(command: Command): boolean {
  if (command.name !== 'unclear' || command.words.length > LONGEST || /[?\d]/.test(command.words)) return false;
  const [only, ...more] = command.understood;
  return more.length === 0 && (only === 'later' || only === 'snooze');
}
