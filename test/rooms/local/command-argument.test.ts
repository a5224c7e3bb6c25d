import { expect, it } from 'vitest';
import { commandArgument } from '../../../infra/local/command-argument.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';

it.each([
  ['geboekt', null],
  ['geboekt voor oktober', 'oktober'],
  ['wordt oktober', 'oktober'],
  ['verstuurd', null],
  ['verstuurd, herinner me over twee weken', 'P2W'],
  ['over twee weken', 'P2W'],
])('what is said with a command is shown: %s → %s', (text, argument) => {
  const { command } = readReply(text, { saidOn: '2026-08-18', language: 'nl', presentFrom: '2026-09-01' });
  expect(commandArgument(command)).toBe(argument);
});
