import { AlarmStatusWidget, Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { oldestIn, ticksThatEndedWell, type Watched } from './watches.ts';

/** One page: which alarm is on, how much there is to do, how long it waits. */
export function overview(scope: Construct, id: string, name: string, alarms: Alarms, watched: Watched): void {
  const { receiveMail, findDue, sendReminder, recordDelivery, received, jobs, deliveries } = watched;
  const functions = [receiveMail, findDue, sendReminder, recordDelivery];
  const queues = [received, jobs, deliveries];
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
  new Dashboard(scope, id, {
    dashboardName: name,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: alarms.all, width: 24, height: 3 })],
      [
        graph(
          'Calls',
          functions.map(({ lambda }) => lambda.metricInvocations()),
        ),
        graph(
          'Errors',
          functions.map(({ lambda }) => lambda.metricErrors()),
        ),
      ],
      [
        graph(
          'Oldest message, in seconds',
          queues.map(({ queue }) => oldestIn(queue)),
        ),
        graph('Ticks that ended well', [ticksThatEndedWell(findDue)]),
      ],
    ],
  });
}
