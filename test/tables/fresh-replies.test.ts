import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import type { Command } from '../../lib/reply/command.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { FRESH_REPLIES } from './replies/fresh-replies.ts';
import { held } from './replies/held.ts';
import { NOT_COMMANDS } from './replies/not-commands.ts';

const read = (text: string, language: Language): Command =>
  readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' }).command;

describe.each(LANGUAGES)('replies of a fourth hand in %s', (language) => {
  it.each(FRESH_REPLIES[language].map(([text, wanted, holds = null]) => [text, wanted, holds] as const))(
    '%s → %s',
    (text, wanted, holds) => {
      const command = read(text, language);
      expect(command.name).toBe(wanted);
      if (holds !== null) expect(held(command)).toBe(holds);
    },
  );
});

describe('what only sounds like a command', () => {
  it.each(NOT_COMMANDS)('%s: %s', (language, text, atMost) => {
    expect(atMost.split(' ')).toContain(read(text, language).name);
  });
});
