import type { JsonValue } from './lesson';

/** Events in the shape their sources send them: for the chapters, and for the templates of the workbench. */
export type SourceEvent = Readonly<Record<string, JsonValue>>;

/** What several sources say about where: one account, one region. */
export const ACCOUNT = '123456789012';
export const REGION = 'ap-northeast-1';
export const API_ID = 'a1b2c3d4e5';
export const API_HOST = `${API_ID}.execute-api.${REGION}.amazonaws.com`;
const CALLER = '203.0.113.7';

export interface StoredObject {
  readonly bucket: string;
  /** Encoded, as in a form. */
  readonly key: string;
  readonly size: number;
  readonly time: string;
  readonly sequencer: string;
}

/** A record of `ObjectCreated:Put` for each object. */
export function s3Event(objects: readonly StoredObject[]): SourceEvent {
  return { Records: objects.map(s3Record) };
}

function s3Record({ bucket, key, size, time, sequencer }: StoredObject): JsonValue {
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: REGION,
    eventTime: time,
    eventName: 'ObjectCreated:Put',
    userIdentity: { principalId: 'AWS:AIDAINPONIXQXHT3IKHL2' },
    requestParameters: { sourceIPAddress: CALLER },
    responseElements: {
      'x-amz-request-id': 'D82B88E5F771F645',
      'x-amz-id-2': 'vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQjryTjKlc5aLWGVHPZLj5NeC6qMa0emYBDXOo6QBU0Wo=',
    },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: '828aa6fc-f7b5-4305-8584-487c791949c1',
      bucket: {
        name: bucket,
        ownerIdentity: { principalId: 'A3I5XTEXAMAI3E' },
        arn: `arn:aws:s3:::${bucket}`,
      },
      object: { key, size, eTag: 'b21b84d653bb07b05b1e6b33684dc11b', sequencer },
    },
  };
}

export interface QueuedMessage {
  readonly messageId: string;
  readonly body: string;
  readonly md5OfBody: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly receiptHandle: string;
}

/** A batch of messages of the queue `orders`. */
export function sqsEvent(messages: readonly QueuedMessage[]): SourceEvent {
  return { Records: messages.map(sqsRecord) };
}

function sqsRecord(message: QueuedMessage): JsonValue {
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: String(message.sentAt),
      SenderId: 'AIDAIENQZJOLO23YVJ4VO',
      ApproximateFirstReceiveTimestamp: String(message.receivedAt),
    },
    messageAttributes: {},
    md5OfBody: message.md5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${REGION}:${ACCOUNT}:orders`,
    awsRegion: REGION,
  };
}

/** A rule of EventBridge that calls at a certain time. */
export function scheduledEvent(time: string): SourceEvent {
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

export interface ApiRequest {
  /** As in `POST /contact`. */
  readonly routeKey: string;
  readonly path: string;
  /** The same moment, as API Gateway writes it and in milliseconds since 1970. */
  readonly time: string;
  readonly timeEpoch: number;
}

/** What an HTTP API tells of a request beside its content, in payload format 2.0. */
export function httpApiContext({ routeKey, path, time, timeEpoch }: ApiRequest): SourceEvent {
  return {
    accountId: ACCOUNT,
    apiId: API_ID,
    domainName: API_HOST,
    domainPrefix: API_ID,
    http: {
      method: 'POST',
      path,
      protocol: 'HTTP/1.1',
      sourceIp: CALLER,
      userAgent: 'Mozilla/5.0',
    },
    requestId: 'JKJaXmPLvHcESHA=',
    routeKey,
    stage: '$default',
    time,
    timeEpoch,
  };
}
