import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/reply/command.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { USED_IN_ENGLISH } from './replies/used-in-english.ts';

describe('replies in use, in English', () => {
  it.each(USED_IN_ENGLISH.map(([text, wanted, holds = null]) => [text, wanted, holds] as const))(
    '%s → %s',
    (text, wanted, holds) => {
      const { command } = readReply(text, { saidOn: '2026-08-18', language: 'en', presentFrom: '2026-09-01' });
      expect(wanted.split(' ')).toContain(command.name);
      if (holds !== null) expect(held(command)).toBe(holds);
    },
  );
});

/** A day, a name, a setting: what a command holds besides its name. */
function held(command: Command): string {
  if (command.name === 'later') return command.period.from;
  if (command.name === 'snooze') return command.until;
  if (command.name === 'register') return command.register;
  return 'words' in command ? command.words : '';
}
