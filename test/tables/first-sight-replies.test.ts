import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/period/language.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { FIRST_SIGHT_REPLIES } from './replies/first-sight-replies.ts';
import { held } from './replies/held.ts';

describe.each(LANGUAGES)('replies by who knew no rule, in %s', (language) => {
  it.each(FIRST_SIGHT_REPLIES[language].map(([text, meant, holds = '', read = meant]) => [text, read, holds] as const))(
    '%s → %s',
    (text, read, holds) => {
      const { command } = readReply(text, { saidOn: '2027-08-17', language, presentFrom: '2027-09-01' });
      expect(command.name).toBe(read);
      if (holds !== '') expect(held(command)).toBe(holds);
    },
  );
});
