import { type LoopbackAnswer, type LoopbackServer, loopbackServer } from '../../../infra/local/loopback-server.ts';

/** An account as SES sees it. */
export interface Account {
  readonly perDay: number;
  readonly perSecond: number;
  readonly enabled: boolean;
  readonly active: string | null;
  /** Null: SES does not know the domain. */
  readonly identity: { readonly verified: boolean; readonly mailFrom: string } | null;
  /** The calls that are refused, all where it is `true`. */
  readonly refused: true | readonly string[];
}

export const GOOD_ACCOUNT: Account = {
  perDay: 50_000,
  perSecond: 14,
  enabled: true,
  active: 'pencilled',
  identity: { verified: true, mailFrom: 'bounce.in.example.com' },
  refused: [],
};

export interface SesAccount extends LoopbackServer {
  account: Account;
  /** The calls that came, in order. */
  readonly calls: string[];
}

/** SES v1 (AWS Query protocol), as much of it as looks at an account. Source: Amazon SES API reference v1. */
export async function startSesAccount(): Promise<SesAccount> {
  const calls: string[] = [];
  const state = { account: GOOD_ACCOUNT };
  const server = await loopbackServer(({ body }) => {
    const form = new URLSearchParams(body.toString());
    const action = form.get('Action') ?? '';
    calls.push(action);
    const { refused } = state.account;
    if (refused === true || refused.includes(action)) return failure();
    return success(action, answerOf(state.account, action, form.get('Identities.member.1') ?? ''));
  });
  return Object.assign(state, { ...server, calls });
}

function answerOf({ perDay, perSecond, enabled, active, identity }: Account, action: string, domain: string): string {
  const status = identity?.verified ? 'Success' : 'Pending';
  const entry = (value: string) =>
    identity === null ? '' : `<entry><key>${domain}</key><value>${value}</value></entry>`;
  const answers: Readonly<Record<string, string>> = {
    GetSendQuota: `<Max24HourSend>${perDay}.0</Max24HourSend><MaxSendRate>${perSecond}.0</MaxSendRate><SentLast24Hours>1.0</SentLast24Hours>`,
    GetAccountSendingEnabled: `<Enabled>${enabled}</Enabled>`,
    DescribeActiveReceiptRuleSet:
      active === null
        ? ''
        : `<Metadata><Name>${active}</Name><CreatedTimestamp>2026-01-01T00:00:00Z</CreatedTimestamp></Metadata><Rules/>`,
    GetIdentityVerificationAttributes: `<VerificationAttributes>${entry(`<VerificationStatus>${status}</VerificationStatus>`)}</VerificationAttributes>`,
    GetIdentityDkimAttributes: `<DkimAttributes>${entry(
      `<DkimEnabled>true</DkimEnabled><DkimVerificationStatus>${status}</DkimVerificationStatus><DkimTokens><member>abc</member><member>def</member><member>ghi</member></DkimTokens>`,
    )}</DkimAttributes>`,
    GetIdentityMailFromDomainAttributes: `<MailFromDomainAttributes>${entry(
      `<MailFromDomain>${identity?.mailFrom}</MailFromDomain><MailFromDomainStatus>${status}</MailFromDomainStatus><BehaviorOnMXFailure>UseDefaultValue</BehaviorOnMXFailure>`,
    )}</MailFromDomainAttributes>`,
    SetActiveReceiptRuleSet: '',
  };
  return answers[action] ?? '';
}

function success(action: string, inside: string): LoopbackAnswer {
  return xml(200, `<${action}Response><${action}Result>${inside}</${action}Result></${action}Response>`);
}

function failure(): LoopbackAnswer {
  const error = '<Type>Sender</Type><Code>AccessDenied</Code><Message>you may not look at this</Message>';
  return xml(403, `<ErrorResponse><Error>${error}</Error></ErrorResponse>`);
}

function xml(status: number, body: string): LoopbackAnswer {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
