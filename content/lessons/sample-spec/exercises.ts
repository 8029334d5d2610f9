import type { Lesson } from '@/lib/course/lesson';

const LOG = ['x = 10', 'y = 2'] as const;
const EVEN = { test: 'even', passed: true } as const;
const FRACTION = { test: 'fraction', passed: true } as const;

export const exercises: Lesson['exercises'] = [
  {
    id: 'sample-spec/write-it',
    title: {
      ja: 'テストに合う関数を書く (Node.js)',
      en: 'Write the function to fit the tests (Node.js)',
    },
    task: {
      ja: '仕様どおりの関数を Node.js で書いてください。`x = 10` と `y = 2` の形で 1 行ずつログに書き、`{"result": 5}` の形で答えます。',
      en: 'Write the function of the specification in Node.js: log `x = 10` and `y = 2`, a line each, and answer in the form `{"result": 5}`.',
    },
    start: {
      folder: 'write-it',
      runtime: 'nodejs24.x',
      handler: 'index.myfunc01Handler',
      events: [
        { name: 'event1', payload: { x: 10, y: 2 } },
        { name: 'fraction', payload: { x: 7, y: 2 } },
      ],
    },
    hints: [
      {
        ja: 'ログに書くことと、答えを返すことは、別の文でします。',
        en: 'Writing to the log and answering are two separate statements.',
      },
      {
        ja: '`throw` の行を消し、`console.log` を 2 回、`return` を 1 回書きます。',
        en: 'Where the `throw` stands, put two calls of `console.log` and one `return`.',
      },
      {
        ja: "`console.log('x = ' + event.x);` と y の行を書き、`return { result: event.x / event.y };` で終えます。",
        en: "`console.log('x = ' + event.x);`, the same for y, and `return { result: event.x / event.y };` at the end",
      },
    ],
    checks: [
      {
        says: { ja: '10 ÷ 2 に {"result": 5} と答える', en: 'answers {"result": 5} to 10 / 2' },
        steps: [
          { payload: { x: 10, y: 2 }, environment: 'cold', expect: { payload: { result: 5 } } },
        ],
      },
      {
        says: { ja: 'x と y を 1 行ずつログに書く', en: 'writes x and y to the log, a line each' },
        steps: [{ payload: { x: 10, y: 2 }, expect: { logLines: LOG } }],
      },
      {
        says: { ja: '7 ÷ 2 には 3.5 と答える', en: 'answers 3.5 to 7 / 2' },
        steps: [{ payload: { x: 7, y: 2 }, expect: { payload: { result: 3.5 } } }],
      },
    ],
    mistakes: [
      {
        name: 'returns-text',
        shows: [{ check: 0, step: 0, looksLike: { payload: '{"result":5}' } }],
        feedback: {
          ja: '文字列が返っています。JSON にするのは Lambda なので、`JSON.stringify` は要りません。',
          en: 'That is text. Lambda makes the JSON, so leave `JSON.stringify` out and return the object.',
        },
      },
      {
        name: 'bare-number',
        shows: [{ check: 0, step: 0, looksLike: { payload: 5 } }],
        feedback: {
          ja: '数だけが返っています。仕様では `{"result": …}` の中に入れます。',
          en: 'The number is right and stands alone. The specification wants it inside `{"result": …}`.',
        },
      },
      {
        name: 'extra-space',
        shows: [{ check: 1, step: 0, looksLike: { logLines: ['x =  10', 'y =  2'] } }],
        feedback: {
          ja: '`=` の後の空白が 2 つあります。`console.log` は、コンマで区切った値の間に空白を 1 つ入れるからです。',
          en: 'There are two spaces after the `=`: between its arguments `console.log` puts one of its own.',
        },
      },
      {
        name: 'whole-event',
        shows: [{ check: 1, step: 0, looksLike: { logLines: ['{ x: 10, y: 2 }'] } }],
        feedback: {
          ja: 'イベント全体を 1 行で書いています。調べるときには便利ですが、仕様は x と y を 1 行ずつ求めています。',
          en: 'The whole event went into one line. Handy when you are hunting a bug, but the specification asks for x and y on lines of their own.',
        },
      },
      {
        name: 'cuts-fraction',
        shows: [{ check: 2, step: 0, looksLike: { payload: { result: 3 } } }],
        feedback: {
          ja: '7 ÷ 2 が 3 になりました。仕様は商を求めているだけで、整数にせよとは言っていません。',
          en: '7 / 2 came out as 3. The specification wants the quotient and says nothing of whole numbers.',
        },
      },
    ],
  },
  {
    id: 'sample-spec/tests-that-catch',
    title: { ja: '見逃さないテストを書く', en: 'Tests that let nothing through' },
    task: {
      ja: '`candidates.py` には 5 つの関数があり、正しいのは `right` だけです。`TESTS` に行を足して、残りの 4 つを見つけてください。`right` が不合格になるテストではいけません。`candidates.py` は変えずにおきます。',
      en: '`candidates.py` holds five functions; only `right` is right. Add rows to `TESTS` until the other four are caught. `right` itself must pass every one of them. Leave `candidates.py` as it is.',
    },
    start: {
      folder: 'tests-that-catch',
      runtime: 'python3.14',
      handler: 'lambda_function.judge_handler',
      events: [
        { name: 'right', payload: { candidate: 'right' } },
        { name: 'floors', payload: { candidate: 'floors' } },
        { name: 'silent', payload: { candidate: 'silent' } },
        { name: 'whole_numbers', payload: { candidate: 'whole_numbers' } },
        { name: 'remembers', payload: { candidate: 'remembers' } },
      ],
    },
    hints: [
      {
        ja: '間違った関数ごとに、「正しい関数と答えが分かれる入力」を考えます。',
        en: 'For each wrong function look for an input on which it and the right one part ways.',
      },
      {
        ja: '余りの出る割り算、小数の入力、2 種類以上の答え、そしてログの行。どれが足りないでしょうか。',
        en: 'A division with a remainder, a fraction as input, two different answers, and the lines of the log: which of these does `TESTS` lack?',
      },
      {
        ja: '1 行目の `None` を `["x = 10", "y = 2"]` に変え、`({"x": 7, "y": 2}, {"result": 3.5}, None)` と `({"x": 2.5, "y": 2}, {"result": 1.25}, None)` を足します。',
        en: 'Change the `None` of the first row to `["x = 10", "y = 2"]`, and add `({"x": 7, "y": 2}, {"result": 3.5}, None)` and `({"x": 2.5, "y": 2}, {"result": 1.25}, None)`.',
      },
    ],
    checks: [
      {
        says: { ja: 'right は合格する', en: 'right passes' },
        steps: [step('right', { caught: false, environment: 'cold' })],
      },
      {
        says: { ja: 'floors を見つける', en: 'floors is caught' },
        steps: [step('floors', { caught: true })],
      },
      {
        says: { ja: 'silent を見つける', en: 'silent is caught' },
        steps: [step('silent', { caught: true })],
      },
      {
        says: { ja: 'whole_numbers を見つける', en: 'whole_numbers is caught' },
        steps: [step('whole_numbers', { caught: true })],
      },
      {
        says: { ja: 'remembers を見つける', en: 'remembers is caught' },
        steps: [step('remembers', { caught: true })],
      },
    ],
    mistakes: [
      {
        name: 'accuses-right',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { candidate: 'right', caught: true } } },
        ],
        feedback: {
          ja: '正しい関数まで不合格になりました。期待する結果の書き間違いかもしれません。実行結果とログで、何番のテストかを見ましょう。',
          en: 'The right function fails as well. An expected result may be wrong; the log says which test it is.',
        },
      },
      {
        name: 'only-one',
        shows: [
          { check: 1, step: 0, looksLike: { payload: { candidate: 'floors', caught: false } } },
          { check: 2, step: 0, looksLike: { payload: { candidate: 'silent', caught: true } } },
          { check: 4, step: 0, looksLike: { payload: { candidate: 'remembers', caught: false } } },
        ],
        feedback: {
          ja: 'ログの間違いは見つかりました。ただ、答えはまだ 1 種類しか調べていません。違う答えになるイベントを足すと、覚えた答えを返す関数が見つかります。',
          en: 'The log is watched now. But there is still only one answer in the table: add an event with another, and the function that repeats itself gives itself away.',
        },
      },
      {
        name: 'divides-evenly',
        shows: [
          { check: 1, step: 0, looksLike: { payload: { candidate: 'floors', caught: false } } },
          { check: 4, step: 0, looksLike: { payload: { candidate: 'remembers', caught: true } } },
        ],
        feedback: {
          ja: 'どのイベントも割り切れています。`//` と `/` の答えが分かれるのは、余りが出るときです。',
          en: 'Every event divides evenly. `//` and `/` only differ when something is left over.',
        },
      },
      {
        name: 'no-log',
        shows: [
          { check: 1, step: 0, looksLike: { payload: { candidate: 'floors', caught: true } } },
          { check: 2, step: 0, looksLike: { payload: { candidate: 'silent', caught: false } } },
        ],
        feedback: {
          ja: '答えはよく調べています。3 つ目の欄が `None` のままなので、ログは誰も見ていません。',
          en: 'The answers are well covered. With `None` in the third place nobody looks at the log.',
        },
      },
    ],
  },
  {
    id: 'sample-spec/go-on',
    title: { ja: '1 つ失敗しても最後まで', en: 'One failure, and on to the rest' },
    task: {
      ja: 'このテスト係は、テストする関数が例外を起こすと自分も止まってしまいます。例外が起きたテストは `"passed": false` とし、例外の型の名前を `"error"` に入れて、残りのテストへ進んでください。テストされる `division.py` は変えません。',
      en: 'This runner stops with the first exception of the function it tests. Let such a test count as `"passed": false`, put the name of the exception’s type under `"error"`, and go on to the rest. Leave `division.py`, the function under test, alone.',
    },
    start: {
      folder: 'go-on',
      runtime: 'python3.14',
      handler: 'lambda_function.test_handler',
      events: [{ name: 'run-all', payload: {} }],
    },
    hints: [
      {
        ja: '例外は、起きてほしくない場所ではなく、起きてもよい場所で受け止めます。',
        en: 'Catch the exception where it may happen, and no further out.',
      },
      {
        ja: '`for` の中で、1 回の呼び出しだけを `try` で囲みます。ループ全体を囲むと、残りのテストが動きません。',
        en: 'The `try` belongs inside the `for`, around the one call. Around the whole loop it would still end with the first failure.',
      },
      {
        ja: '`except Exception as error:` の中で、`type(error).__name__` を `"error"` に入れます。',
        en: 'Under `except Exception as error:` append the entry, with `type(error).__name__` as its `"error"`.',
      },
    ],
    checks: [
      {
        says: {
          ja: 'zero を不合格とし、例外の名前を添えて、最後まで進む',
          en: 'reports zero as failed, with the exception’s name, and goes on to the end',
        },
        steps: [
          {
            payload: {},
            environment: 'cold',
            expect: {
              payload: [
                EVEN,
                { test: 'zero', passed: false, error: 'ZeroDivisionError' },
                FRACTION,
              ],
            },
          },
        ],
      },
      {
        says: {
          ja: 'テスト中のログを残す',
          en: 'keeps what the tested function logged',
        },
        steps: [
          {
            payload: {},
            expect: { start: 'warm', logLines: ['x = 10', 'y = 0', 'x = 7', 'y = 2'] },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'all-in-one-try',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: {
              payload: [EVEN, { test: 'zero', passed: false, error: 'ZeroDivisionError' }],
            },
          },
        ],
        feedback: {
          ja: 'zero までは報告できましたが、fraction がありません。`try` が `for` の外にあるので、最初の例外でループごと終わっています。',
          en: 'zero is reported and fraction is missing: with the `try` outside the `for`, the first exception ended the loop.',
        },
      },
      {
        name: 'no-reason',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: [EVEN, { test: 'zero', passed: false }, FRACTION] },
          },
        ],
        feedback: {
          ja: '最後まで進みましたが、なぜ失敗したのかが消えました。例外の型の名前を残しましょう。',
          en: 'It goes on, but the reason is lost. Keep the name of the exception’s type.',
        },
      },
      {
        name: 'message-not-name',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: {
              payload: [EVEN, { test: 'zero', passed: false, error: 'division by zero' }, FRACTION],
            },
          },
        ],
        feedback: {
          ja: '`str(error)` は文面です。文面は版によって変わるので、ここでは型の名前を使います。`type(error).__name__` です。',
          en: '`str(error)` is the message, and messages change between versions. The name of the type does not: `type(error).__name__`.',
        },
      },
      {
        name: 'mends-the-function',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: [EVEN, { test: 'zero', passed: true }, FRACTION] },
          },
        ],
        feedback: {
          ja: 'テストされる関数のほうが変わっています。いつかは必要ですが、今回直すのはテスト係です。',
          en: 'You mended the function under test. A fine thing, another day: here it is the runner that has to cope.',
        },
      },
    ],
  },
];

interface Judgement {
  readonly caught: boolean;
  readonly environment?: 'cold';
}

function step(candidate: string, { caught, environment }: Judgement) {
  return {
    payload: { candidate },
    expect: { payload: { candidate, caught } },
    ...(environment && { environment }),
  };
}
