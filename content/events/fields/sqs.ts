import type { FieldWords } from '@/lib/course/event-source';

/** Messages of a queue, up to ten unless more are asked for. */
export const SQS_FIELDS: FieldWords = {
  Records: {
    ja: 'レコードの配列。1 件のときも配列なので、必ずループします。',
    en: 'The list of records. Even a single one is in a list: always loop.',
  },
  'Records[].messageId': {
    ja: 'メッセージの ID。失敗として返すときに使います。',
    en: 'The id of the message: return it to report a failure.',
  },
  'Records[].receiptHandle': {
    ja: '削除用のハンドル。Lambda が使うので、ふつうは触りません。',
    en: 'The handle to delete it with. Lambda does that.',
  },
  'Records[].body': {
    ja: 'メッセージの本文。JSON でも文字列のままです。',
    en: 'The body, always text: parse JSON yourself.',
  },
  'Records[].attributes': {
    ja: 'SQS が付けた情報。値はすべて文字列です。',
    en: 'What SQS adds. All values are text.',
  },
  'Records[].attributes.ApproximateReceiveCount': {
    ja: 'これまでに受信された回数。2 以上なら再試行です。',
    en: 'How often it has been received. More than 1: a retry.',
  },
  'Records[].attributes.SentTimestamp': {
    ja: '送信時刻 (1970 年からのミリ秒)。',
    en: 'When it was sent, in milliseconds since 1970.',
  },
  'Records[].attributes.SenderId': { ja: '送信者の ID。', en: 'The id of the sender.' },
  'Records[].attributes.ApproximateFirstReceiveTimestamp': {
    ja: '最初に受信された時刻 (1970 年からのミリ秒)。',
    en: 'When it was first received, in milliseconds since 1970.',
  },
  'Records[].messageAttributes': { ja: '送信者が付けた属性。', en: 'Attributes the sender added.' },
  'Records[].md5OfBody': { ja: '本文の MD5。', en: 'The MD5 of the body.' },
  'Records[].eventSource': {
    ja: '送信元。いつも aws:sqs です。',
    en: 'Who sends it: always aws:sqs.',
  },
  'Records[].eventSourceARN': { ja: 'キューの ARN。', en: 'The ARN of the queue.' },
  'Records[].awsRegion': { ja: 'キューのリージョン。', en: 'The region of the queue.' },
};
