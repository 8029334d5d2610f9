import type { JsonValue, Lesson } from '@/lib/course/lesson';

/** What the mail function gets from its queue: one record a message. */
function fromQueue(
  ...orders: readonly { readonly order: number; readonly to: string }[]
): JsonValue {
  return {
    Records: orders.map((order) => ({
      messageId: `message-${order.order}`,
      body: JSON.stringify(order),
      eventSource: 'aws:sqs',
    })),
  };
}

const AYA = { order: 7, to: 'aya@example.com' } as const;
const NOBODY = { order: 8, to: 'nobody' } as const;
const KEN = { order: 9, to: 'ken@example.com' } as const;

export const exercises: Lesson['exercises'] = [
  {
    id: 'small-functions/fee-core',
    title: { ja: 'テストできる形に分ける', en: 'Make it testable' },
    task: {
      ja: '送料の計算が、ハンドラーの中に埋まっています。計算を `shipping.py` の `fee(kg, express)` に移し、ハンドラーからはそれを呼ぶだけにしてください。`tests.py` が 4 つのテストを用意しています。設定の「ハンドラー」を `tests.run_tests` にすると、作業台でテストを動かせます。',
      en: 'The shipping fee is worked out inside the handler, where no test can reach it. Move the sum into `fee(kg, express)` in `shipping.py` and let the handler call it. `tests.py` has four tests waiting; set the Handler to `tests.run_tests` to run them on the workbench.',
    },
    start: {
      folder: 'fee-core',
      runtime: 'python3.14',
      handler: 'lambda_function.fee_handler',
      events: [
        { name: 'heavy', payload: { kg: 5 } },
        { name: 'express', payload: { kg: 2.1, express: true } },
      ],
    },
    hints: [
      {
        ja: '送料は、重さと速達かどうかだけで決まります。イベントもコンテキストも要りません。',
        en: 'The fee depends on the weight and on express or not. It needs no event and no context.',
      },
      {
        ja: 'ハンドラーの計算の 5 行を `shipping.py` に移し、`event[…]` の代わりに引数を使います。`math` の `import` も忘れずに。',
        en: 'Five lines of the handler go to `shipping.py`, with the parameters in place of `event[…]`. `import math` goes with them.',
      },
      {
        ja: 'ハンドラーでは `yen = fee(event["kg"], event.get("express", False))`',
        en: 'In the handler: `yen = fee(event["kg"], event.get("express", False))`',
      },
    ],
    checks: [
      {
        says: { ja: '4 つのテストがすべて通る', en: 'all four tests pass' },
        steps: [
          {
            payload: {},
            environment: 'cold',
            handler: 'tests.run_tests',
            expect: { payload: { ran: 4, failed: 0 } },
          },
        ],
      },
      {
        says: { ja: 'ハンドラーは前と同じ送料を返す', en: 'the handler still answers as before' },
        steps: [
          { payload: { kg: 5 }, environment: 'cold', expect: { payload: { fee: 1100 } } },
          { payload: { kg: 2.1, express: true }, expect: { payload: { fee: 1400 } } },
        ],
      },
    ],
    mistakes: [
      {
        name: 'takes-the-event',
        shows: [{ check: 0, step: 0, looksLike: { payload: { ran: 4, failed: 4 } } }],
        feedback: {
          ja: '4 つとも失敗しました。`fee` がまだ何も計算していないか、引数が違います。イベントではなく、重さと速達かどうかを受け取る関数にします。',
          en: 'All four fail. Either `fee` works nothing out yet, or it takes the wrong things: give it the weight and express, not the event.',
        },
      },
      {
        name: 'no-express',
        shows: [
          { check: 0, step: 0, looksLike: { logLines: ['FAILED test_express_costs_double'] } },
        ],
        feedback: {
          ja: '速達のテストが失敗しました。`express` が使われていません。',
          en: 'The test for express fails: `express` is never used.',
        },
      },
      {
        name: 'rounds-down',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { logLines: ['FAILED test_part_of_a_kilogram_counts_whole'] },
          },
        ],
        feedback: {
          ja: '2.1 kg のテストが失敗しました。端数は切り捨てずに `math.ceil` で切り上げます。',
          en: 'The test for 2.1 kg fails. Part of a kilogram counts whole: `math.ceil`, not `int`.',
        },
      },
    ],
  },
  {
    id: 'small-functions/by-message',
    title: { ja: '呼ぶのをやめて、知らせる', en: 'Tell, do not call' },
    task: {
      ja: '注文の関数が、メールの関数を直接呼んでいます。宛先が間違っていると、注文まで失敗します。注文側は `services` の `send_message` で `mail-queue` に送るだけにしてください。メール側は、キューから届く `Records` を 1 件ずつ処理するように直します。メッセージの本文は、JSON の**文字列**です。',
      en: 'The order function calls the mail function directly, so a wrong address fails the order too. Let it only send the order to `mail-queue` with `send_message` from `services`. Then let the mail function go through the `Records` that a queue delivers; each `body` is JSON **text**.',
    },
    start: {
      folder: 'by-message',
      runtime: 'python3.14',
      handler: 'order.order_handler',
      events: [
        { name: 'aya', payload: AYA },
        { name: 'wrong-address', payload: NOBODY },
        { name: 'from-the-queue', payload: fromQueue(AYA, KEN) },
      ],
    },
    hints: [
      {
        ja: '注文側が知っていればよいのは、キューの名前だけです。メール側のことは何も知らなくて済みます。',
        en: 'The order function has to know the name of a queue, and nothing of the function behind it.',
      },
      {
        ja: '`order.py` では `import` と呼び出しの 2 行を替えます。`mail.py` では `for record in event["Records"]:` で囲みます。',
        en: 'In `order.py`, the import and the call change. In `mail.py`, a loop goes around it all: `for record in event["Records"]:`',
      },
      {
        ja: '`send_message("mail-queue", event)` と `order = json.loads(record["body"])`',
        en: '`send_message("mail-queue", event)` and `order = json.loads(record["body"])`',
      },
    ],
    checks: [
      {
        says: {
          ja: '注文は、宛先が間違っていても受け付けられる',
          en: 'an order is accepted, even with a wrong address',
        },
        steps: [
          {
            payload: NOBODY,
            environment: 'cold',
            handler: 'order.order_handler',
            expect: {
              payload: { accepted: 8 },
              logLines: ['order 8 stored', 'mail-queue <- {"order": 8, "to": "nobody"}'],
            },
          },
          {
            payload: AYA,
            handler: 'order.order_handler',
            expect: { payload: { accepted: 7 }, logLacks: 'mail sent' },
          },
        ],
      },
      {
        says: {
          ja: 'メールの関数は、届いた 2 件を両方とも送る',
          en: 'the mail function sends both messages of a batch',
        },
        steps: [
          {
            payload: fromQueue(AYA, KEN),
            environment: 'cold',
            handler: 'mail.mail_handler',
            expect: {
              outcome: 'succeeded',
              logLines: ['mail sent to aya@example.com', 'mail sent to ken@example.com'],
            },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'still-calls',
        shows: [{ check: 0, step: 0, looksLike: { errorType: 'ValueError' } }],
        feedback: {
          ja: '注文が `ValueError` で失敗しました。メールの関数をまだ直接呼んでいます。送った後のことは、注文側の仕事ではありません。',
          en: 'The order failed with the mail’s `ValueError`: the mail function is still called directly. Once the message is sent, the rest is not the order’s business.',
        },
      },
      {
        name: 'body-is-text',
        shows: [{ check: 1, step: 0, looksLike: { errorType: 'TypeError' } }],
        feedback: {
          ja: '`body` は文字列です。`json.loads` で辞書に戻してから使います。',
          en: '`body` is text. `json.loads` makes a dictionary of it.',
        },
      },
      {
        name: 'first-record-only',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: {
              outcome: 'succeeded',
              logLines: ['mail sent to aya@example.com'],
              logLacks: 'ken@',
            },
          },
        ],
        feedback: {
          ja: '1 件目しか処理していません。キューからは、一度に何件か届くことがあります。残りは処理済みとして消されてしまいます。',
          en: 'Only the first record was handled. A queue may deliver several at once, and the others would be deleted as if they were done.',
        },
      },
    ],
  },
  {
    id: 'small-functions/partial-batch',
    title: { ja: '1 通の失敗で、全部をやり直さない', en: 'One bad message in a batch' },
    task: {
      ja: 'キューから 3 件届き、2 件目の宛先が壊れています。今のコードは 2 件目で止まり、3 件とも届け直しになります。1 件目のメールは 2 通送られます。失敗した分だけを `{"batchItemFailures": [{"itemIdentifier": メッセージの ID}]}` として返し、ほかは送ってください。全部うまくいけば、空の配列です。',
      en: 'Three messages arrive and the second has a broken address. As it is, the function stops there, all three are delivered again, and the first customer gets two mails. Send what can be sent, and report only what failed: `{"batchItemFailures": [{"itemIdentifier": the message’s id}]}`, with an empty array when all went well.',
    },
    start: {
      folder: 'partial-batch',
      runtime: 'nodejs24.x',
      handler: 'index.mailHandler',
      events: [
        { name: 'one-is-bad', payload: fromQueue(AYA, NOBODY, KEN) },
        { name: 'all-good', payload: fromQueue(AYA, KEN) },
      ],
    },
    hints: [
      {
        ja: 'エラーを投げると、まとめて全部が失敗になります。1 件ずつ受け止めて、覚えておきましょう。',
        en: 'A thrown error fails the whole batch. Catch it message by message and make a note.',
      },
      {
        ja: '`try` と `catch` を `for` の内側に置きます。ID は `record.messageId` です。',
        en: 'The `try` goes inside the `for`. The id is `record.messageId`.',
      },
      {
        ja: '`batchItemFailures.push({ itemIdentifier: record.messageId });`',
        en: '`batchItemFailures.push({ itemIdentifier: record.messageId });`',
      },
    ],
    checks: [
      {
        says: { ja: '全部よければ、空の配列を返す', en: 'reports nothing when all is well' },
        steps: [
          {
            payload: fromQueue(AYA, KEN),
            environment: 'cold',
            expect: { payload: { batchItemFailures: [] } },
          },
        ],
      },
      {
        says: {
          ja: '2 件目だけを失敗として返し、3 件目は送る',
          en: 'reports the second message and still sends the third',
        },
        steps: [
          {
            payload: fromQueue(AYA, NOBODY, KEN),
            expect: {
              payload: { batchItemFailures: [{ itemIdentifier: 'message-8' }] },
              logLines: ['mail sent to aya@example.com', 'mail sent to ken@example.com'],
            },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'throws',
        shows: [{ check: 1, step: 0, looksLike: { outcome: 'failed' } }],
        feedback: {
          ja: '関数がエラーで終わったので、3 件とも届け直しです。すでに送った 1 件目も含まれます。',
          en: 'The function ended with an error, so all three come back, the one already sent among them.',
        },
      },
      {
        name: 'swallows',
        shows: [{ check: 1, step: 0, looksLike: { payload: { batchItemFailures: [] } } }],
        feedback: {
          ja: '失敗を受け止めたまま、報告していません。キューは 3 件とも済んだと考えて消します。2 件目は失われます。',
          en: 'The failure is caught and never reported. The queue takes all three for done and deletes them; the second is lost.',
        },
      },
      {
        name: 'wrong-id',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: { payload: { batchItemFailures: [{ itemIdentifier: '8' }] } },
          },
        ],
        feedback: {
          ja: '注文の番号を返しています。キューが知っているのはメッセージの ID だけなので、どれが失敗したのか伝わりません。',
          en: 'That is the order’s number. The queue only knows the ids of its messages, so it cannot tell which one you mean.',
        },
      },
      {
        name: 'stops-there',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: {
              payload: { batchItemFailures: [{ itemIdentifier: 'message-8' }] },
              logLacks: 'ken@',
            },
          },
        ],
        feedback: {
          ja: '報告は合っていますが、3 件目を送らずに終わりました。報告しなかったものは、済んだものとして消されます。',
          en: 'The report is right, but it stopped there and never sent the third. Whatever is not reported counts as done and is deleted.',
        },
      },
    ],
  },
];
