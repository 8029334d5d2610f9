import type { FieldWords } from '@/lib/course/event-source';

/** Something happened to an object in a bucket. */
export const S3_FIELDS: FieldWords = {
  Records: {
    ja: 'レコードの配列。1 件のときも配列なので、必ずループします。',
    en: 'The list of records. Even a single one is in a list: always loop.',
  },
  'Records[].eventVersion': {
    ja: 'イベント構造のバージョン。',
    en: 'The version of this structure.',
  },
  'Records[].eventSource': {
    ja: '送信元。いつも aws:s3 です。',
    en: 'Who sends it: always aws:s3.',
  },
  'Records[].awsRegion': { ja: 'バケットのリージョン。', en: 'The region of the bucket.' },
  'Records[].eventTime': {
    ja: 'S3 が処理を終えた時刻 (UTC)。',
    en: 'When S3 had finished, in UTC.',
  },
  'Records[].eventName': {
    ja: '何が起きたか。通知設定の s3: は付きません。',
    en: 'What happened, without the s3: of the configuration.',
  },
  'Records[].userIdentity': { ja: '操作した人。', en: 'Who did it.' },
  'Records[].userIdentity.principalId': {
    ja: '操作した人のプリンシパル ID。',
    en: 'The principal id of who did it.',
  },
  'Records[].requestParameters': { ja: 'リクエストについて。', en: 'About the request.' },
  'Records[].requestParameters.sourceIPAddress': {
    ja: 'リクエストの送信元 IP アドレス。',
    en: 'The IP address the request came from.',
  },
  'Records[].responseElements': {
    ja: 'S3 の応答にあった ID。問い合わせのときに使います。',
    en: 'Ids of S3’s response, for support.',
  },
  'Records[].responseElements.x-amz-request-id': {
    ja: 'S3 のリクエスト ID。',
    en: 'S3’s request id.',
  },
  'Records[].responseElements.x-amz-id-2': {
    ja: '処理したホストの ID。',
    en: 'The host that did it.',
  },
  'Records[].s3': { ja: 'バケットとオブジェクト。', en: 'The bucket and the object.' },
  'Records[].s3.s3SchemaVersion': { ja: 's3 部分のバージョン。', en: 'The version of this part.' },
  'Records[].s3.configurationId': {
    ja: '一致した通知設定の ID。',
    en: 'The id of the notification configuration that matched.',
  },
  'Records[].s3.bucket': { ja: 'バケット。', en: 'The bucket.' },
  'Records[].s3.bucket.name': { ja: 'バケット名。', en: 'The name of the bucket.' },
  'Records[].s3.bucket.ownerIdentity': { ja: 'バケットの所有者。', en: 'The owner of the bucket.' },
  'Records[].s3.bucket.ownerIdentity.principalId': {
    ja: '所有者のプリンシパル ID。',
    en: 'The owner’s principal id.',
  },
  'Records[].s3.bucket.arn': { ja: 'バケットの ARN。', en: 'The ARN of the bucket.' },
  'Records[].s3.object': { ja: 'オブジェクト。', en: 'The object.' },
  'Records[].s3.object.key': {
    ja: 'オブジェクトキー。URL エンコードされ、空白は + です。使う前にデコードします。',
    en: 'The key, URL-encoded with + for blanks: decode it before you use it.',
  },
  'Records[].s3.object.size': { ja: 'バイト数。', en: 'The size in bytes.' },
  'Records[].s3.object.eTag': {
    ja: '内容から決まるタグ。',
    en: 'The entity tag, made from the content.',
  },
  'Records[].s3.object.sequencer': {
    ja: '同じキーのイベントの前後を比べるための値 (16 進)。',
    en: 'A hexadecimal value that puts events of one key in order.',
  },
};
