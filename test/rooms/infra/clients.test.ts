import { expect, it } from 'vitest';
import { sesClient } from '../../../lib/aws/clients.ts';

process.env.AWS_REGION = 'eu-west-1';

it('SES is asked once: it has no key that would tell a second try from a second mail', async () => {
  expect(await sesClient().config.maxAttempts()).toBe(1);
});
