import type { FieldWords } from '@/lib/course/event-source';

/** Records of a data stream, in order within a shard. */
export const KINESIS_FIELDS: FieldWords = {
  Records: {
    ja: 'レコードの配列。1 件のときも配列なので、必ずループします。',
    en: 'The list of records. Even a single one is in a list: always loop.',
  },
  'Records[].kinesis': { ja: 'レコード。', en: 'The record.' },
  'Records[].kinesis.kinesisSchemaVersion': {
    ja: 'レコード構造のバージョン。',
    en: 'The version of this structure.',
  },
  'Records[].kinesis.partitionKey': {
    ja: 'シャードを決めるキー。同じキーは順番どおりに届きます。',
    en: 'The key that chooses the shard. One key stays in order.',
  },
  'Records[].kinesis.sequenceNumber': {
    ja: 'シャード内の順番。失敗の報告にも使います。',
    en: 'Its place in the shard, also to report a failure.',
  },
  'Records[].kinesis.data': {
    ja: 'データ。Base64 なのでデコードします。',
    en: 'The data, in base64: decode it.',
  },
  'Records[].kinesis.approximateArrivalTimestamp': {
    ja: 'おおよその到着時刻 (1970 年からの秒)。',
    en: 'About when it arrived, in seconds since 1970.',
  },
  'Records[].eventSource': {
    ja: '送信元。いつも aws:kinesis です。',
    en: 'Who sends it: always aws:kinesis.',
  },
  'Records[].eventVersion': { ja: 'イベント構造のバージョン。', en: 'The version of the event.' },
  'Records[].eventID': {
    ja: 'シャード ID と順番をつないだ ID。',
    en: 'The shard’s id and the sequence number.',
  },
  'Records[].eventName': {
    ja: 'いつも aws:kinesis:record です。',
    en: 'Always aws:kinesis:record.',
  },
  'Records[].invokeIdentityArn': {
    ja: '読み取りに使った実行ロール。',
    en: 'The execution role that read the stream.',
  },
  'Records[].awsRegion': { ja: 'ストリームのリージョン。', en: 'The region of the stream.' },
  'Records[].eventSourceARN': { ja: 'ストリームの ARN。', en: 'The ARN of the stream.' },
};
