import type { FieldWords } from '@/lib/course/event-source';

/** The envelope that every event of EventBridge has. */
export const BUS_FIELDS: FieldWords = {
  version: {
    ja: '包みのバージョン。いつも 0 です。',
    en: 'The version of the envelope: always 0.',
  },
  id: {
    ja: 'イベントの ID。同じイベントが 2 回届いたかを見分けられます。',
    en: 'The id of the event, to notice one that comes twice.',
  },
  'detail-type': {
    ja: '何のイベントか。ルールでよく使います。',
    en: 'What kind of event it is: rules look at it.',
  },
  source: {
    ja: '送信元。AWS のサービスは aws. で始まります。',
    en: 'Who sends it. AWS services begin with aws.',
  },
  account: { ja: '発生元の AWS アカウント。', en: 'The AWS account it comes from.' },
  time: {
    ja: '発生した時刻 (UTC)。スケジュールでは予定の時刻です。',
    en: 'When it happened, in UTC. For a schedule: when it was due.',
  },
  region: { ja: '発生元のリージョン。', en: 'The region it comes from.' },
  resources: {
    ja: '関係するリソースの ARN。スケジュールではルールの ARN です。',
    en: 'ARNs of what is involved. For a schedule: the rule.',
  },
  detail: {
    ja: 'イベントの中身。送信元ごとに違い、スケジュールでは空です。',
    en: 'What the source itself says. Empty for a schedule.',
  },
  'detail.instance-id': { ja: 'EC2 インスタンスの ID。', en: 'The id of the EC2 instance.' },
  'detail.state': { ja: '新しい状態。', en: 'The new state.' },
};
