import type { FieldWords } from '@/lib/course/event-source';

/** Changes of a table’s items, in order within a partition key. */
export const DYNAMODB_FIELDS: FieldWords = {
  Records: {
    ja: 'レコードの配列。1 件のときも配列なので、必ずループします。',
    en: 'The list of records. Even a single one is in a list: always loop.',
  },
  'Records[].eventID': { ja: 'レコードの ID。', en: 'The id of the record.' },
  'Records[].eventName': {
    ja: 'INSERT、MODIFY、REMOVE のどれか。',
    en: 'INSERT, MODIFY or REMOVE.',
  },
  'Records[].eventVersion': {
    ja: 'レコード構造のバージョン。',
    en: 'The version of this structure.',
  },
  'Records[].eventSource': {
    ja: '送信元。いつも aws:dynamodb です。',
    en: 'Who sends it: always aws:dynamodb.',
  },
  'Records[].awsRegion': { ja: 'テーブルのリージョン。', en: 'The region of the table.' },
  'Records[].dynamodb': { ja: '変更の中身。', en: 'What changed.' },
  'Records[].dynamodb.ApproximateCreationDateTime': {
    ja: 'おおよその変更時刻 (1970 年からの秒)。',
    en: 'About when it changed, in seconds since 1970.',
  },
  'Records[].dynamodb.Keys': { ja: '項目のプライマリキー。', en: 'The primary key of the item.' },
  'Records[].dynamodb.NewImage': {
    ja: '変更後の項目。REMOVE にはありません。',
    en: 'The item after the change. REMOVE has none.',
  },
  'Records[].dynamodb.OldImage': {
    ja: '変更前の項目。INSERT にはありません。',
    en: 'The item before the change. INSERT has none.',
  },
  'Records[].dynamodb.*.id': { ja: 'この例のキー属性。', en: 'The key attribute of this example.' },
  'Records[].dynamodb.*.id.N': {
    ja: '数値。精度を保つため文字列で届きます。',
    en: 'A number, sent as text to keep its digits.',
  },
  'Records[].dynamodb.*.message': { ja: 'この例の属性。', en: 'An attribute of this example.' },
  'Records[].dynamodb.*.message.S': { ja: '文字列。', en: 'A string.' },
  'Records[].dynamodb.SequenceNumber': {
    ja: 'レコードの順番。失敗の報告にも使います。',
    en: 'Its place in the stream, also to report a failure.',
  },
  'Records[].dynamodb.SizeBytes': {
    ja: 'レコードのバイト数。',
    en: 'The size of the record in bytes.',
  },
  'Records[].dynamodb.StreamViewType': {
    ja: '前後のどちらの項目を含むか。',
    en: 'Which images the stream holds.',
  },
  'Records[].eventSourceARN': { ja: 'ストリームの ARN。', en: 'The ARN of the stream.' },
};
