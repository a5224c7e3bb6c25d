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
import { type Look, NoAccess, NoAnswer } from './look.ts';

/** Looks by SES's API with the credentials of the shell, and by the DNS servers of this machine. */
export function awsLook(client: SESClient, resolver = new Resolver({ timeout: 3_000, tries: 2 })): Look {
  return {
    async quota() {
      const [quota, { Enabled }] = await asked(
        client.send(new GetSendQuotaCommand({})),
        client.send(new GetAccountSendingEnabledCommand({})),
      );
      const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = quota;
      return { perDay: Max24HourSend, perSecond: MaxSendRate, sentToday: SentLast24Hours, enabled: Enabled ?? false };
    },

    async activeRuleSet() {
      const [{ Metadata }] = await asked(client.send(new DescribeActiveReceiptRuleSetCommand({})));
      return Metadata?.Name ?? null;
    },

    async identity(domain) {
      const one = { Identities: [domain] };
      const [verification, dkim, mailFrom] = await asked(
        client.send(new GetIdentityVerificationAttributesCommand(one)),
        client.send(new GetIdentityDkimAttributesCommand(one)),
        client.send(new GetIdentityMailFromDomainAttributesCommand(one)),
      );
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

async function asked<Answers extends unknown[]>(
  ...questions: { [At in keyof Answers]: Promise<Answers[At]> }
): Promise<Answers> {
  try {
    return await Promise.all(questions);
  } catch (error) {
    const why = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') throw new NoAnswer('SES', why, { cause: error });
    throw new NoAccess(why, { cause: error });
  }
}

/** A name that is not there is an empty answer. */
async function orNone<Answer>(asked: Promise<readonly Answer[]>): Promise<readonly Answer[]> {
  try {
    return await asked;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
    throw new NoAnswer('DNS', error instanceof Error ? error.message : 'unknown', { cause: error });
  }
}
