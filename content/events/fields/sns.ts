import type { FieldWords } from '@/lib/course/event-source';

/** A message of a topic. Keys begin with capitals here. */
export const SNS_FIELDS: FieldWords = {
  Records: {
    ja: 'レコードの配列。1 件のときも配列なので、必ずループします。',
    en: 'The list of records. Even a single one is in a list: always loop.',
  },
  'Records[].EventVersion': {
    ja: 'イベント構造のバージョン。',
    en: 'The version of this structure.',
  },
  'Records[].EventSubscriptionArn': {
    ja: 'この関数のサブスクリプション。',
    en: 'The subscription of this function.',
  },
  'Records[].EventSource': {
    ja: '送信元。いつも aws:sns です。',
    en: 'Who sends it: always aws:sns.',
  },
  'Records[].Sns': { ja: 'メッセージ。', en: 'The message.' },
  'Records[].Sns.SignatureVersion': {
    ja: '署名方式のバージョン。',
    en: 'The version of the signature.',
  },
  'Records[].Sns.Timestamp': { ja: '発行された時刻 (UTC)。', en: 'When it was published, in UTC.' },
  'Records[].Sns.Signature': { ja: 'SNS の署名。', en: 'SNS’s signature.' },
  'Records[].Sns.SigningCertUrl': {
    ja: '署名を確かめる証明書。',
    en: 'The certificate to check the signature with.',
  },
  'Records[].Sns.MessageId': { ja: 'メッセージの ID。', en: 'The id of the message.' },
  'Records[].Sns.Message': {
    ja: '本文。JSON でも文字列のままです。',
    en: 'The body, always text.',
  },
  'Records[].Sns.MessageAttributes': {
    ja: '発行者が付けた属性。',
    en: 'Attributes the publisher added.',
  },
  'Records[].Sns.MessageAttributes.lang': {
    ja: 'この例の属性。',
    en: 'An attribute of this example.',
  },
  'Records[].Sns.MessageAttributes.lang.Type': {
    ja: '属性の型。',
    en: 'The type of the attribute.',
  },
  'Records[].Sns.MessageAttributes.lang.Value': {
    ja: '属性の値。',
    en: 'The value of the attribute.',
  },
  'Records[].Sns.Type': {
    ja: '種類。関数に届くのは Notification です。',
    en: 'The kind. Functions get Notification.',
  },
  'Records[].Sns.UnsubscribeUrl': { ja: '購読をやめる URL。', en: 'The address to unsubscribe.' },
  'Records[].Sns.TopicArn': { ja: 'トピックの ARN。', en: 'The ARN of the topic.' },
  'Records[].Sns.Subject': {
    ja: '件名。付けていなければ null です。',
    en: 'The subject; null without one.',
  },
};
