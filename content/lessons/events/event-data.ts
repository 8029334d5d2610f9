import {
  API_HOST,
  httpApiContext,
  type SourceEvent,
  s3Event,
  scheduledEvent,
  sqsEvent,
} from '@/lib/course/source-events';

/** Photos and documents of this chapter, stored one second after the other. */
export function uploadOf(bucket: string, keys: readonly string[]): SourceEvent {
  return s3Event(
    keys.map((key, index) => ({
      bucket,
      key,
      size: 103,
      time: `2026-11-25T03:00:0${index}.000Z`,
      sequencer: `0C0F6F405D6ED209E${index + 1}`,
    })),
  );
}

interface Post {
  readonly contentType: string;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export function postOf({ contentType, body, isBase64Encoded }: Post): SourceEvent {
  const routeKey = 'POST /contact';
  const path = '/contact';
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: {
      'content-type': contentType,
      host: API_HOST,
      'user-agent': 'Mozilla/5.0',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
    },
    requestContext: httpApiContext({
      routeKey,
      path,
      time: '25/Nov/2026:03:00:00 +0000',
      timeEpoch: 1_795_575_600_000,
    }),
    body,
    isBase64Encoded,
  };
}

export const scheduledAt = scheduledEvent;

export interface Message {
  readonly messageId: string;
  readonly body: string;
  readonly md5OfBody: string;
}

export function messagesOf(messages: readonly Message[]): SourceEvent {
  return sqsEvent(
    messages.map((message) => ({
      ...message,
      sentAt: 1_795_575_600_000,
      receivedAt: 1_795_575_600_002,
      receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a...',
    })),
  );
}
