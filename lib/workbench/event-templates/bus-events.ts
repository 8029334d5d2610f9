import { ACCOUNT, REGION, scheduledEvent } from '../../course/source-events';
import { type EventTemplate, READ } from './event-template';

/** Events of EventBridge: everything of a source's own lies in `detail`. */
export const BUS_EVENTS: readonly EventTemplate[] = [
  {
    id: 'eventbridge-rule',
    source: {
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events.html',
      read: READ,
    },
    payload: {
      version: '0',
      id: '7bf73129-1428-4cd3-a780-95db273d1602',
      'detail-type': 'EC2 Instance State-change Notification',
      source: 'aws.ec2',
      account: ACCOUNT,
      time: '2026-11-22T00:00:00Z',
      region: REGION,
      resources: [`arn:aws:ec2:${REGION}:${ACCOUNT}:instance/i-0123456789abcdef0`],
      detail: { 'instance-id': 'i-0123456789abcdef0', state: 'terminated' },
    },
  },
  {
    id: 'schedule',
    source: {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-scheduled-events.html',
      read: READ,
    },
    payload: scheduledEvent('2026-11-22T00:00:00Z'),
  },
];
