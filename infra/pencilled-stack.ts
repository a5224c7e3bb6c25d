import { type App, CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { PARKED } from '../lib/flows/put-aside.ts';
import { acknowledge } from './acknowledge.ts';
import type { Bundle, FunctionName } from './bundle.ts';
import { Alarms } from './constructs/alarms.ts';
import { DataStore } from './constructs/data-store.ts';
import { DnsRecords } from './constructs/dns-records.ts';
import { MailIn } from './constructs/mail-in.ts';
import { MailOut } from './constructs/mail-out.ts';
import { MinuteClock } from './constructs/minute-clock.ts';
import { overview } from './constructs/overview.ts';
import { PencilledFunction } from './constructs/pencilled-function.ts';
import { watchAll } from './constructs/watches.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import { mailDomain, type StackSettings } from './settings.ts';

export interface PencilledStackProps {
  readonly settings: StackSettings;
  readonly bundles: readonly Bundle[];
}

/** How long each Lambda may take, and its memory in MB. A 25 MB mail wants the most; a tick must end before the next. */
const SIZES: Readonly<Record<FunctionName, { readonly timeout: Duration; readonly memory: number }>> = {
  'receive-mail': { timeout: Duration.seconds(60), memory: 1_024 },
  'find-due': { timeout: Duration.seconds(50), memory: 512 },
  'send-reminder': { timeout: Duration.seconds(30), memory: 512 },
  'record-delivery': { timeout: Duration.seconds(15), memory: 512 },
};

/** Mails that one send-reminder gets out in a second: claimed, sent and recorded in about 200 ms. */
const SENDS_PER_SECOND = 5;
/** The least that SQS takes. */
const LEAST_CONCURRENCY = 2;

/**
 * ```
 *  SES ─► bucket + topic ─► received ─► receive-mail ─► table ─► SES
 *  every minute ─► find-due ─► jobs ─► send-reminder ─► SES
 *  SES ─► topic ─► deliveries ─► record-delivery ─► table
 * ```
 */
export class PencilledStack extends Stack {
  private readonly settings: StackSettings;
  private readonly bundles: readonly Bundle[];
  private readonly data: DataStore;
  private readonly jobs: WorkQueue;
  private readonly received: WorkQueue;
  private readonly deliveries: WorkQueue;

  constructor(scope: App, id: string, { settings, bundles }: PencilledStackProps) {
    super(scope, id, {
      env: { region: settings.region },
      description: 'Pencilled: an email assistant for freelancers',
    });
    const { name } = settings;
    this.settings = settings;
    this.bundles = bundles;
    const domain = mailDomain(settings);
    this.data = new DataStore(this, 'Data', settings);
    this.received = this.queue('Received', 'received-mail', 'receive-mail', true);
    // Jobs are ids anyway.
    this.jobs = this.queue('Jobs', 'jobs', 'send-reminder', false);
    this.deliveries = this.queue('Deliveries', 'deliveries', 'record-delivery', true);
    const { received, jobs, deliveries } = this;

    const receiveMail = this.lambda('ReceiveMail', 'receive-mail', 'Reads a mail that came in, and answers it');
    const findDue = this.lambda('FindDue', 'find-due', 'Queues what is due, every minute');
    const sendReminder = this.lambda('SendReminder', 'send-reminder', 'Sends what is due');
    const recordDelivery = this.lambda('RecordDelivery', 'record-delivery', 'Notes what became of a mail');
    this.acknowledgeWildcards(receiveMail, sendReminder);
    // One mail at a time: a hostile one that eats all memory takes no other with it.
    receiveMail.readFrom(received.queue, { batchSize: 1, maxConcurrency: settings.receiveConcurrency });
    const senders = Math.max(LEAST_CONCURRENCY, Math.ceil(settings.sendRate / SENDS_PER_SECOND));
    sendReminder.readFrom(jobs.queue, { batchSize: 1, maxConcurrency: Math.min(senders, 1_000) });
    recordDelivery.readFrom(deliveries.queue, { batchSize: 10, maxConcurrency: senders });

    const clock = new MinuteClock(this, 'Clock', { name: `${name}-clock`, target: findDue.lambda });
    const { requireTls } = settings;
    const mailIn = new MailIn(this, 'MailIn', { name, domain, requireTls, rawMail: this.data.rawMail, received });
    const mailOut = new MailOut(this, 'MailOut', { name, domain, deliveries });
    new DnsRecords(this, 'Dns', { domain, mailOut, hostedZoneId: settings.hostedZoneId });

    const alarms = new Alarms(this, 'Alarms', { name, address: settings.alarmAddress });
    const watched = {
      receiveMail,
      findDue,
      sendReminder,
      recordDelivery,
      received,
      jobs,
      deliveries,
      clock,
    };
    watchAll(alarms, name, watched);
    overview(this, 'Overview', name, alarms, watched);

    this.say('MailAddress', `track@${domain}`);
    this.say('RuleSet', mailIn.ruleSetName);
    this.say('Table', this.data.tableName);
    this.say('RawMail', this.data.rawMail.bucketName);
    this.say('TokenKey', this.data.tokenKey.secretArn);
    Tags.of(this).add('application', name);
  }

  private queue(id: string, queue: string, worker: FunctionName, putsAside: boolean): WorkQueue {
    const name = `${this.settings.name}-${queue}`;
    return new WorkQueue(this, id, { name, workerTimeout: SIZES[worker].timeout, putsAside });
  }

  /** Where a Lambda puts aside what it tried in vain. */
  private deadLettersOf(name: FunctionName): Queue {
    return (name === 'receive-mail' ? this.received : this.deliveries).deadLetters;
  }

  private lambda(id: string, name: FunctionName, description: string): PencilledFunction {
    const bundle = this.bundles.find((one) => one.name === name);
    if (bundle === undefined) throw new Error(`${name} has not been bundled`);
    const { settings, data } = this;
    return new PencilledFunction(this, id, {
      bundle,
      description,
      ...SIZES[name],
      name: `${settings.name}-${name}`,
      keepLogDays: settings.keepLogDays,
      environment: this.environmentOf(name),
      targets: {
        table: [data.tableArn],
        'due-index': [`${data.tableArn}/index/due`],
        'raw-mail': [data.rawMail.arnForObjects('*')],
        'raw-mail-bucket': [data.rawMail.bucketArn],
        'parked-mail': [data.rawMail.arnForObjects(`${PARKED}*`)],
        jobs: [this.jobs.queue.queueArn],
        'dead-letters': [this.deadLettersOf(name).queueArn],
        'token-key': [data.tokenKey.secretArn],
        mail: [
          // While the account is in the sandbox SES also asks for the recipient's identity, whatever it is called.
          this.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' }),
          this.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: settings.name }),
        ],
      },
      ...(name === 'find-due' && settings.reserveClock ? { reservedConcurrency: 2 } : {}),
    });
  }

  private acknowledgeWildcards(receiveMail: PencilledFunction, sendReminder: PencilledFunction): void {
    const bucket = this.getLogicalId(this.data.rawMail.node.defaultChild as CfnBucket);
    acknowledge(
      receiveMail,
      `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/*]`,
      'It reads whatever mail has come in: SES names the objects.',
    );
    acknowledge(
      receiveMail,
      `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/${PARKED}*]`,
      'It puts aside the notice of whatever mail was tried in vain, by the name of its object.',
    );
    for (const sender of [receiveMail, sendReminder]) {
      acknowledge(
        sender,
        `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:${this.region}:<AWS::AccountId>:identity/*]`,
        'In the sandbox SES also asks for the recipient, whose identity may have any name; the sender is held by ses:FromAddress.',
      );
    }
  }

  private environmentOf(name: FunctionName): Record<string, string> {
    const { settings, data } = this;
    const store = { PENCILLED_TABLE: data.tableName };
    const keep = { PENCILLED_KEEP_CLOSED_DAYS: String(settings.keepClosedDays) };
    const deadLetters = { PENCILLED_DEAD_LETTERS: this.deadLettersOf(name).queueUrl };
    if (name === 'record-delivery') return { ...store, ...keep, ...deadLetters };
    if (name === 'find-due') return { ...store, PENCILLED_JOBS: this.jobs.queue.queueUrl };
    return {
      ...store,
      ...keep,
      PENCILLED_DOMAIN: mailDomain(settings),
      PENCILLED_REGISTRATION: settings.registration,
      PENCILLED_FREELANCERS: settings.freelancers.join(),
      PENCILLED_TIME_ZONE: settings.timeZone,
      PENCILLED_COUNTRY: settings.country,
      PENCILLED_LANGUAGE: settings.language,
      PENCILLED_CONFIGURATION_SET: settings.name,
      PENCILLED_TOKEN_KEY: data.tokenKey.secretArn,
      ...(name === 'receive-mail' ? { PENCILLED_RAW_MAIL: data.rawMail.bucketName, ...deadLetters } : {}),
    };
  }

  private say(key: string, value: string): void {
    new CfnOutput(this, `Say${key}`, { key, value });
  }
}
