import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { MailOut } from './mail-out.ts';

export interface DnsRecordsProps {
  readonly domain: string;
  readonly mailOut: MailOut;
  /** Where the records are made; null: they are printed. */
  readonly hostedZoneId: string | null;
}

interface DnsRecord {
  readonly name: string;
  readonly type: 'MX' | 'TXT' | 'CNAME';
  /** As it is typed at a DNS provider: a TXT without its quotes. */
  readonly value: string;
}

const TTL_SECONDS = '3600';

/** What must stand in DNS: where mail comes in, that SES may send in our name, and what to do with mail that only says so. */
export class DnsRecords extends Construct {
  constructor(scope: Construct, id: string, { domain, mailOut, hostedZoneId }: DnsRecordsProps) {
    super(scope, id);
    const { region } = Stack.of(this);
    const records: Readonly<Record<string, DnsRecord>> = {
      Inbound: { name: domain, type: 'MX', value: `10 inbound-smtp.${region}.amazonaws.com` },
      MailFrom: { name: mailOut.mailFrom, type: 'MX', value: `10 feedback-smtp.${region}.amazonses.com` },
      Spf: { name: mailOut.mailFrom, type: 'TXT', value: 'v=spf1 include:amazonses.com ~all' },
      Dmarc: { name: `_dmarc.${domain}`, type: 'TXT', value: 'v=DMARC1; p=quarantine; adkim=r; aspf=r' },
      ...Object.fromEntries(
        mailOut.identity.dkimRecords.map(({ name, value }, at) => [`Dkim${at + 1}`, { name, type: 'CNAME', value }]),
      ),
    };
    for (const [key, record] of Object.entries(records)) {
      if (hostedZoneId === null) this.print(key, record);
      else this.make(key, record, hostedZoneId);
    }
  }

  private make(key: string, { name, type, value }: DnsRecord, hostedZoneId: string): void {
    const resourceRecords = [type === 'TXT' ? `"${value}"` : value];
    new CfnRecordSet(this, key, { hostedZoneId, name, type, ttl: TTL_SECONDS, resourceRecords });
  }

  private print(key: string, { name, type, value }: DnsRecord): void {
    new CfnOutput(this, key, { key: `Dns${key}`, value: `${name}  ${type}  ${value}` });
  }
}
