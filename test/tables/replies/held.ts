import type { Command } from '../../../lib/reply/command.ts';

/** A day, a name, a job, a setting, a form of address: what a command holds besides its name. */
export function held(command: Command): string {
  if (command.name === 'later') return command.period.from;
  if (command.name === 'snooze') return command.until;
  if (command.name === 'register') return command.register;
  return 'words' in command ? command.words : '';
}
