import type { Lesson } from '@/lib/course/lesson';

export const exercises: Lesson['exercises'] = [
  {
    id: 'cost/one-run',
    title: { ja: '1 回の料金を計算する', en: 'What one run costs' },
    task: {
      ja: '課金期間（ミリ秒）とメモリ（MB）を受け取り、GB 秒を `gbSeconds`、料金を `usd` に入れて返してください。料金は、GB 秒の料金とリクエスト 1 回の料金の合計です。Lambda の 1 GB は **1,024 MB** です。',
      en: 'Take the billed duration in milliseconds and the memory in MB. Return the GB-seconds as `gbSeconds` and the price as `usd`: duration and one request together. A GB on Lambda is **1,024 MB**.',
    },
    start: {
      folder: 'one-run',
      runtime: 'python3.14',
      handler: 'lambda_function.price_handler',
      events: [
        { name: 'nightly', payload: { billedMs: 180_000, memoryMb: 512 } },
        { name: 'quick', payload: { billedMs: 12, memoryMb: 128 } },
      ],
    },
    hints: [
      {
        ja: 'GB 秒は、メモリ（GB）と時間（秒）の積です。単位をそろえるところから始めましょう。',
        en: 'A GB-second is memory in GB times time in seconds. Bring both to those units first.',
      },
      {
        ja: '2 つの `0` を書き換えます。`usd` には `GB_SECOND` と `REQUEST` の両方を使います。',
        en: 'Replace the two zeros. `usd` needs both `GB_SECOND` and `REQUEST`.',
      },
      {
        ja: '`gb_seconds = event["memoryMb"] / 1024 * event["billedMs"] / 1000`',
        en: '`gb_seconds = event["memoryMb"] / 1024 * event["billedMs"] / 1000`',
      },
    ],
    checks: [
      {
        says: { ja: '512 MB で 3 分は 90 GB 秒', en: 'three minutes at 512 MB are 90 GB-seconds' },
        steps: [
          {
            payload: { billedMs: 180_000, memoryMb: 512 },
            environment: 'cold',
            expect: { payload: { gbSeconds: 90, usd: 0.001500203 } },
          },
        ],
      },
      {
        says: {
          ja: '128 MB で 12 ミリ秒なら、料金の大半はリクエストの分',
          en: 'at 128 MB for 12 ms the request is most of the price',
        },
        steps: [
          {
            payload: { billedMs: 12, memoryMb: 128 },
            expect: { payload: { gbSeconds: 0.0015, usd: 0.000000225 } },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'no-request',
        shows: [{ check: 0, step: 0, looksLike: { payload: { gbSeconds: 90, usd: 0.001500003 } } }],
        feedback: {
          ja: 'GB 秒の料金は合っています。リクエスト 1 回分の `REQUEST` が足されていません。短い関数では、こちらのほうが大きくなります。',
          en: 'The GB-seconds are right; the request is missing. For a short function that is the larger part.',
        },
      },
      {
        name: 'thousand-megabytes',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { gbSeconds: 92.16, usd: 0.001536203 } } },
        ],
        feedback: {
          ja: '1 GB を 1,000 MB として計算しています。Lambda では 1,024 MB です。',
          en: 'That takes a GB for 1,000 MB. On Lambda it is 1,024.',
        },
      },
      {
        name: 'milliseconds',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { gbSeconds: 90_000, usd: 1.5000032 } } },
        ],
        feedback: {
          ja: 'ミリ秒のまま掛けています。1 回で 1.5 ドルなら、気づいてよい額です。',
          en: 'The milliseconds were never made seconds. A dollar and a half for one run should look odd.',
        },
      },
    ],
  },
  {
    id: 'cost/load-once',
    title: { ja: '毎回払っている 2 秒をなくす', en: 'Two seconds you pay every time' },
    task: {
      ja: '単語を訳す関数です。呼び出しのたびに 2 秒かけて辞書を読み込み、その 2 秒も課金されます。ウォームスタートでは読み込まずに済むようにしてください。答えは、どの単語でも正しいままにします。',
      en: 'A function that translates a word. It loads its dictionary on every call, and those two seconds are billed every time. Make warm calls do without. The answers must stay right for every word.',
    },
    start: {
      folder: 'load-once',
      runtime: 'nodejs24.x',
      handler: 'index.translateHandler',
      events: [
        { name: 'cloud', payload: { word: 'cloud' } },
        { name: 'lambda', payload: { word: 'lambda' } },
      ],
    },
    hints: [
      {
        ja: '関数の外の変数は、実行環境が続く間は残ります。作り直せるものなら、置いておけます。',
        en: 'What stands outside the function lasts as long as the environment. Anything that can be made again may be kept there.',
      },
      {
        ja: '取っておくのは答えではなく辞書です。`let loaded;` を関数の外に置き、なければ読み込みます。',
        en: 'Keep the dictionary, not the answer. Put `let loaded;` outside, and load only when it is empty.',
      },
      {
        ja: '`loaded ??= loadDictionary();` と `const dictionary = await loaded;`',
        en: '`loaded ??= loadDictionary();` and `const dictionary = await loaded;`',
      },
    ],
    checks: [
      {
        says: { ja: '最初の呼び出しで cloud を訳す', en: 'translates cloud on the first call' },
        steps: [
          { payload: { word: 'cloud' }, environment: 'cold', expect: { payload: { word: '雲' } } },
        ],
      },
      {
        says: {
          ja: 'ウォームなら、辞書を読み込まずに別の単語を訳す',
          en: 'while warm, translates another word without loading',
        },
        steps: [
          {
            payload: { word: 'lambda' },
            expect: { start: 'warm', payload: { word: 'ラムダ' }, logLacks: 'loading' },
          },
        ],
      },
      {
        says: { ja: '辞書にない単語は null', en: 'answers null for a word it does not know' },
        steps: [{ payload: { word: 'server' }, expect: { payload: { word: null } } }],
      },
    ],
    mistakes: [
      {
        name: 'answer-kept',
        shows: [{ check: 1, step: 0, looksLike: { payload: { word: '雲' } } }],
        feedback: {
          ja: '2 つ目の単語にも「雲」と答えました。取っておいたのは辞書ではなく、最初の答えです。',
          en: 'The second word was translated as 雲 as well. What you kept is the first answer, not the dictionary.',
        },
      },
      {
        name: 'every-time',
        shows: [{ check: 1, step: 0, looksLike: { logLines: ['loading the dictionary'] } }],
        feedback: {
          ja: 'ウォームスタートでも読み込んでいます。変数を関数の外に置くだけでは足りません。すでにあるかどうかを確かめてから読み込みます。',
          en: 'It still loads while warm. Moving the variable outside is half of it; the other half is to look whether it is filled already.',
        },
      },
    ],
  },
  {
    id: 'cost/stop-waiting',
    title: { ja: '待つことにお金を払わない', en: 'Do not pay for waiting' },
    task: {
      ja: '報告書ができるまで、20 秒おきに尋ね続ける関数です。待っている間も課金され、できあがらなければタイムアウトします。**1 回だけ**尋ね、まだなら `{"status": "wait", "seconds": 20}` をすぐに返してください。待つのは、呼び出し側の Step Functions に任せます。できていれば `{"status": "done"}` です。',
      en: 'This function asks every 20 seconds whether a report is ready. It is billed while it waits, and when the report is late it times out. Ask **once**; if it is not ready, return `{"status": "wait", "seconds": 20}` at once and let the caller, a Step Functions workflow, do the waiting. When it is ready, return `{"status": "done"}`.',
    },
    start: {
      folder: 'stop-waiting',
      runtime: 'python3.14',
      handler: 'lambda_function.fetch_handler',
      timeoutSeconds: 60,
      events: [
        { name: 'late', payload: { ready: false } },
        { name: 'ready', payload: { ready: true } },
      ],
    },
    hints: [
      {
        ja: '課金されるのは、計算した時間ではなく、動いていた時間です。眠っている間も動いています。',
        en: 'What is billed is the time the function runs, not the time it computes. Sleeping counts.',
      },
      {
        ja: '`while` と `time.sleep` をなくし、`if` で 1 回だけ調べます。',
        en: 'Take out the `while` and the `sleep`. One `if` is enough.',
      },
      {
        ja: '`if not is_ready(event): return {"status": "wait", "seconds": 20}`',
        en: '`if not is_ready(event): return {"status": "wait", "seconds": 20}`',
      },
    ],
    checks: [
      {
        says: { ja: 'できていれば done', en: 'says done when the report is there' },
        steps: [
          {
            payload: { ready: true },
            environment: 'cold',
            expect: { payload: { status: 'done' } },
          },
        ],
      },
      {
        says: {
          ja: 'まだなら、待たずに wait と答える',
          en: 'says wait, without waiting, when it is not',
        },
        steps: [
          {
            payload: { ready: false },
            expect: {
              payload: { status: 'wait', seconds: 20 },
              logLines: ['asking for the report'],
              logLacks: 'waiting',
            },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'keeps-asking',
        shows: [{ check: 1, step: 0, looksLike: { outcome: 'timedOut' } }],
        feedback: {
          ja: 'タイムアウトまで尋ね続けました。60 秒分を払い、呼び出し元が受け取ったのはエラーだけです。',
          en: 'It went on asking until the timeout: sixty seconds paid for, and the caller has nothing but an error.',
        },
      },
      {
        name: 'sleeps-first',
        shows: [{ check: 1, step: 0, looksLike: { logLines: ['waiting 20 s'] } }],
        feedback: {
          ja: '答えは合っていますが、返す前に 20 秒眠っています。その 20 秒も課金されます。',
          en: 'The answer is right, but it sleeps for 20 seconds before giving it, and those are billed.',
        },
      },
      {
        name: 'raises',
        shows: [{ check: 1, step: 0, looksLike: { errorType: 'RuntimeError' } }],
        feedback: {
          ja: 'まだできていないのは、異常ではありません。エラーにすると、呼び出し側は失敗と区別できなくなります。',
          en: 'Not being ready is nothing wrong. As an error, the caller could not tell it from a real failure.',
        },
      },
    ],
  },
];
