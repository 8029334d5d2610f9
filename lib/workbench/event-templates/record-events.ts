import { ACCOUNT, REGION, s3Event, sqsEvent } from '../../course/source-events';
import { type EventTemplate, READ } from './event-template';

const TOPIC_ARN = `arn:aws:sns:${REGION}:${ACCOUNT}:news`;
const SUBSCRIPTION_ARN = `${TOPIC_ARN}:21be56ed-a058-49f5-8c98-aedd2564c486`;
const STREAM_ARN = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/items/stream/2026-11-22T00:00:00.000`;
const SNS_HOST = `https://sns.${REGION}.amazonaws.com`;

/** Events that come as a list of records: always loop over them. */
export const RECORD_EVENTS: readonly EventTemplate[] = [
  {
    id: 's3-put',
    source: { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html', read: READ },
    payload: s3Event([
      {
        bucket: 'amzn-s3-demo-bucket',
        key: 'photos/%E7%8C%AB+1.jpg',
        size: 1_305_107,
        time: '2026-11-22T00:00:00.000Z',
        sequencer: '0C0F6F405D6ED209E1',
      },
    ]),
  },
  {
    id: 'sqs',
    source: { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html', read: READ },
    payload: sqsEvent([
      {
        messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
        receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a...',
        body: '{"order": 1, "item": "本"}',
        md5OfBody: '9966298ed408bdf0c40066996b7c8d59',
        sentAt: 1_795_305_600_000,
        receivedAt: 1_795_305_600_002,
      },
      {
        messageId: '2e1424d4-f796-459a-8184-9c92662be6da',
        receiptHandle: 'AQEBzWwaftRI0KuVm4tP+/7q1rGgNqicHq...',
        body: '{"order": 2, "item": "りんご"}',
        md5OfBody: '7f11a63ac367d799f34d69a2f2cd5444',
        sentAt: 1_795_305_601_000,
        receivedAt: 1_795_305_601_013,
      },
    ]),
  },
  {
    id: 'sns',
    source: { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html', read: READ },
    payload: {
      Records: [
        {
          EventVersion: '1.0',
          EventSubscriptionArn: SUBSCRIPTION_ARN,
          EventSource: 'aws:sns',
          Sns: {
            SignatureVersion: '1',
            Timestamp: '2026-11-22T00:00:00.000Z',
            Signature: 'tcc6faL2yUC6dgZdmrwh1Y4cGa/ebXEkAi6RibDsvpi+tE/1+82j...65r==',
            SigningCertUrl: `${SNS_HOST}/SimpleNotificationService-ac565b8b1a6c5d002d285f9598aa1d9b.pem`,
            MessageId: '95df01b4-ee98-5cb9-9903-4c221d41eb5e',
            Message: 'Hello from SNS!',
            MessageAttributes: { lang: { Type: 'String', Value: 'ja' } },
            Type: 'Notification',
            UnsubscribeUrl: `${SNS_HOST}/?Action=Unsubscribe&SubscriptionArn=${SUBSCRIPTION_ARN}`,
            TopicArn: TOPIC_ARN,
            Subject: 'News',
          },
        },
      ],
    },
  },
  {
    id: 'dynamodb-stream',
    source: { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html', read: READ },
    payload: {
      Records: [
        {
          eventID: 'c4ca4238a0b923820dcc509a6f75849b',
          eventName: 'INSERT',
          eventVersion: '1.1',
          eventSource: 'aws:dynamodb',
          awsRegion: REGION,
          dynamodb: {
            ApproximateCreationDateTime: 1_795_305_600,
            Keys: { id: { N: '101' } },
            NewImage: { id: { N: '101' }, message: { S: 'New item!' } },
            SequenceNumber: '111',
            SizeBytes: 26,
            StreamViewType: 'NEW_AND_OLD_IMAGES',
          },
          eventSourceARN: STREAM_ARN,
        },
        {
          eventID: 'c81e728d9d4c2f636f067f89cc14862c',
          eventName: 'MODIFY',
          eventVersion: '1.1',
          eventSource: 'aws:dynamodb',
          awsRegion: REGION,
          dynamodb: {
            ApproximateCreationDateTime: 1_795_305_601,
            Keys: { id: { N: '101' } },
            OldImage: { id: { N: '101' }, message: { S: 'New item!' } },
            NewImage: { id: { N: '101' }, message: { S: 'This item has changed' } },
            SequenceNumber: '222',
            SizeBytes: 59,
            StreamViewType: 'NEW_AND_OLD_IMAGES',
          },
          eventSourceARN: STREAM_ARN,
        },
      ],
    },
  },
];
