import type { Lesson } from '@/lib/course/lesson';

export const exercises: Lesson['exercises'] = [
  {
    id: 'ec2-or-lambda/server-loop',
    title: { ja: 'サーバーの癖を抜く', en: 'Unlearn the server' },
    task: {
      ja: 'サーバー用のコードを、そのまま関数に入れたものです。次のリクエストを待ち続けるので、タイムアウトします。Lambda では待つのは AWS の仕事です。イベント 1 つに 1 つの答え、たとえば `{"hello": "Aya"}` を返して終わるようにしてください。',
      en: 'Somebody moved a server’s code into a function as it was. It goes on waiting for the next request, until the timeout. On Lambda the waiting is AWS’s job. Make it return one answer for one event, such as `{"hello": "Aya"}`, and be done.',
    },
    start: {
      folder: 'server-loop',
      runtime: 'python3.14',
      handler: 'lambda_function.serve_handler',
      events: [
        { name: 'aya', payload: { name: 'Aya' } },
        { name: 'ken', payload: { name: 'Ken' } },
      ],
    },
    hints: [
      {
        ja: 'リクエストはもう届いています。`event` がそれです。探しに行く必要も、次を待つ必要もありません。',
        en: 'The request is already here: it is `event`. There is nothing to look for and nothing to wait for.',
      },
      {
        ja: '`while` と `waiting` をなくします。`print` していた答えを、呼び出し元に返します。',
        en: 'Take out the `while` and `waiting`. What was printed goes back to the caller.',
      },
      { ja: '`return answer(event)`', en: '`return answer(event)`' },
    ],
    checks: [
      {
        says: { ja: 'Aya に答える', en: 'answers Aya' },
        steps: [
          { payload: { name: 'Aya' }, environment: 'cold', expect: { payload: { hello: 'Aya' } } },
        ],
      },
      {
        says: {
          ja: '同じ実行環境で、Ken には Ken の答えだけを返す',
          en: 'in the same environment, answers Ken and nobody else',
        },
        steps: [{ payload: { name: 'Ken' }, expect: { start: 'warm', payload: { hello: 'Ken' } } }],
      },
    ],
    mistakes: [
      {
        name: 'keeps-waiting',
        shows: [{ check: 0, step: 0, looksLike: { outcome: 'timedOut' } }],
        feedback: {
          ja: 'まだ繰り返しが残っていて、タイムアウトで止められました。答えを返したら、関数はそこで終わりです。',
          en: 'There is still a loop, and the timeout stopped it. A function ends when it has given its answer.',
        },
      },
      {
        name: 'list-of-answers',
        shows: [{ check: 0, step: 0, looksLike: { payload: [{ hello: 'Aya' }] } }],
        feedback: {
          ja: '答えがリストになっています。イベントは 1 つなので、答えも 1 つです。関数の外のリストに前のリクエストが残ることにも注意しましょう。',
          en: 'That is a list of answers. One event, one answer. And mind the list outside the function: it still holds earlier requests.',
        },
      },
      {
        name: 'never-answers',
        shows: [{ check: 0, step: 0, looksLike: { payload: null } }],
        feedback: {
          ja: '答えはログに出ていますが、呼び出し元には `null` が届きました。`return` が要ります。',
          en: 'The answer is in the log and the caller got `null`. It needs a `return`.',
        },
      },
    ],
  },
  {
    id: 'ec2-or-lambda/cold-or-warm',
    title: { ja: '新しい実行環境かどうかを答える', en: 'Tell cold from warm' },
    task: {
      ja: '新しい実行環境での最初の呼び出しなら `{"start": "cold"}`、使い回された実行環境なら `{"start": "warm"}` を返し、同じ言葉を `start: cold` のようにログにも書いてください。実務でも、コールドスタートの割合を数えるために使われる書き方です。',
      en: 'Return `{"start": "cold"}` for the first call of a new environment and `{"start": "warm"}` for every later one, and write `start: cold` or `start: warm` to the log. People do this in production to count their cold starts.',
    },
    start: {
      folder: 'cold-or-warm',
      runtime: 'nodejs24.x',
      handler: 'index.reportHandler',
      events: [{ name: 'again', payload: {} }],
    },
    hints: [
      {
        ja: '関数の外のコードは、実行環境が作られるときに 1 回だけ動きます。',
        en: 'Code outside the function runs once, when the environment is made.',
      },
      {
        ja: '関数の外に `let start = "cold";` を置き、呼ばれるたびに、今の値を取っておいてから `"warm"` に変えます。',
        en: 'Put `let start = "cold";` outside. On each call, keep what it says now, then set it to `"warm"`.',
      },
      {
        ja: '`const thisStart = start;` の次の行で `start = "warm";`',
        en: '`const thisStart = start;` and on the next line `start = "warm";`',
      },
    ],
    checks: [
      {
        says: { ja: '新しい実行環境では cold', en: 'cold in a new environment' },
        steps: [
          {
            payload: {},
            environment: 'cold',
            expect: { start: 'cold', payload: { start: 'cold' }, logLines: ['start: cold'] },
          },
        ],
      },
      {
        says: { ja: 'その後は 2 回とも warm', en: 'warm both times after that' },
        steps: [
          {
            payload: {},
            expect: { start: 'warm', payload: { start: 'warm' }, logLines: ['start: warm'] },
          },
          { payload: {}, expect: { payload: { start: 'warm' } } },
        ],
      },
      {
        says: { ja: '実行環境が新しくなれば、また cold', en: 'cold again in another environment' },
        steps: [{ payload: {}, environment: 'cold', expect: { payload: { start: 'cold' } } }],
      },
    ],
    mistakes: [
      {
        name: 'always-cold',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { start: 'cold' } } },
          { check: 1, step: 0, looksLike: { payload: { start: 'cold' } } },
        ],
        feedback: {
          ja: '2 回目も cold でした。誰も `"warm"` に変えていません。',
          en: 'The second call said cold too. Nobody ever sets it to `"warm"`.',
        },
      },
      {
        name: 'never-cold',
        shows: [{ check: 0, step: 0, looksLike: { payload: { start: 'warm' } } }],
        feedback: {
          ja: '最初の呼び出しから warm です。変える前の値を取っておきましょう。',
          en: 'Even the first call said warm. Keep the value before you change it.',
        },
      },
      {
        name: 'inside',
        shows: [{ check: 0, step: 0, looksLike: { errorType: 'TypeError' } }],
        feedback: {
          ja: '`const` の変数には代入できません。`let` にします。',
          en: 'A `const` cannot be assigned to. Make it a `let`.',
        },
      },
    ],
  },
  {
    id: 'ec2-or-lambda/how-many',
    title: { ja: '実行環境はいくつ要るか', en: 'How many environments' },
    task: {
      ja: '毎秒 `perSecond` 件のリクエストが来て、1 件に `durationMs` かかります。同時に動く実行環境の数を `environments`（整数に切り上げ、`limit` まで）、断られるリクエストの数を `refusedPerSecond` に入れて返してください。実行環境 1 つは、同時に 1 件だけを扱います。',
      en: '`perSecond` requests arrive each second, and each takes `durationMs`. Return how many environments are at work, rounded up and at most `limit`, as `environments`, and how many requests a second are refused as `refusedPerSecond`. An environment serves one request at a time.',
    },
    start: {
      folder: 'how-many',
      runtime: 'python3.14',
      handler: 'lambda_function.plan_handler',
      events: [
        { name: 'lunch', payload: { perSecond: 114, durationMs: 200, limit: 1000 } },
        { name: 'new-account', payload: { perSecond: 280, durationMs: 500, limit: 10 } },
      ],
    },
    hints: [
      {
        ja: '1 つの実行環境は、0.2 秒の仕事なら 1 秒に 5 件をこなします。114 件なら、いくつ要るでしょうか。',
        en: 'With 0.2 seconds each, one environment gets through 5 a second. How many for 114?',
      },
      {
        ja: '必要な数は「毎秒の件数 × 秒」です。上限があるとき、1 秒にこなせるのは `limit / seconds` 件までです。',
        en: 'You need requests a second times seconds. Under a limit, no more than `limit / seconds` get through each second.',
      },
      {
        ja: '`needed = math.ceil(per_second * seconds)`、`served = min(per_second, limit / seconds)`',
        en: '`needed = math.ceil(per_second * seconds)` and `served = min(per_second, limit / seconds)`',
      },
    ],
    checks: [
      {
        says: { ja: '毎秒 114 件、200 ミリ秒なら 23', en: '23 for 114 a second of 200 ms' },
        steps: [
          {
            payload: { perSecond: 114, durationMs: 200, limit: 1000 },
            environment: 'cold',
            expect: { payload: { environments: 23, refusedPerSecond: 0 } },
          },
        ],
      },
      {
        says: {
          ja: '上限が 10 なら、10 までしか増えず、毎秒 260 件が断られる',
          en: 'with a limit of 10 there are 10, and 260 a second are refused',
        },
        steps: [
          {
            payload: { perSecond: 280, durationMs: 500, limit: 10 },
            expect: { payload: { environments: 10, refusedPerSecond: 260 } },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'milliseconds',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: { environments: 1000, refusedPerSecond: 0 } },
          },
        ],
        feedback: {
          ja: 'ミリ秒のまま掛けています。200 ミリ秒は 0.2 秒です。',
          en: 'The milliseconds were taken for seconds. 200 ms are 0.2 seconds.',
        },
      },
      {
        name: 'not-rounded',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: { environments: 22.8, refusedPerSecond: 0 } },
          },
        ],
        feedback: {
          ja: '22.8 個の実行環境はありません。切り上げます。',
          en: 'There is no 0.8 of an environment. Round up.',
        },
      },
      {
        name: 'refuses-all',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: { payload: { environments: 10, refusedPerSecond: 130 } },
          },
        ],
        feedback: {
          ja: '足りない実行環境の数（140 − 10）を、断られる件数としています。10 個の実行環境は、1 秒に 20 件をこなします。280 件のうち、残りが断られます。',
          en: 'You counted the environments that are missing, 140 − 10. Ten environments get through 20 requests a second; the rest of the 280 are refused.',
        },
      },
    ],
  },
];
