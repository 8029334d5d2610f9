/** Events as AWS sends them, cut to what a first handler reads. Shapes: docs.aws.amazon.com/lambda/latest/dg/lambda-services.html (read 2026-11-22) */
export const EVENT_TEMPLATES = {
  sample: { x: 10, y: 2 },
  empty: {},
  s3: {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'ap-northeast-1',
        eventTime: '2026-11-22T00:00:00.000Z',
        eventName: 'ObjectCreated:Put',
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'on-upload',
          bucket: { name: 'amzn-s3-demo-bucket', arn: 'arn:aws:s3:::amzn-s3-demo-bucket' },
          object: { key: 'photos/cat+1.jpg', size: 1024, eTag: 'd41d8cd98f00b204e9800998ecf8427e' },
        },
      },
    ],
  },
  sqs: {
    Records: [
      {
        messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
        receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a...',
        body: '{"order": 1}',
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: '1795305600000',
          SenderId: 'AIDAIENQZJOLO23YVJ4VO',
          ApproximateFirstReceiveTimestamp: '1795305600010',
        },
        messageAttributes: {},
        md5OfBody: '098f6bcd4621d373cade4e832627b4f6',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:ap-northeast-1:123456789012:orders',
        awsRegion: 'ap-northeast-1',
      },
    ],
  },
  sns: {
    Records: [
      {
        EventVersion: '1.0',
        EventSubscriptionArn: 'arn:aws:sns:ap-northeast-1:123456789012:news:21be56ed',
        EventSource: 'aws:sns',
        Sns: {
          Type: 'Notification',
          MessageId: '95df01b4-ee98-5cb9-9903-4c221d41eb5e',
          TopicArn: 'arn:aws:sns:ap-northeast-1:123456789012:news',
          Subject: 'news',
          Message: 'Hello from SNS!',
          Timestamp: '2026-11-22T00:00:00.000Z',
          MessageAttributes: {},
        },
      },
    ],
  },
  schedule: {
    version: '0',
    id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '123456789012',
    time: '2026-11-22T00:00:00Z',
    region: 'ap-northeast-1',
    resources: ['arn:aws:events:ap-northeast-1:123456789012:rule/every-night'],
    detail: {},
  },
  apiGateway: {
    version: '2.0',
    routeKey: 'POST /contact',
    rawPath: '/contact',
    rawQueryString: 'lang=ja',
    headers: {
      'content-type': 'application/json',
      host: 'id.execute-api.ap-northeast-1.amazonaws.com',
    },
    queryStringParameters: { lang: 'ja' },
    requestContext: {
      accountId: '123456789012',
      apiId: 'id',
      http: {
        method: 'POST',
        path: '/contact',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'agent',
      },
      requestId: 'id',
      routeKey: 'POST /contact',
      stage: '$default',
      time: '22/Nov/2026:00:00:00 +0000',
      timeEpoch: 1795305600000,
    },
    body: '{"name": "Aya"}',
    isBase64Encoded: false,
  },
  dynamodb: {
    Records: [
      {
        eventID: 'c81e728d9d4c2f636f067f89cc14862c',
        eventName: 'INSERT',
        eventVersion: '1.1',
        eventSource: 'aws:dynamodb',
        awsRegion: 'ap-northeast-1',
        dynamodb: {
          Keys: { id: { N: '101' } },
          NewImage: { id: { N: '101' }, message: { S: 'New item!' } },
          SequenceNumber: '111',
          SizeBytes: 26,
          StreamViewType: 'NEW_AND_OLD_IMAGES',
        },
        eventSourceARN:
          'arn:aws:dynamodb:ap-northeast-1:123456789012:table/items/stream/2026-11-22T00:00:00.000',
      },
    ],
  },
} as const;

export type EventTemplateName = keyof typeof EVENT_TEMPLATES;

export const EVENT_TEMPLATE_NAMES = Object.keys(EVENT_TEMPLATES) as EventTemplateName[]; // the keys of a literal

export function templateText(name: EventTemplateName): string {
  return JSON.stringify(EVENT_TEMPLATES[name], null, 2);
}
