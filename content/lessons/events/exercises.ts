import type { Lesson } from '@/lib/course/lesson';
import { messagesOf, postOf, scheduledAt, uploadOf } from './event-data';

const FORM = 'application/x-www-form-urlencoded';
/** name=Aya and name=葵, as a form sends them, in Base64. */
const AYA = { contentType: FORM, body: 'bmFtZT1BeWE=', isBase64Encoded: true } as const;
const AOI = { contentType: FORM, body: 'bmFtZT0lRTglOTElQjU=', isBase64Encoded: true } as const;
const PLAIN = { contentType: 'text/plain', body: 'name=Ken', isBase64Encoded: false } as const;
const NOBODY = { contentType: FORM, body: 'bWVzc2FnZT1oZWxsbw==', isBase64Encoded: true } as const;

const TOKYO_MIDNIGHT = scheduledAt('2026-11-24T15:00:00Z');
const TOKYO_MORNING = scheduledAt('2026-11-25T00:30:00Z');
const FIRST_OF_MONTH = scheduledAt('2026-12-01T03:00:00Z');

const BOOK = {
  messageId: 'm-1',
  body: '{"item": "book"}',
  md5OfBody: '768461bcf33cdc981a62c381d77c85a0',
} as const;
const BROKEN = {
  messageId: 'm-2',
  body: '{"item": ',
  md5OfBody: '1e58169c718377cc202687330f9312e7',
} as const;
const APPLE = {
  messageId: 'm-3',
  body: '{"item": "りんご"}',
  md5OfBody: '978b3d31001a404381fdf42db69b2821',
} as const;
const NO_ITEM = {
  messageId: 'm-4',
  body: '{"to": "Ken"}',
  md5OfBody: 'd238147902eac433ba1448037976c605',
} as const;

export const exercises: Lesson['exercises'] = [
  {
    id: 'events/decode-the-key',
    title: { ja: '届いたキーを元に戻す', en: 'Decode the key' },
    task: {
      ja: 'アップロードされたオブジェクトのキーを、元の名前で配列にして返してください。`my+photo.jpg` は `my photo.jpg` に、`%E7%8C%AB.jpg` は `猫.jpg` に戻します。',
      en: 'Return the keys of all uploaded objects, as they really are: `my+photo.jpg` is `my photo.jpg`, and `%E7%8C%AB.jpg` is `猫.jpg`.',
    },
    start: {
      folder: 'decode-the-key',
      runtime: 'python3.14',
      handler: 'lambda_function.uploaded_handler',
      events: [
        { name: 'space', payload: uploadOf('photos', ['my+photo.jpg']) },
        { name: 'two', payload: uploadOf('photos', ['%E7%8C%AB.jpg', '1%2B1.txt']) },
      ],
    },
    hints: [
      {
        ja: 'S3 のキーは、フォームの値と同じ方法で符号化されています。Python の標準ライブラリに、元に戻す関数があります。',
        en: 'Keys are encoded like the values of a web form. Python’s standard library can undo that.',
      },
      {
        ja: '`urllib.parse` の 2 つの関数を比べましょう。`unquote` と、`+` も戻すもう 1 つです。',
        en: 'In `urllib.parse` there are two candidates: `unquote`, and one that takes care of `+` as well.',
      },
      {
        ja: '`from urllib.parse import unquote_plus` とし、`unquote_plus(record["s3"]["object"]["key"])` を返します。',
        en: '`from urllib.parse import unquote_plus`, then `unquote_plus(record["s3"]["object"]["key"])`',
      },
    ],
    checks: [
      {
        says: { ja: '空白を戻す', en: 'brings back a space' },
        steps: [
          {
            payload: uploadOf('photos', ['summer/my+photo.jpg']),
            environment: 'cold',
            expect: { payload: ['summer/my photo.jpg'] },
          },
        ],
      },
      {
        says: { ja: '日本語の名前を戻す', en: 'brings back a Japanese name' },
        steps: [
          { payload: uploadOf('photos', ['%E7%8C%AB.jpg']), expect: { payload: ['猫.jpg'] } },
        ],
      },
      {
        says: { ja: '本物の + は + のまま', en: 'leaves a real + alone' },
        steps: [{ payload: uploadOf('photos', ['1%2B1.txt']), expect: { payload: ['1+1.txt'] } }],
      },
      {
        says: { ja: '2 件届いたら 2 件返す', en: 'answers two for two' },
        steps: [
          {
            payload: uploadOf('photos', ['a.jpg', 'b.jpg']),
            expect: { payload: ['a.jpg', 'b.jpg'] },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'leaves-the-plus',
        shows: [
          { check: 0, step: 0, looksLike: { payload: ['summer/my+photo.jpg'] } },
          { check: 1, step: 0, looksLike: { payload: ['猫.jpg'] } },
        ],
        feedback: {
          ja: '`%` は戻りましたが、`+` が残っています。`unquote` ではなく `unquote_plus` です。',
          en: 'The `%` codes are gone, the `+` is not. `unquote_plus` does both.',
        },
      },
      {
        name: 'only-the-plus',
        shows: [
          { check: 0, step: 0, looksLike: { payload: ['summer/my photo.jpg'] } },
          { check: 1, step: 0, looksLike: { payload: ['%E7%8C%AB.jpg'] } },
        ],
        feedback: {
          ja: '空白は戻りましたが、`%E7…` がそのままです。文字の置き換えではなく、復号する関数を使いましょう。',
          en: 'The space is back, `%E7…` is still there. Decode instead of replacing letters.',
        },
      },
      {
        name: 'plus-too-late',
        shows: [{ check: 2, step: 0, looksLike: { payload: ['1 1.txt'] } }],
        feedback: {
          ja: '本物の `+` まで空白になりました。`%2B` を戻してから `+` を置き換えたからです。`unquote_plus` は順番を正しく扱います。',
          en: 'A real `+` became a space: `%2B` was decoded first and replaced afterwards. `unquote_plus` gets the order right.',
        },
      },
      {
        name: 'only-the-first',
        shows: [{ check: 3, step: 0, looksLike: { payload: ['a.jpg'] } }],
        feedback: {
          ja: '1 件目だけを見ています。`Records` は配列なので、全部を扱います。',
          en: 'Only the first record was looked at. `Records` is a list: take them all.',
        },
      },
    ],
  },
  {
    id: 'events/read-the-form',
    title: { ja: 'フォームを読む (Node.js)', en: 'Read the form (Node.js)' },
    task: {
      ja: 'HTML のフォームから届いた `name` を読み、`Thank you, Aya!` と 200 で答えてください。`name` がなければ、400 で `name is required` と答えます。本文は Base64 のことも、そのままのこともあります。',
      en: 'Read `name` from a posted form and answer 200 with `Thank you, Aya!`. Without a name answer 400 with `name is required`. The body may be Base64, or plain.',
    },
    start: {
      folder: 'read-the-form',
      runtime: 'nodejs24.x',
      handler: 'index.formHandler',
      events: [
        { name: 'form', payload: postOf(AYA) },
        { name: 'plain', payload: postOf(PLAIN) },
        { name: 'nobody', payload: postOf(NOBODY) },
      ],
    },
    hints: [
      {
        ja: 'イベントの中に、本文が Base64 かどうかを示す印があります。',
        en: 'The event itself says whether its body is Base64.',
      },
      {
        ja: '`event.isBase64Encoded` を見て、`URLSearchParams` に渡す文字列を決めます。',
        en: 'Look at `event.isBase64Encoded` before handing the text to `URLSearchParams`.',
      },
      {
        ja: "`Buffer.from(event.body, 'base64').toString()` で元の文字列に戻ります。`name` がなければ `statusCode: 400` を返します。",
        en: "`Buffer.from(event.body, 'base64').toString()` is the text. No name: return `statusCode: 400`.",
      },
    ],
    checks: [
      {
        says: { ja: 'Base64 の本文を読む', en: 'reads a body in Base64' },
        steps: [
          {
            payload: postOf(AYA),
            environment: 'cold',
            expect: { payload: { statusCode: 200, body: 'Thank you, Aya!' } },
          },
        ],
      },
      {
        says: { ja: '日本語の名前も読む', en: 'reads a Japanese name' },
        steps: [
          {
            payload: postOf(AOI),
            expect: { payload: { statusCode: 200, body: 'Thank you, 葵!' } },
          },
        ],
      },
      {
        says: { ja: 'そのままの本文も読む', en: 'reads a plain body, too' },
        steps: [
          {
            payload: postOf(PLAIN),
            expect: { payload: { statusCode: 200, body: 'Thank you, Ken!' } },
          },
        ],
      },
      {
        says: { ja: '名前がなければ 400', en: 'answers 400 without a name' },
        steps: [
          {
            payload: postOf(NOBODY),
            expect: { payload: { statusCode: 400, body: 'name is required' } },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'greets-null',
        shows: [
          {
            check: 3,
            step: 0,
            looksLike: { payload: { statusCode: 200, body: 'Thank you, null!' } },
          },
          {
            check: 0,
            step: 0,
            looksLike: { payload: { statusCode: 200, body: 'Thank you, Aya!' } },
          },
        ],
        feedback: {
          ja: '名前のない人に `null` とあいさつしました。返す前に確かめましょう。',
          en: 'It greeted somebody called `null`. Check before you answer.',
        },
      },
      {
        name: 'never-decodes',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: { statusCode: 400, body: 'name is required' } },
          },
          {
            check: 2,
            step: 0,
            looksLike: { payload: { statusCode: 200, body: 'Thank you, Ken!' } },
          },
        ],
        feedback: {
          ja: '本文が Base64 のときに名前を見つけられません。`isBase64Encoded` を見ましょう。',
          en: 'In Base64 it does not find the name. Look at `isBase64Encoded`.',
        },
      },
      {
        name: 'always-decodes',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: { statusCode: 200, body: 'Thank you, Aya!' } },
          },
          {
            check: 2,
            step: 0,
            looksLike: { payload: { statusCode: 400, body: 'name is required' } },
          },
        ],
        feedback: {
          ja: 'そのままの本文まで Base64 として読んだので、名前が壊れました。`true` のときだけ戻します。',
          en: 'A plain body was decoded as well, and came out as rubbish. Decode only when the event says so.',
        },
      },
      {
        name: 'throws',
        shows: [{ check: 3, step: 0, looksLike: { outcome: 'failed' } }],
        feedback: {
          ja: '例外で終わると、API Gateway はブラウザに 502 と `Internal server error` を返します。利用者の間違いには、400 で答えましょう。',
          en: 'If the function fails, API Gateway tells the browser 502, `Internal server error`. A mistake of the sender’s deserves a 400.',
        },
      },
    ],
  },
  {
    id: 'events/whose-midnight',
    title: { ja: 'それは何日の分か', en: 'Whose midnight?' },
    task: {
      ja: 'スケジュールで呼ばれたとき、日本時間で「前の日」にあたる日付を `{"day": "2026-11-24"}` の形で返してください。今のコードは 0 時の実行では偶然合いますが、9 時過ぎに動かすと 1 日ずれます。',
      en: 'Called by a schedule, return the day before, as seen in Tokyo: `{"day": "2026-11-24"}`. At midnight the code is right by accident. Run after nine in the morning it is a day off.',
    },
    start: {
      folder: 'whose-midnight',
      runtime: 'python3.14',
      handler: 'lambda_function.report_handler',
      events: [
        { name: 'midnight', payload: TOKYO_MIDNIGHT },
        { name: 'morning', payload: TOKYO_MORNING },
      ],
    },
    hints: [
      {
        ja: '`time` は UTC です。まず日本の時刻に直し、それから 1 日前の日付を求めます。',
        en: '`time` is UTC. Turn it into Tokyo’s time first; then ask for the day before.',
      },
      {
        ja: '`datetime.fromisoformat` で読み、`.astimezone(ZoneInfo("Asia/Tokyo"))` で直します。',
        en: 'Read it with `datetime.fromisoformat`, move it with `.astimezone(ZoneInfo("Asia/Tokyo"))`.',
      },
      {
        ja: '`(now.date() - timedelta(days=1)).isoformat()`',
        en: '`(now.date() - timedelta(days=1)).isoformat()`',
      },
    ],
    checks: [
      {
        says: {
          ja: '日本の 0 時に動くと、終わったばかりの日',
          en: 'at midnight: the day just over',
        },
        steps: [
          {
            payload: TOKYO_MIDNIGHT,
            environment: 'cold',
            expect: { payload: { day: '2026-11-24' } },
          },
        ],
      },
      {
        says: { ja: '朝 9 時半に動いても、同じ日', en: 'at half past nine: the same day' },
        steps: [{ payload: TOKYO_MORNING, expect: { payload: { day: '2026-11-24' } } }],
      },
      {
        says: { ja: '12 月 1 日には 11 月 30 日', en: 'on 1 December: 30 November' },
        steps: [{ payload: FIRST_OF_MONTH, expect: { payload: { day: '2026-11-30' } } }],
      },
    ],
    mistakes: [
      {
        name: 'day-before-in-utc',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { day: '2026-11-23' } } },
          { check: 1, step: 0, looksLike: { payload: { day: '2026-11-24' } } },
        ],
        feedback: {
          ja: '0 時の実行が 2 日前になりました。UTC では、日本の 0 時はまだ前の日です。先に日本時間に直します。',
          en: 'At midnight it is two days off: in UTC, Tokyo’s midnight still belongs to the day before. Change the zone first.',
        },
      },
      {
        name: 'day-that-begins',
        shows: [{ check: 0, step: 0, looksLike: { payload: { day: '2026-11-25' } } }],
        feedback: {
          ja: '日本時間にはなりましたが、始まったばかりの日です。集計するのはその前の日です。',
          en: 'The zone is right, but this is the day that has just begun. Go one back.',
        },
      },
    ],
  },
  {
    id: 'events/answer-for-each',
    title: { ja: '失敗した 1 件だけを返す', en: 'Give back only what failed' },
    task: {
      ja: 'SQS から届いた注文のうち、処理できなかったものだけを `{"batchItemFailures": [{"itemIdentifier": "m-2"}]}` の形で報告してください。読めない注文があっても、残りは発送します。ログには `shipped book` のように書きます。',
      en: 'Of the orders that come from SQS, report those that could not be handled, and no others: `{"batchItemFailures": [{"itemIdentifier": "m-2"}]}`. One unreadable order must not keep the rest from being shipped. For each shipped one log `shipped book`.',
    },
    start: {
      folder: 'answer-for-each',
      runtime: 'python3.14',
      handler: 'lambda_function.orders_handler',
      events: [
        { name: 'good', payload: messagesOf([BOOK, APPLE]) },
        { name: 'one-broken', payload: messagesOf([BOOK, BROKEN, APPLE]) },
      ],
    },
    hints: [
      {
        ja: '1 件の失敗は、その 1 件の中で受け止めます。',
        en: 'What happens to one message is caught around that one message.',
      },
      {
        ja: '`for` の中に `try` を置き、`except` で `record["messageId"]` を集めます。',
        en: 'Put a `try` inside the `for`; in the `except`, collect `record["messageId"]`.',
      },
      {
        ja: '`failures.append({"itemIdentifier": record["messageId"]})`',
        en: '`failures.append({"itemIdentifier": record["messageId"]})`',
      },
    ],
    checks: [
      {
        says: { ja: '全部できたら、空の配列', en: 'reports nothing when all went well' },
        steps: [
          {
            payload: messagesOf([BOOK, APPLE]),
            environment: 'cold',
            expect: {
              payload: { batchItemFailures: [] },
              logLines: ['shipped book', 'shipped りんご'],
            },
          },
        ],
      },
      {
        says: { ja: '読めない 1 件だけを報告する', en: 'reports the unreadable one' },
        steps: [
          {
            payload: messagesOf([BOOK, BROKEN, APPLE]),
            expect: { payload: { batchItemFailures: [{ itemIdentifier: 'm-2' }] } },
          },
        ],
      },
      {
        says: { ja: '残りは発送する', en: 'ships the rest' },
        steps: [
          {
            payload: messagesOf([BROKEN, BOOK, APPLE]),
            expect: { logLines: ['shipped book', 'shipped りんご'] },
          },
        ],
      },
      {
        says: { ja: '品名のない注文も報告する', en: 'reports an order without an item' },
        steps: [
          {
            payload: messagesOf([NO_ITEM, BROKEN]),
            expect: {
              payload: {
                batchItemFailures: [{ itemIdentifier: 'm-4' }, { itemIdentifier: 'm-2' }],
              },
            },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'stops-at-first',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: { payload: { batchItemFailures: [{ itemIdentifier: 'm-2' }] } },
          },
          { check: 2, step: 0, looksLike: { logLacks: 'shipped りんご' } },
        ],
        feedback: {
          ja: '失敗した後の注文が発送されていません。報告もされないので、SQS はそれらを成功したとみなして消してしまいます。',
          en: 'Orders after the failure were neither shipped nor reported, so SQS takes them for done and deletes them.',
        },
      },
      {
        name: 'swallows',
        shows: [{ check: 1, step: 0, looksLike: { payload: { batchItemFailures: [] } } }],
        feedback: {
          ja: '失敗を誰にも伝えていません。SQS は 3 件とも成功したとみなして消します。失敗した注文は失われます。',
          en: 'Nobody hears of the failure. SQS deletes all three messages, and the broken order is gone for good.',
        },
      },
      {
        name: 'bare-ids',
        shows: [{ check: 1, step: 0, looksLike: { payload: { batchItemFailures: ['m-2'] } } }],
        feedback: {
          ja: 'ID だけを並べています。1 件ずつ `{"itemIdentifier": …}` に包みます。形が違うと、Lambda はまとめて全部をやり直します。',
          en: 'Bare ids. Each has to be wrapped as `{"itemIdentifier": …}`; in another shape Lambda takes the whole batch for failed.',
        },
      },
      {
        name: 'all-again',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: {
              payload: {
                batchItemFailures: [
                  { itemIdentifier: 'm-1' },
                  { itemIdentifier: 'm-2' },
                  { itemIdentifier: 'm-3' },
                ],
              },
            },
          },
        ],
        feedback: {
          ja: '発送した注文まで失敗と報告しました。もう一度届いて、2 回発送されます。',
          en: 'Shipped orders are reported as failed, too. They come back and are shipped twice.',
        },
      },
    ],
  },
];
