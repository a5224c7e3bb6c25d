import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../infra/deploy/checks.ts';
import { type Identity, type Look, NoAccess, type Quota } from '../../../infra/deploy/look.ts';
import { sayFindings } from '../../../infra/deploy/say-findings.ts';
import type { Given } from '../../../infra/setting-readers.ts';
import { readSettings } from '../../../infra/settings.ts';

const SETTINGS = {
  domain: 'example.com',
  region: 'eu-west-1',
  alarmAddress: 'you@elsewhere.example',
  freelancers: ['you@example.com'],
};
const PRODUCTION: Quota = { perDay: 50_000, perSecond: 14, sentToday: 12, enabled: true };
const VERIFIED: Identity = {
  verified: true,
  dkimTokens: ['abc'],
  dkimVerified: true,
  mailFrom: { domain: 'bounce.in.example.com', verified: true },
};
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  'mx in.example.com': ['10 inbound-smtp.eu-west-1.amazonaws.com'],
  'mx bounce.in.example.com': ['10 feedback-smtp.eu-west-1.amazonses.com'],
  'txt bounce.in.example.com': ['v=spf1 include:amazonses.com ~all'],
  'txt _dmarc.in.example.com': ['some other text', 'v=DMARC1; p=reject'],
  'cname abc._domainkey.in.example.com': ['abc.dkim.amazonses.com'],
};

interface World {
  readonly quota?: Partial<Quota>;
  readonly active?: string | null;
  readonly identity?: Identity | null;
  readonly records?: Readonly<Record<string, readonly string[]>>;
}

function fakeLook({ quota, active = 'pencilled', identity = VERIFIED, records = RECORDS }: World = {}): Look {
  const asked = (type: string) => async (name: string) => records[`${type} ${name}`] ?? [];
  return {
    quota: async () => ({ ...PRODUCTION, ...quota }),
    activeRuleSet: async () => active,
    identity: async () => identity,
    dns: { mx: asked('mx'), txt: asked('txt'), cname: asked('cname'), exists: async () => false },
  };
}

async function check(world: World, given: Given = {}) {
  return runChecks(readSettings({ ...SETTINGS, ...given }), fakeLook(world));
}

describe('the checks of a deployment', () => {
  it('are all green where all is well, and have nothing to do', async () => {
    const findings = await check({});
    expect(findings.filter(({ state, next }) => state !== 'green' || next !== null)).toEqual([]);
    expect(findings.map(({ check: name }) => name)).toEqual([
      'credentials',
      'region',
      'sending',
      'sandbox',
      'send rate',
      'rule set',
      'MX',
      'MX of the envelope',
      'SPF',
      'DMARC',
      'DKIM',
      'domain',
    ]);
  });

  it.each<[string, World, Given, string, 'later' | 'red', string]>([
    ['the sandbox', { quota: { perDay: 200, perSecond: 1 } }, {}, 'sandbox', 'later', 'Request production access'],
    ['sending that is paused', { quota: { enabled: false } }, {}, 'sending', 'red', 'SES console'],
    ['a rate above the quota', {}, { sendRate: 20 }, 'send rate', 'red', '"sendRate" to 14'],
    ['a region without inbound', {}, { region: 'eu-north-1', inboundChecked: true }, 'region', 'red', 'eu-west-1'],
    ['no rule set', { active: null }, {}, 'rule set', 'later', '"activateRuleSet": true'],
    ['another rule set', { active: 'shop' }, {}, 'rule set', 'later', '"replacesRuleSet": "shop"'],
    [
      'another rule set in the way',
      { active: 'shop' },
      { activateRuleSet: true },
      'rule set',
      'red',
      '"replacesRuleSet": "shop"',
    ],
    [
      'yet another than may be replaced',
      { active: 'shop' },
      { activateRuleSet: true, replacesRuleSet: 'old' },
      'rule set',
      'red',
      'copy our rule into shop',
    ],
    [
      'one that may be replaced',
      { active: 'shop' },
      { activateRuleSet: true, replacesRuleSet: 'shop' },
      'rule set',
      'later',
      'npm run deploy',
    ],
    ['a domain that SES does not know', { identity: null, records: {} }, {}, 'domain', 'later', 'npm run deploy'],
    [
      'a domain that is not verified',
      { identity: { ...VERIFIED, verified: false } },
      {},
      'domain',
      'later',
      'records above',
    ],
    [
      'records before the first deployment',
      { identity: null, records: {} },
      {},
      'MX',
      'later',
      'inbound-smtp.eu-west-1',
    ],
    ['records that are missing after it', { records: {} }, {}, 'DKIM', 'red', 'abc.dkim.amazonses.com'],
    ['no DMARC', { records: { ...RECORDS, 'txt _dmarc.in.example.com': [] } }, {}, 'DMARC', 'red', 'v=DMARC1'],
    [
      'another mail server at the name',
      { identity: null, records: { 'mx in.example.com': ['10 mail.example.com'] } },
      {},
      'MX',
      'red',
      'inboundSubdomain',
    ],
  ])('%s', async (_, world, given, name, state, next) => {
    const found = (await check(world, given)).find((finding) => finding.check === name);
    expect(found).toMatchObject({ state, next: expect.stringContaining(next) });
  });

  it('say so where AWS does not let them look, and stop there', async () => {
    const look = { ...fakeLook(), quota: () => Promise.reject(new NoAccess('ExpiredToken: the token has expired')) };
    const findings = await runChecks(readSettings(SETTINGS), look);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      check: 'credentials',
      state: 'red',
      next: expect.stringContaining('aws sso login'),
    });
    expect(sayFindings(findings)).toBe(
      'RED    credentials  AWS does not let us look: ExpiredToken: the token has expired\n' +
        '                    → Log in (aws sso login, or aws configure) as somebody who may read SES in eu-west-1.',
    );
  });
});
