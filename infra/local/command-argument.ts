import type { Command } from '../../lib/reply/command.ts';

/** What a command was given, as `read` shows it: a duration in ISO 8601, else the words; null where it takes nothing, or none is said. */
export function commandArgument(command: Command): string | null {
  switch (command.name) {
    case 'later':
      return command.period.words;
    case 'booked':
      return command.period?.words ?? null;
    case 'sent':
      return command.then === undefined ? null : commandArgument(command.then);
    case 'snooze':
      return command.duration ?? command.words;
    case 'client':
    case 'job':
    case 'unclear':
      return command.words;
    case 'register':
      return command.register;
    case 'settings':
      return `${command.setting} ${command.words}`.trim();
    case 'forget':
      return command.who === 'me' ? command.who : command.client;
    case 'link':
    case 'unlink':
      return command.address;
    default:
      return null;
  }
}
