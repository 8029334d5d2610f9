export const eventsJa = {
  title: 'イベント集',
  description:
    'AWS のサービスが関数に渡すイベントを、本物と同じ形で集めました。どのキーにも説明があり、Python と Node.js のハンドラーをその場で動かせます。',
  groups: {
    http: 'HTTP リクエスト',
    queue: 'キュー',
    stream: 'ストリーム',
    notice: '通知とスケジュール',
    people: '人がきっかけになるもの',
  },
  back: 'すべてのイベント',
  event: '届くイベント',
  eventText: 'キーにポインターを合わせるか、Tab で移ると、意味が出ます。下の表でも読めます。',
  packed: '{path} の中身',
  packedText: 'ほどくと、次の JSON になります。',
  handlers: '動かせるハンドラー',
  tryIt: '作業台に入っているのは Python のほうです。実行して、結果とログを見てください。',
  answer: '戻り値の使われ方',
  fields: 'すべてのキー',
  path: 'キー',
  meaning: '意味',
  example: 'この例の値',
  source: '形の出典',
  read: '{date} に確認',
};

export type EventMessages = typeof eventsJa;
