import { mailDomain, type StackSettings, SURE_REGIONS } from '../settings.ts';
import { type Look, NoAccess, NoAnswer } from './look.ts';
import { mayActivate } from './may-activate.ts';

/** `later`: nothing is wrong yet, it comes with or after the deployment. */
export type State = 'green' | 'later' | 'red';

export interface Finding {
  readonly check: string;
  readonly state: State;
  readonly says: string;
  /** What to do; null where there is nothing. */
  readonly next: string | null;
  /** Whether a deployment would fail halfway, or take mail from others: nothing is created before it is put right. */
  readonly blocks: boolean;
}

/** The sandbox lets an account send so much. Source: "Request production access", Amazon SES developer guide. */
const SANDBOX_PER_DAY = 200;

/** Looks at everything that a deployment needs, in the order in which it is put right. Changes nothing. */
export async function runChecks(settings: StackSettings, look: Look): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  try {
    findings.push(...(await accountFindings(settings, look)));
    findings.push(...(await dnsFindings(settings, look)));
  } catch (error) {
    findings.push(unseen(error, settings));
  }
  return findings;
}

/** Why the looking ended early. */
function unseen(error: unknown, { region }: StackSettings): Finding {
  if (error instanceof NoAccess) {
    const next = `Log in (aws sso login, or aws configure) as somebody who may read SES in ${region}.`;
    return red('credentials', `AWS does not let us look: ${error.message}`, next);
  }
  if (!(error instanceof NoAnswer)) throw error;
  return error.of === 'SES'
    ? red('region', `SES does not answer in ${region}: ${error.message}`, `Set "region" to ${SURE_REGIONS.join(', ')}.`)
    : red('DNS', `the DNS servers of this machine do not answer: ${error.message}`, 'Look again when they do.');
}

async function accountFindings(settings: StackSettings, look: Look): Promise<Finding[]> {
  const { region, sendRate } = settings;
  const quota = await look.quota();
  const receives = SURE_REGIONS.includes(region) || (await look.dns.exists(`inbound-smtp.${region}.amazonaws.com`));
  const sandbox = quota.perDay <= SANDBOX_PER_DAY;
  return [
    green('credentials', 'AWS lets us look'),
    receives
      ? green('region', `SES receives mail in ${region}`)
      : red(
          'region',
          `there is no inbound-smtp.${region}.amazonaws.com`,
          `Set "region" to ${SURE_REGIONS.join(', ')}.`,
        ),
    quota.enabled
      ? green('sending', 'SES sends for this account')
      : red(
          'sending',
          'SES has paused sending for this account',
          'Answer the case in the SES console (Account dashboard).',
        ),
    sandbox
      ? later(
          'sandbox',
          `the account is in the sandbox of ${region}: ${quota.perDay} mails a day, to verified addresses only`,
          'Works for yourself once your own address is verified (aws ses verify-email-identity --email-address …). For others: SES console, Account dashboard, "Request production access".',
        )
      : green(
          'sandbox',
          `out of the sandbox: ${quota.perDay} mails a day, ${quota.sentToday} sent in the last 24 hours`,
        ),
    sendRate <= quota.perSecond
      ? green('send rate', `${sendRate} of ${quota.perSecond} mails a second`)
      : red(
          'send rate',
          `"sendRate" is ${sendRate}, SES lets this account send ${quota.perSecond} a second`,
          `Set "sendRate" to ${Math.max(1, Math.floor(quota.perSecond))}, or ask for more (Service Quotas, Amazon SES).`,
        ),
    ruleSetFinding(settings, await look.activeRuleSet()),
  ];
}

function ruleSetFinding(settings: StackSettings, active: string | null): Finding {
  const { name } = settings;
  if (active === name) return green('rule set', `${name} is active`);
  const refusal = mayActivate(settings, active);
  if (refusal !== null) return red('rule set', refusal.says, refusal.next);
  if (settings.activateRuleSet) {
    const says = active === null ? 'none is active' : `${active} is active and will be replaced, as set`;
    return later('rule set', says, 'npm run deploy makes ours active.');
  }
  return later(
    'rule set',
    active === null ? 'none is active: no mail comes in' : `${active} is active: no mail comes in to ${name}`,
    active === null
      ? 'Set "activateRuleSet": true and run npm run deploy.'
      : `Set "activateRuleSet": true and "replacesRuleSet": "${active}" (its rules then no longer run), or copy our rule into it.`,
  );
}

async function dnsFindings(settings: StackSettings, look: Look): Promise<Finding[]> {
  const domain = mailDomain(settings);
  const { region } = settings;
  const identity = await look.identity(domain);
  const mailFrom = identity?.mailFrom?.domain ?? `bounce.${domain}`;
  const { dns } = look;
  const findings = [
    await record(dns.mx, 'MX', domain, `10 inbound-smtp.${region}.amazonaws.com`, identity !== null),
    await record(dns.mx, 'MX of the envelope', mailFrom, `10 feedback-smtp.${region}.amazonses.com`, identity !== null),
    await record(dns.txt, 'SPF', mailFrom, 'v=spf1 include:amazonses.com ~all', identity !== null),
    await dmarc(dns.txt, domain, identity !== null),
  ];
  for (const token of identity?.dkimTokens ?? []) {
    findings.push(
      await record(dns.cname, 'DKIM', `${token}._domainkey.${domain}`, `${token}.dkim.amazonses.com`, true),
    );
  }
  const verified = identity?.verified === true && identity.dkimVerified;
  return [
    ...findings,
    verified
      ? green('domain', `SES has verified ${domain}`)
      : identity === null
        ? later('domain', `SES does not know ${domain} yet`, 'npm run deploy makes it and prints its DNS records.')
        : later(
            'domain',
            `SES has not verified ${domain} yet`,
            'Set the records above; it takes minutes to hours after that.',
          ),
  ];
}

async function record(
  lookUp: (name: string) => Promise<readonly string[]>,
  check: string,
  name: string,
  expected: string,
  deployed: boolean,
): Promise<Finding> {
  const found = await lookUp(name);
  if (found.includes(expected)) return green(check, `${name}  ${expected}`);
  const says = found.length === 0 ? `${name} has no such record` : `${name} is ${found.join(' and ')}`;
  const next = `Set ${name}  ${expected}`;
  // Another mail server at the inbound name would lose its mail to us: that must not wait for the deployment.
  if (check === 'MX' && found.length > 0) return red(check, says, `${next}, or choose another "inboundSubdomain".`);
  return deployed ? onItsWay(check, says, next) : later(check, says, next);
}

async function dmarc(lookUp: Look['dns']['txt'], domain: string, deployed: boolean): Promise<Finding> {
  const found = (await lookUp(`_dmarc.${domain}`)).find((text) => text.startsWith('v=DMARC1'));
  if (found !== undefined) return green('DMARC', `_dmarc.${domain}  ${found}`);
  const next = `Set _dmarc.${domain}  TXT  v=DMARC1; p=quarantine; adkim=r; aspf=r`;
  const says = `_dmarc.${domain} has no such record`;
  return deployed ? onItsWay('DMARC', says, next) : later('DMARC', says, next);
}

function green(check: string, says: string): Finding {
  return { check, state: 'green', says, next: null, blocks: false };
}

function later(check: string, says: string, next: string): Finding {
  return { check, state: 'later', says, next, blocks: false };
}

function red(check: string, says: string, next: string): Finding {
  return { check, state: 'red', says, next, blocks: true };
}

/** A record that an earlier deployment asked for, and that another deployment neither needs nor harms. */
function onItsWay(check: string, says: string, next: string): Finding {
  return { check, state: 'red', says, next, blocks: false };
}
