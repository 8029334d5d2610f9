import type { JsonValue } from '@/lib/course/lesson';

const ACCOUNT = '123456789012';
const REGION = 'ap-northeast-1';
const API = 'a1b2c3d4e5';
const HOST = `${API}.execute-api.${REGION}.amazonaws.com`;
const QUEUE = `arn:aws:sqs:${REGION}:${ACCOUNT}:orders`;

/** Events as their sources send them. The keys of S3 are encoded as in a form. */
export function uploadOf(bucket: string, keys: readonly string[]): JsonValue {
  return {
    Records: keys.map((key, index) => ({
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: REGION,
      eventTime: `2026-11-25T03:00:0${index}.000Z`,
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'AWS:AIDAINPONIXQXHT3IKHL2' },
      requestParameters: { sourceIPAddress: '203.0.113.7' },
      responseElements: {
        'x-amz-request-id': 'D82B88E5F771F645',
        'x-amz-id-2':
          'vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=',
      },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'on-upload',
        bucket: {
          name: bucket,
          ownerIdentity: { principalId: 'A3I5XTEXAMAI3E' },
          arn: `arn:aws:s3:::${bucket}`,
        },
        object: {
          key,
          size: 103,
          eTag: 'b21b84d653bb07b05b1e6b33684dc11b',
          sequencer: `0C0F6F405D6ED209E${index + 1}`,
        },
      },
    })),
  };
}

interface Post {
  readonly contentType: string;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export function postOf({ contentType, body, isBase64Encoded }: Post): JsonValue {
  return {
    version: '2.0',
    routeKey: 'POST /contact',
    rawPath: '/contact',
    rawQueryString: '',
    headers: {
      'content-type': contentType,
      host: HOST,
      'user-agent': 'Mozilla/5.0',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
    },
    requestContext: {
      accountId: ACCOUNT,
      apiId: API,
      domainName: HOST,
      domainPrefix: API,
      http: {
        method: 'POST',
        path: '/contact',
        protocol: 'HTTP/1.1',
        sourceIp: '203.0.113.7',
        userAgent: 'Mozilla/5.0',
      },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'POST /contact',
      stage: '$default',
      time: '25/Nov/2026:03:00:00 +0000',
      timeEpoch: 1_795_575_600_000,
    },
    body,
    isBase64Encoded,
  };
}

export function scheduledAt(time: string): JsonValue {
  return {
    version: '0',
    id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: ACCOUNT,
    time,
    region: REGION,
    resources: [`arn:aws:events:${REGION}:${ACCOUNT}:rule/every-night`],
    detail: {},
  };
}

export interface Message {
  readonly messageId: string;
  readonly body: string;
}

export function messagesOf(messages: readonly Message[]): JsonValue {
  return {
    Records: messages.map(({ messageId, body }) => ({
      messageId,
      receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a...',
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1795575600000',
        SenderId: 'AIDAIENQZJOLO23YVJ4VO',
        ApproximateFirstReceiveTimestamp: '1795575600002',
      },
      messageAttributes: {},
      eventSource: 'aws:sqs',
      eventSourceARN: QUEUE,
      awsRegion: REGION,
    })),
  };
}
