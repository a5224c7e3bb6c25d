import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/reply/command.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { GERMAN_SAID } from './replies/german-replies.ts';

describe('what a freelancer who works in German replies', () => {
  it.each(GERMAN_SAID.map(([text, names, holds = '']) => [text, names, holds] as const))(
    '%s → %s %s',
    (text, names, holds) => {
      const { command } = readReply(text, { saidOn: '2026-08-18', language: 'de', presentFrom: '2026-09-01' });
      expect(names.split(' ')).toContain(command.name);
      expect(held(command).startsWith(holds)).toBe(true);
    },
  );
});

/** A day, a name, a setting: what a command holds besides its name. */
function held(command: Command): string {
  switch (command.name) {
    case 'later':
      return command.period.from;
    case 'snooze':
      return command.until;
    case 'register':
      return command.register;
    case 'settings':
      return command.setting;
    case 'forget':
      return command.who === 'me' ? command.who : command.client;
    case 'link':
    case 'unlink':
      return command.address;
    default:
      return 'words' in command ? command.words : '';
  }
}
