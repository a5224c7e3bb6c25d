/**
 * What AWS and DNS say of a deployment: everything that the checks ask, and nothing they change. Each throws {@link NoAccess} where the
 * credentials are missing or not enough, and {@link NoAnswer}.
 */
export interface Look {
  /** What SES lets the account send. */
  quota(): Promise<Quota>;
  /** The name of the rule set that is active in the region, null where none is. */
  activeRuleSet(): Promise<string | null>;
  /** Null where SES does not know the domain. */
  identity(domain: string): Promise<Identity | null>;
  readonly dns: {
    /** `10 mail.example.com`, lower case; empty where there is none. */
    mx(name: string): Promise<readonly string[]>;
    txt(name: string): Promise<readonly string[]>;
    cname(name: string): Promise<readonly string[]>;
    /** Whether a host has an address. */
    exists(host: string): Promise<boolean>;
  };
}

export interface Quota {
  /** Mails in 24 hours; 200 in the sandbox. */
  readonly perDay: number;
  readonly perSecond: number;
  readonly sentToday: number;
  readonly enabled: boolean;
}

export interface Identity {
  readonly verified: boolean;
  /** Names of Easy DKIM: `<token>._domainkey.<domain>`. */
  readonly dkimTokens: readonly string[];
  readonly dkimVerified: boolean;
  readonly mailFrom: { readonly domain: string; readonly verified: boolean } | null;
}

/** When nobody answers: SES has no endpoint in the region, or the DNS servers of this machine are away. */
export class NoAnswer extends Error {
  readonly of: 'SES' | 'DNS';

  constructor(of: NoAnswer['of'], why: string, options?: ErrorOptions) {
    super(why, options);
    this.name = 'NoAnswer';
    this.of = of;
  }
}

/** When AWS does not let us look: no credentials, expired ones, or a missing permission. */
export class NoAccess extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(why, options);
    this.name = 'NoAccess';
  }
}
