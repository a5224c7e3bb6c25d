import { Resolver } from 'node:dns/promises';
import { SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { afterAll, describe, expect, it } from 'vitest';
import { awsLook } from '../../../infra/deploy/aws-look.ts';
import { runDeploy } from '../../../infra/deploy/run-deploy.ts';
import type { Given } from '../../../infra/setting-readers.ts';
import { readSettings } from '../../../infra/settings.ts';
import { startDns, type Zone } from './dns-stand-in.ts';
import { type Account, GOOD_ACCOUNT, startSesAccount } from './ses-account.ts';

const SETTINGS = {
  domain: 'example.com',
  region: 'eu-west-1',
  alarmAddress: 'you@elsewhere.example',
  freelancers: ['you@example.com'],
};
const RECORDS: Zone = {
  'MX in.example.com': ['10 inbound-smtp.eu-west-1.amazonaws.com'],
  'MX bounce.in.example.com': ['10 feedback-smtp.eu-west-1.amazonses.com'],
  'TXT bounce.in.example.com': ['v=spf1 include:amazonses.com ~all'],
  'TXT _dmarc.in.example.com': ['v=DMARC1; p=quarantine; adkim=r; aspf=r'],
  'CNAME abc._domainkey.in.example.com': ['abc.dkim.amazonses.com'],
  'CNAME def._domainkey.in.example.com': ['def.dkim.amazonses.com'],
  'CNAME ghi._domainkey.in.example.com': ['ghi.dkim.amazonses.com'],
};

const [ses, dns] = await Promise.all([startSesAccount(), startDns()]);
afterAll(() => Promise.all([ses.close(), dns.close()]));

interface Circumstances {
  readonly account?: Partial<Account>;
  readonly zone?: Zone;
  readonly given?: Given;
  /** Where SES is asked, and by whom. */
  readonly endpoint?: string;
  readonly loggedIn?: boolean;
  readonly nameServer?: string;
}

/** `npm run deploy` against stand-ins: what it said before the stack was touched, whether it was, and what was changed in SES. */
async function deploy(circumstances: Circumstances) {
  const { account = {}, zone = RECORDS, given = {}, endpoint = ses.endpoint, loggedIn = true } = circumstances;
  ses.account = { ...GOOD_ACCOUNT, ...account };
  ses.calls.length = 0;
  dns.zone = zone;
  const resolver = new Resolver({ timeout: 200, tries: 1 });
  resolver.setServers([circumstances.nameServer ?? dns.address]);
  const settings = readSettings({ ...SETTINGS, ...given });
  const client = new SESClient({
    region: settings.region,
    endpoint,
    maxAttempts: 1,
    credentials: loggedIn
      ? { accessKeyId: 'test', secretAccessKey: 'test' }
      : () => Promise.reject(new Error('Could not load credentials from any providers')),
  });
  const said: string[] = [];
  let before: string | null = null;
  const stopped = await runDeploy(settings, {
    look: awsLook(client, resolver),
    deployStack() {
      before = said.join('\n');
      return true;
    },
    activate: async (RuleSetName) => void (await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName }))),
    say: (text) => void said.push(text),
  });
  client.destroy();
  const changes = ses.calls.filter((call) => !/^(Get|Describe)/.test(call));
  return { stopped, told: before ?? said.join('\n'), deployed: before !== null, said: said.join('\n'), changes };
}

const without = (...names: string[]): Zone =>
  Object.fromEntries(Object.entries(RECORDS).filter(([name]) => !names.includes(name)));
const NEW = { identity: null, active: null } as const;

describe('a deployment that must not begin: nothing is created, and the next step is told', () => {
  it.each<[string, Circumstances, string, string]>([
    ['without credentials', { loggedIn: false }, 'credentials', 'aws sso login'],
    ['with credentials that are refused', { account: { refused: true } }, 'credentials', 'aws sso login'],
    [
      'with credentials that may not see the rule sets',
      { account: { refused: ['DescribeActiveReceiptRuleSet'] } },
      'credentials',
      'may read SES in eu-west-1',
    ],
    [
      'in a region without SES',
      { endpoint: 'http://email.nowhere.example' },
      'region',
      'Set "region" to eu-west-1, us-east-1, us-west-2',
    ],
    [
      'in a region whose SES receives nothing',
      { account: NEW, zone: {}, given: { region: 'eu-north-1', inboundChecked: true } },
      'region',
      'Set "region" to eu-west-1, us-east-1, us-west-2',
    ],
    ['with sending paused', { account: { enabled: false } }, 'sending', 'SES console'],
    ['faster than SES lets it send', { given: { sendRate: 20 } }, 'send rate', '"sendRate" to 14'],
    [
      'over another active rule set',
      { account: { active: 'shop' }, given: { activateRuleSet: true } },
      'rule set',
      '"replacesRuleSet": "shop"',
    ],
    [
      'over another active rule set than may be replaced',
      { account: { active: 'shop' }, given: { activateRuleSet: true, replacesRuleSet: 'old' } },
      'rule set',
      '"replacesRuleSet": "shop"',
    ],
    [
      'where another server takes the mail of the name',
      { account: NEW, zone: { 'MX in.example.com': ['10 mail.example.com'] } },
      'MX',
      'choose another "inboundSubdomain"',
    ],
    ['while no name server answers', { nameServer: '127.0.0.1:9' }, 'DNS', 'Look again'],
  ])('%s', async (_, circumstances, check, next) => {
    const { stopped, told, deployed, changes } = await deploy(circumstances);
    expect({ deployed, changes }).toEqual({ deployed: false, changes: [] });
    expect(stopped).toBe(`Nothing was changed. First: ${check}.`);
    expect(told).toMatch(new RegExp(`^RED {4}${check} `, 'm'));
    expect(told).toContain('→');
    expect(told).toContain(next);
  });
});

describe('a deployment that may begin: what is still missing is told before anything is created', () => {
  it.each<[string, Circumstances, string, string]>([
    ['in the sandbox', { account: { perDay: 200, perSecond: 1 } }, 'later  sandbox', 'Request production access'],
    ['with no active rule set', { account: { active: null } }, 'later  rule set', '"activateRuleSet": true'],
    [
      'beside another active rule set',
      { account: { active: 'shop' } },
      'later  rule set',
      '"activateRuleSet": true and "replacesRuleSet": "shop"',
    ],
    ['of a domain that is new', { account: NEW, zone: {} }, 'later  domain', 'npm run deploy makes it'],
    [
      'of a domain that is not verified',
      { account: { identity: { verified: false, mailFrom: 'bounce.in.example.com' } } },
      'later  domain',
      'Set the records above',
    ],
    ...Object.entries(RECORDS).map(([record, [value = '']]): [string, Circumstances, string, string] => [
      `without ${record}`,
      { zone: without(record) },
      'RED ',
      `Set ${record.replace(/^\S+ /, '')}  ${record.includes('_dmarc') ? 'TXT  ' : ''}${value}`,
    ]),
    ...Object.entries(RECORDS)
      .filter(([record]) => !record.includes('_domainkey'))
      .map(([record, [value = '']]): [string, Circumstances, string, string] => [
        `for the first time, without ${record}`,
        { account: NEW, zone: without(record) },
        'later ',
        `Set ${record.replace(/^\S+ /, '')}  ${record.includes('_dmarc') ? 'TXT  ' : ''}${value}`,
      ]),
  ])('%s', async (_, circumstances, state, next) => {
    const { stopped, told, deployed } = await deploy(circumstances);
    expect({ stopped, deployed }).toEqual({ stopped: null, deployed: true });
    const lines = told.split('\n');
    const at = lines.findIndex((line) => line.includes(next));
    expect(at).toBeGreaterThan(0);
    expect(lines[at]).toContain('→');
    expect(lines[at - 1]).toMatch(new RegExp(`^${state}`));
  });
});

describe('the rule set', () => {
  it('is made active where none is', async () => {
    const { changes, said } = await deploy({ account: NEW, zone: {}, given: { activateRuleSet: true } });
    expect(changes).toEqual(['SetActiveReceiptRuleSet']);
    expect(said).toContain('The rule set pencilled is active now.');
  });

  it('takes the place of the one that it may replace, and says so', async () => {
    const given = { activateRuleSet: true, replacesRuleSet: 'shop' };
    const { changes, told, said } = await deploy({ account: { active: 'shop' }, given });
    expect(changes).toEqual(['SetActiveReceiptRuleSet']);
    expect(told).toContain('shop is active and will be replaced, as set');
    expect(said).toContain('The rule set pencilled is active now, in place of shop.');
  });

  it('stays as it is without a word of the settings', async () => {
    expect((await deploy({ account: { active: 'shop' } })).changes).toEqual([]);
  });

  it('is left alone by a second deployment: all is green, nothing is changed', async () => {
    const { changes, told, stopped } = await deploy({ given: { activateRuleSet: true } });
    expect({ changes, stopped }).toEqual({ changes: [], stopped: null });
    expect(told).not.toMatch(/^(RED|later)/m);
  });
});
