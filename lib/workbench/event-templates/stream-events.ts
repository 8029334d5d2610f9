import { ACCOUNT, REGION } from '../../course/source-events';
import { type EventTemplate, READ } from './event-template';

const STREAM_ARN = `arn:aws:kinesis:${REGION}:${ACCOUNT}:stream/thermometers`;

/** Two measurements, as Kinesis wraps them: JSON in base64. */
const MEASUREMENTS = [
  'eyJzZW5zb3IiOiJ0LTEiLCJjZWxzaXVzIjoyMS41fQ==',
  'eyJzZW5zb3IiOiJ0LTIiLCJjZWxzaXVzIjozOC4yfQ==',
] as const;

/** Log events of a function, gzipped and in base64, as a subscription filter sends them. */
export const LOG_DATA =
  'H4sIAAAAAAAC/6VQwWqDQBD9FVkKuRjWXaNGb0I2ObSloN5EyqrTsKCu7G4aQvDfu5q20ECh0DkMzLzhvTfvinrQmh+huIyAErRLi/T1meV5emDIRfI8gLJrQv1NEEbb2CPUrjt5PCh5Gi2C+Vnjjvd1y7FULSh9w3OjgPf2gHo0xIRgSnH58JQWLC8q75uP100Lb/ezpdCnWjdKjEbIYS86MxMnJQKlpNJrI9c3TVQtauwdBjMfXJForagf060fb6K/du+zrLARNhHDe/scieLA94JwgdyvpCx9ybLsJaucR7iw2VDirISBfoUm938GyC8GCA1+GFiSdiKHNw2MBlo0VdMHWPyTYcsBAAA=';

/** Events whose data comes wrapped: base64, some of it compressed as well. */
export const STREAM_EVENTS: readonly EventTemplate[] = [
  {
    id: 'kinesis',
    source: { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html', read: READ },
    payload: {
      Records: MEASUREMENTS.map((data, index) => ({
        kinesis: {
          kinesisSchemaVersion: '1.0',
          partitionKey: `t-${index + 1}`,
          sequenceNumber: `4959033827149025660855969253836157109592157598913658${8750 + index}`,
          data,
          approximateArrivalTimestamp: 1_795_305_600.5 + index,
        },
        eventSource: 'aws:kinesis',
        eventVersion: '1.0',
        eventID: `shardId-000000000006:4959033827149025660855969253836157109592157598913658${8750 + index}`,
        eventName: 'aws:kinesis:record',
        invokeIdentityArn: `arn:aws:iam::${ACCOUNT}:role/role-lambdaexec`,
        awsRegion: REGION,
        eventSourceARN: STREAM_ARN,
      })),
    },
  },
  {
    id: 'cloudwatch-logs',
    source: {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html',
      read: READ,
    },
    payload: { awslogs: { data: LOG_DATA } },
  },
];
