import type { EventSource } from '@/lib/course/lesson';

const S3_FIELDS: EventSource['fields'] = [
  {
    path: 'Records',
    says: {
      ja: 'いつも配列です。1 件とは限らない前提で、ループで扱います。',
      en: 'Always a list. Loop over it, and never count on there being one.',
    },
  },
  {
    path: 'Records[0].eventSource',
    says: {
      ja: 'どのサービスから来たか。S3 なら `aws:s3` です。',
      en: 'Which service sent it: `aws:s3`.',
    },
  },
  {
    path: 'Records[0].eventTime',
    says: {
      ja: 'S3 が書き込みを終えた時刻です。UTC で書かれます。',
      en: 'When S3 had finished writing, in UTC.',
    },
  },
  {
    path: 'Records[0].eventName',
    says: {
      ja: '何が起きたか。`ObjectCreated:Put` は新しく置かれたことを示します。削除なら `ObjectRemoved:…` です。',
      en: 'What happened. `ObjectCreated:Put`: something was stored. A deletion would be `ObjectRemoved:…`.',
    },
  },
  {
    path: 'Records[0].s3.bucket.name',
    says: {
      ja: 'バケットの名前です。',
      en: 'The bucket.',
    },
  },
  {
    path: 'Records[0].s3.object.key',
    says: {
      ja: 'オブジェクトのキーです。URL と同じ方法で符号化されていて、空白は `+`、日本語は `%E3…` になります。使う前に戻します。',
      en: 'The key of the object, encoded as in a web form: a space is `+`, other letters are `%E3…`. Decode it before you use it.',
    },
  },
  {
    path: 'Records[0].s3.object.size',
    says: {
      ja: 'バイト数です。中身はイベントに入っていないので、S3 から読みます。',
      en: 'Its size in bytes. The content itself is not in the event; read it from S3.',
    },
  },
  {
    path: 'Records[0].s3.object.sequencer',
    says: {
      ja: '同じキーのイベントの前後を比べるための値です。届く順番は保証されません。',
      en: 'Tells which of two events of the same key came first. They may arrive in any order.',
    },
  },
];

/** The cases of the chapter. The event of each is the first of its sample. */
export const sources: readonly EventSource[] = [
  {
    id: 'thumbnail',
    title: { ja: 'S3：写真', en: 'S3: a photo' },
    service: 'Amazon S3',
    calls: 'leaves',
    job: { ja: '縮小した画像を作る', en: 'makes a small copy' },
    target: { ja: 'Amazon S3 (別のバケット)', en: 'Amazon S3 (another bucket)' },
    sample: 'thumbnail',
    test: 'thumbnail-test',
    fields: S3_FIELDS,
  },
  {
    id: 'locked-zip',
    title: { ja: 'S3：書類', en: 'S3: a document' },
    service: 'Amazon S3',
    calls: 'leaves',
    job: { ja: 'パスワード付きの zip にする', en: 'locks it into a zip' },
    target: { ja: 'Amazon S3 (別のバケット)', en: 'Amazon S3 (another bucket)' },
    sample: 'locked-zip',
    test: 'locked-zip-test',
    fields: S3_FIELDS,
  },
  {
    id: 'contact',
    title: { ja: 'API Gateway', en: 'API Gateway' },
    service: 'Amazon API Gateway',
    calls: 'waits',
    job: { ja: '問い合わせを保存し、返事をする', en: 'stores a message and answers' },
    target: { ja: 'Amazon DynamoDB とブラウザ', en: 'Amazon DynamoDB, and the browser' },
    sample: 'contact',
    test: 'contact-test',
    fields: [
      {
        path: 'version',
        says: {
          ja: 'イベントの形式です。2.0 は HTTP API と関数 URL が使います。REST API の形は違います。',
          en: 'The format. 2.0 is that of HTTP APIs and function URLs; a REST API sends another.',
        },
      },
      {
        path: 'routeKey',
        says: {
          ja: 'メソッドとパスの組です。どの経路で来たかが分かります。',
          en: 'Method and path together: the route by which the request came.',
        },
      },
      {
        path: 'headers',
        says: {
          ja: 'HTTP ヘッダーです。名前はすべて小文字になっています。',
          en: 'The HTTP headers. Their names are in lower case.',
        },
      },
      {
        path: 'headers.content-type',
        says: {
          ja: '本文の種類です。HTML のフォームと `fetch` の JSON では違うので、読み方を決めるために見ます。',
          en: 'What the body is. A form and a `fetch` with JSON differ here, and so must the reading.',
        },
      },
      {
        path: 'requestContext.http',
        says: {
          ja: 'メソッド、パス、送り手の IP アドレスなどです。',
          en: 'Method, path, the sender’s address.',
        },
      },
      {
        path: 'requestContext.requestId',
        says: {
          ja: 'API Gateway がつけた ID です。Lambda のリクエスト ID とは別のものです。',
          en: 'API Gateway’s own id of the request. Lambda’s is another one.',
        },
      },
      {
        path: 'body',
        says: {
          ja: '本文です。いつも文字列で、JSON でも解析されていません。',
          en: 'The body. Always text, and JSON in it is not parsed for you.',
        },
      },
      {
        path: 'isBase64Encoded',
        says: {
          ja: '`true` なら `body` は Base64 です。HTTP API では、フォームの本文もこうなります。',
          en: 'If `true`, the `body` is Base64. An HTTP API does this to the body of a form, too.',
        },
      },
    ],
  },
  {
    id: 'nightly',
    title: { ja: 'スケジュール', en: 'Schedule' },
    service: 'Amazon EventBridge',
    calls: 'leaves',
    job: { ja: '前の日の売上を集計する', en: 'adds up the day’s sales' },
    target: { ja: 'Amazon DynamoDB', en: 'Amazon DynamoDB' },
    sample: 'nightly',
    test: 'nightly-test',
    fields: [
      {
        path: 'detail-type',
        says: {
          ja: '出来事の種類です。スケジュールのルールでは `Scheduled Event` です。',
          en: 'The kind of event. From a rule with a schedule it is `Scheduled Event`.',
        },
      },
      {
        path: 'source',
        says: {
          ja: '出どころです。ルールのスケジュールなら `aws.events`、EventBridge Scheduler なら `aws.scheduler` です。',
          en: 'Where it comes from: `aws.events` for a rule, `aws.scheduler` for EventBridge Scheduler.',
        },
      },
      {
        path: 'time',
        says: {
          ja: '予定された時刻です。UTC なので、日本の 0 時は前の日の 15 時になります。',
          en: 'When it was due, in UTC. Midnight in Tokyo is 15:00 of the day before.',
        },
      },
      {
        path: 'resources',
        says: {
          ja: 'このイベントを出したルールの ARN です。',
          en: 'The ARN of the rule that sent it.',
        },
      },
      {
        path: 'detail',
        says: {
          ja: '中身です。スケジュールでは空です。',
          en: 'The content. A schedule has none.',
        },
      },
    ],
  },
  {
    id: 'orders',
    title: { ja: 'SQS：注文', en: 'SQS: orders' },
    service: 'Amazon SQS',
    calls: 'polls',
    job: { ja: '注文ごとに発送を頼む', en: 'asks for each order to be shipped' },
    target: { ja: 'Amazon SNS', en: 'Amazon SNS' },
    sample: 'orders',
    test: 'orders-test',
    fields: [
      {
        path: 'Records',
        says: {
          ja: 'まとめて届いたメッセージです。標準では最大 10 件です。',
          en: 'A batch of messages, by default up to ten.',
        },
      },
      {
        path: 'Records[0].messageId',
        says: {
          ja: 'メッセージの ID です。失敗したメッセージを報告するときに使います。',
          en: 'The message’s id: with it you report the one that failed.',
        },
      },
      {
        path: 'Records[0].body',
        says: {
          ja: '送り手が入れた文字列です。JSON なら自分で解析します。',
          en: 'The text the sender put in. If it is JSON, parsing it is up to you.',
        },
      },
      {
        path: 'Records[0].attributes.ApproximateReceiveCount',
        says: {
          ja: 'これまでに受け取られたおよその回数です。2 以上なら、前に失敗しています。',
          en: 'How often it has been received, roughly. Two or more: it has failed before.',
        },
      },
      {
        path: 'Records[0].eventSourceARN',
        says: {
          ja: 'どのキューから来たかを示す ARN です。',
          en: 'The ARN of the queue it came from.',
        },
      },
    ],
  },
];
