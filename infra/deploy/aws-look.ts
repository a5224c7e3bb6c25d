import { Resolver } from 'node:dns/promises';
import {
  DescribeActiveReceiptRuleSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  type SESClient,
} from '@aws-sdk/client-ses';
import { type Look, NoAccess } from './look.ts';

/** Looks by SES's API with the credentials of the shell, and by the DNS servers of this machine. */
export function awsLook(client: SESClient, resolver = new Resolver({ timeout: 3_000, tries: 2 })): Look {
  return {
    async quota() {
      try {
        const [quota, { Enabled }] = await Promise.all([
          client.send(new GetSendQuotaCommand({})),
          client.send(new GetAccountSendingEnabledCommand({})),
        ]);
        const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = quota;
        return { perDay: Max24HourSend, perSecond: MaxSendRate, sentToday: SentLast24Hours, enabled: Enabled ?? false };
      } catch (error) {
        throw new NoAccess(error instanceof Error ? `${error.name}: ${error.message}` : 'unknown', { cause: error });
      }
    },

    async activeRuleSet() {
      const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
      return Metadata?.Name ?? null;
    },

    async identity(domain) {
      const asked = { Identities: [domain] };
      const [verification, dkim, mailFrom] = await Promise.all([
        client.send(new GetIdentityVerificationAttributesCommand(asked)),
        client.send(new GetIdentityDkimAttributesCommand(asked)),
        client.send(new GetIdentityMailFromDomainAttributesCommand(asked)),
      ]);
      const found = verification.VerificationAttributes?.[domain];
      if (found === undefined) return null;
      const signing = dkim.DkimAttributes?.[domain];
      const sender = mailFrom.MailFromDomainAttributes?.[domain];
      return {
        verified: found.VerificationStatus === 'Success',
        dkimTokens: signing?.DkimTokens ?? [],
        dkimVerified: signing?.DkimVerificationStatus === 'Success',
        mailFrom: sender?.MailFromDomain
          ? { domain: sender.MailFromDomain, verified: sender.MailFromDomainStatus === 'Success' }
          : null,
      };
    },

    dns: {
      mx: async (name) =>
        (await orNone(resolver.resolveMx(name))).map(
          ({ priority, exchange }) => `${priority} ${exchange.toLowerCase()}`,
        ),
      txt: async (name) => (await orNone(resolver.resolveTxt(name))).map((parts) => parts.join('')),
      cname: async (name) => (await orNone(resolver.resolveCname(name))).map((host) => host.toLowerCase()),
      exists: async (host) => (await orNone(resolver.resolve4(host))).length > 0,
    },
  };
}

/** A name that is not there is an empty answer. */
async function orNone<Answer>(asked: Promise<readonly Answer[]>): Promise<readonly Answer[]> {
  try {
    return await asked;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
    throw error;
  }
}
