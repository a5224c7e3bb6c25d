import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { type Alarms, publishFailures, reputation } from './alarms.ts';
import type { MinuteClock } from './minute-clock.ts';
import type { PencilledFunction } from './pencilled-function.ts';
import type { WorkQueue } from './work-queue.ts';

/** What is watched: the working parts of the stack. */
export interface Watched {
  readonly receiveMail: PencilledFunction;
  readonly findDue: PencilledFunction;
  readonly sendReminder: PencilledFunction;
  readonly recordDelivery: PencilledFunction;
  readonly received: WorkQueue;
  readonly jobs: WorkQueue;
  readonly deliveries: WorkQueue;
  readonly clock: MinuteClock;
}

const FIVE_MINUTES = Duration.minutes(5);
/** In seconds. A reminder is never late by design; a lost job comes back after 15 minutes by itself. */
const LATE_MAIL = 600;
const LATE_REMINDER = 1_200;
/** SES looks into an account at 5 % and 0.1 %. Source: "Amazon SES sending review process FAQs". */
const BOUNCE_RATE = 0.02;
const COMPLAINT_RATE = 0.0005;

/** Sets all alarms; each has a section of its name in DEPLOY.md. */
export function watchAll(alarms: Alarms, name: string, watched: Watched): void {
  const { received, jobs, deliveries, clock, findDue } = watched;
  const dead = [received, jobs, deliveries, clock].map(({ deadLetters }) => deadLettersIn(deadLetters));
  alarms.watch({
    alarm: 'dead-letters',
    means: 'A message was tried five times, or a tick could not be delivered, and waits for somebody to look.',
    metric: joined(dead, (all) => `SUM([${all}])`),
    threshold: 1,
  });
  alarms.watch({
    alarm: 'mail-waiting',
    means: 'A mail that came in, or an event of one that went out, has waited for ten minutes.',
    metric: joined([oldestIn(received.queue), oldestIn(deliveries.queue)], (all) => `MAX([${all}])`),
    threshold: LATE_MAIL,
  });
  alarms.watch({
    alarm: 'reminders-overdue',
    means: 'A reminder goes out more than 20 minutes late, or waits so long to be sent.',
    metric: joined([oldestIn(jobs.queue), lateness(name, watched)], (all) => `MAX([${all}])`),
    threshold: LATE_REMINDER,
  });
  alarms.watch({
    alarm: 'clock-stopped',
    means: 'Not one tick in five minutes has ended well: nothing falls due any more.',
    metric: ticksThatEndedWell(findDue),
    threshold: 1,
    below: true,
    silence: TreatMissingData.BREACHING,
  });
  alarms.watch({
    alarm: 'mail-given-up',
    means: 'A mail was refused by SES, or twice nobody knew whether it went out: it will not be tried again.',
    metric: mailsGivenUp(name, watched),
    threshold: 1,
  });
  alarms.watch({
    alarm: 'allowed-sender-forged',
    means:
      'A mail named one of the freelancers allowed as its sender, but could not be authenticated; told once a day.',
    metric: allowedSendersForged(name, watched),
    threshold: 1,
  });
  alarms.watch({
    alarm: 'mail-not-handed-over',
    means: 'SES has taken a mail but could not write it to the bucket or tell the topic.',
    metric: publishFailures(),
    threshold: 1,
  });
  alarms.watch({
    alarm: 'bounce-rate',
    means: '2 % of the mails of this account bounce; at 5 % SES looks into it.',
    metric: reputation('Reputation.BounceRate'),
    threshold: BOUNCE_RATE,
  });
  alarms.watch({
    alarm: 'complaint-rate',
    means: '0.05 % of the mails of this account are called spam; at 0.1 % SES looks into it.',
    metric: reputation('Reputation.ComplaintRate'),
    threshold: COMPLAINT_RATE,
  });
}

function deadLettersIn(queue: Queue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: FIVE_MINUTES });
}

/** In seconds. */
export function oldestIn(queue: Queue): Metric {
  return queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', period: FIVE_MINUTES });
}

/** Ticks that were called less those that failed; silence counts as none. */
export function ticksThatEndedWell({ lambda }: PencilledFunction): MathExpression {
  const options = { statistic: 'Sum', period: FIVE_MINUTES };
  return new MathExpression({
    expression: 'FILL(called, 0) - FILL(failed, 0)',
    usingMetrics: { called: lambda.metricInvocations(options), failed: lambda.metricErrors(options) },
    label: 'ticks',
    period: FIVE_MINUTES,
  });
}

/** How late jobs are when they are handled, in seconds, read from the log. */
function lateness(name: string, { sendReminder }: Watched): Metric {
  sendReminder.logGroup.addMetricFilter('Late', {
    filterPattern: FilterPattern.numberValue('$.lateSeconds', '>=', 0),
    metricNamespace: `Pencilled/${name}`,
    metricName: 'LateSeconds',
    metricValue: '$.lateSeconds',
  });
  return ownMetric(name, 'LateSeconds', 'Maximum');
}

/** Counted in the log, in the two Lambdas that send. */
function mailsGivenUp(name: string, { receiveMail, sendReminder }: Watched): Metric {
  const count = (logGroup: LogGroup) =>
    logGroup.addMetricFilter('GivenUp', {
      filterPattern: FilterPattern.any(
        FilterPattern.stringValue('$.code', '=', 'mail-given-up'),
        FilterPattern.stringValue('$.code', '=', 'mail-rejected'),
      ),
      metricNamespace: `Pencilled/${name}`,
      metricName: 'MailsGivenUp',
      metricValue: '1',
    });
  count(receiveMail.logGroup);
  count(sendReminder.logGroup);
  return ownMetric(name, 'MailsGivenUp', 'Sum');
}

/** Over a day, so that whoever keeps posing as a freelancer brings one mail a day at most. */
function allowedSendersForged(name: string, { receiveMail }: Watched): Metric {
  receiveMail.logGroup.addMetricFilter('AllowedSenderForged', {
    filterPattern: FilterPattern.stringValue('$.code', '=', 'allowed-sender-forged'),
    metricNamespace: `Pencilled/${name}`,
    metricName: 'AllowedSendersForged',
    metricValue: '1',
  });
  return ownMetric(name, 'AllowedSendersForged', 'Sum').with({ period: Duration.days(1) });
}

function ownMetric(name: string, metricName: string, statistic: string): Metric {
  return new Metric({ namespace: `Pencilled/${name}`, metricName, statistic, period: FIVE_MINUTES });
}

/** Several metrics as one; where one is silent it counts as nothing. */
function joined(metrics: readonly Metric[], expression: (all: string) => string): MathExpression {
  const ids = metrics.map((_, at) => `m${at}`);
  return new MathExpression({
    expression: expression(ids.map((id) => `FILL(${id}, 0)`).join(', ')),
    usingMetrics: Object.fromEntries(metrics.map((metric, at) => [`m${at}`, metric])),
    period: FIVE_MINUTES,
  });
}
