import type { Lesson, Sample } from '@/lib/course/lesson';

const X_AND_Y = ['x = 10', 'y = 2'] as const;

export const exercises: Lesson['exercises'] = [
  {
    id: 'first-handler/return-the-object',
    title: { ja: 'オブジェクトとして返す', en: 'Return an object' },
    task: {
      ja: '呼び出し元が 1 回の解析で `result` を読めるよう、文字列ではなくオブジェクトを返してください。`x` と `y` のログはそのまま残します。',
      en: 'Let the caller read `result` after parsing once: return an object, not text. Keep the two lines in the log.',
    },
    start: start('return-the-object', [{ name: 'event1', payload: { x: 10, y: 2 } }]),
    hints: [
      {
        ja: '戻り値を JSON にするのは Lambda の仕事です。関数の中で済ませる必要はありません。',
        en: 'Turning the return value into JSON is Lambda’s job. It does not need doing twice.',
      },
      {
        ja: '直すのは最後の行です。`json.dumps` が何を作るかを思い出しましょう。',
        en: 'It is all in the last line. What kind of value does `json.dumps` make?',
      },
      {
        ja: '`return retval` とします。`import json` も要らなくなります。',
        en: '`return retval`. Then `import json` can go, too.',
      },
    ],
    checks: [
      {
        says: { ja: '{"result": 5.0} を返す', en: 'answers {"result": 5.0}' },
        steps: [
          {
            payload: { x: 10, y: 2 },
            environment: 'cold',
            expect: { payloadText: '{"result": 5.0}' },
          },
        ],
      },
      {
        says: { ja: 'x と y をログに書く', en: 'writes x and y to the log' },
        steps: [{ payload: { x: 10, y: 2 }, expect: { logLines: X_AND_Y } }],
      },
      {
        says: { ja: '文字列の数も計算できる', en: 'still takes numbers that come as text' },
        steps: [{ payload: { x: '9', y: '4' }, expect: { payloadText: '{"result": 2.25}' } }],
      },
    ],
    mistakes: [
      {
        name: 'encoded-twice',
        shows: [{ check: 0, step: 0, looksLike: { payload: '{"result": 5.0}' } }],
        feedback: {
          ja: 'まだ文字列が返っています。外側の引用符が目印です。`json.dumps` を外しましょう。',
          en: 'Still text: see the quotes around the whole. Take `json.dumps` away.',
        },
      },
      {
        name: 'still-text',
        shows: [{ check: 0, step: 0, looksLike: { payload: "{'result': 5.0}" } }],
        feedback: {
          ja: '`str()` も文字列を作ります。しかも Python の書き方の一重引用符なので、JSON として読むこともできません。',
          en: '`str()` makes text as well, and in Python’s spelling: with single quotes it is not even JSON.',
        },
      },
      {
        name: 'only-prints',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: null, logLines: ["{'result': 5.0}"] },
          },
        ],
        feedback: {
          ja: '`print` の行き先はログです。呼び出し元に渡すには `return` を使います。',
          en: '`print` reaches the log and nobody else. To answer the caller, `return`.',
        },
      },
      {
        name: 'bare-number',
        shows: [{ check: 0, step: 0, looksLike: { payloadText: '5.0' } }],
        feedback: {
          ja: '計算は合っていますが、数だけが返っています。`{"result": …}` の形で返しましょう。',
          en: 'The right number, bare. The caller expects it inside `{"result": …}`.',
        },
      },
    ],
  },
  {
    id: 'first-handler/answer-every-event',
    title: { ja: 'どんなイベントにも答える', en: 'Answer every event' },
    task: {
      ja: '入力が悪くても、関数が失敗しないようにします。`x` か `y` がなければ `{"error": "x and y are required"}`、`y` が 0 なら `{"error": "y must not be 0"}` を返してください。',
      en: 'Bad input should get an answer instead of a failure. Return `{"error": "x and y are required"}` when one of them is missing, and `{"error": "y must not be 0"}` when `y` is 0.',
    },
    start: start('answer-every-event', [
      { name: 'event1', payload: { x: 10, y: 2 } },
      { name: 'zero', payload: { x: 10, y: 0 } },
      { name: 'missing', payload: { x: 10 } },
    ]),
    hints: [
      {
        ja: '割る前に確かめます。「ない」と「0 である」は別の出来事です。',
        en: 'Look before you divide. Being absent and being zero are two different things.',
      },
      {
        ja: "キーの有無は `int(event['x'])` の前に、0 かどうかは割り算の前に調べます。",
        en: "Ask for the keys before `int(event['x'])`, and for the zero before the division.",
      },
      {
        ja: "`if 'x' not in event or 'y' not in event:` と `if y == 0:`",
        en: "`if 'x' not in event or 'y' not in event:` and `if y == 0:`",
      },
    ],
    checks: [
      {
        says: { ja: 'ふつうの割り算はそのまま', en: 'divides as before' },
        steps: [
          {
            payload: { x: 10, y: 2 },
            environment: 'cold',
            expect: { payloadText: '{"result": 5.0}' },
          },
        ],
      },
      {
        says: { ja: 'y が 0 のとき', en: 'says so when y is 0' },
        steps: [
          {
            payload: { x: 10, y: 0 },
            expect: { outcome: 'succeeded', payload: { error: 'y must not be 0' } },
          },
        ],
      },
      {
        says: { ja: 'y または x がないとき', en: 'says so when y, or x, is missing' },
        steps: [
          { payload: { x: 10 }, expect: { payload: { error: 'x and y are required' } } },
          { payload: { y: 2 }, expect: { payload: { error: 'x and y are required' } } },
        ],
      },
      {
        says: { ja: 'x が 0 なのは正しい入力', en: 'takes x = 0 for what it is' },
        steps: [
          { payload: { x: 0, y: 5 }, expect: { start: 'warm', payloadText: '{"result": 0.0}' } },
        ],
      },
    ],
    mistakes: [
      {
        name: 'one-answer-for-all',
        shows: [
          { check: 1, step: 0, looksLike: { payload: { error: 'y must not be 0' } } },
          { check: 2, step: 0, looksLike: { payload: { error: 'y must not be 0' } } },
        ],
        feedback: {
          ja: 'キーがないだけなのに「y が 0」と答えています。`except Exception` は、起きたことの違いまで飲み込みます。',
          en: 'A missing key was reported as a zero. `except Exception` swallows the difference along with the error.',
        },
      },
      {
        name: 'zero-counts-as-missing',
        shows: [{ check: 1, step: 0, looksLike: { payload: { error: 'x and y are required' } } }],
        feedback: {
          ja: "Python では 0 も「偽」です。`not event.get('y')` では、ないのか 0 なのかを区別できません。`in` で調べましょう。",
          en: "In Python 0 is false as well, so `not event.get('y')` cannot tell absent from zero. Ask with `in`.",
        },
      },
      {
        name: 'raises',
        shows: [{ check: 1, step: 0, looksLike: { outcome: 'failed', errorType: 'ValueError' } }],
        feedback: {
          ja: '分かりやすい例外ですが、呼び出し元から見れば関数の失敗です。今回は `raise` ではなく `return` で答えます。',
          en: 'A helpful exception, and still a failed function to the caller. This time answer with `return`, not `raise`.',
        },
      },
    ],
  },
  {
    id: 'first-handler/whole-number',
    title: { ja: '割り切れたら 5 と答える', en: 'Say 5 when it is 5' },
    task: {
      ja: '仕様どおり `{"result": 5}` を返しましょう。割り切れるときは整数、割り切れないときは `3.5` のような小数にします。とても大きな数でも、桁を失わないようにしてください。',
      en: 'The specification says `{"result": 5}`. Answer with an integer when nothing is left over, and with a fraction like `3.5` when something is. Very large numbers must keep all their digits.',
    },
    start: start('whole-number', [
      { name: 'event1', payload: { x: 10, y: 2 } },
      { name: 'fraction', payload: { x: 7, y: 2 } },
      { name: 'huge', payload: { x: '100000000000000000001', y: '1' } },
    ]),
    hints: [
      {
        ja: '余りが 0 のときだけ整数の割り算を使います。`float` は 15～17 桁ほどしか覚えられません。',
        en: 'Divide as integers only when the remainder is 0. A `float` remembers some 15 to 17 digits and no more.',
      },
      {
        ja: "`{'result': x / y}` の `x / y` を、条件で二つに分けます。余りは `x % y` です。",
        en: 'It is the `x / y` in the last line that has to become a choice. The remainder is `x % y`.',
      },
      {
        ja: '`x // y if x % y == 0 else x / y`',
        en: '`x // y if x % y == 0 else x / y`',
      },
    ],
    checks: [
      {
        says: { ja: '10 ÷ 2 は 5', en: '10 / 2 is 5' },
        steps: [
          {
            payload: { x: 10, y: 2 },
            environment: 'cold',
            expect: { payloadText: '{"result": 5}' },
          },
        ],
      },
      {
        says: { ja: '7 ÷ 2 は 3.5、-7 ÷ 2 は -3.5', en: '7 / 2 is 3.5 and -7 / 2 is -3.5' },
        steps: [
          { payload: { x: 7, y: 2 }, expect: { payloadText: '{"result": 3.5}' } },
          { payload: { x: -7, y: 2 }, expect: { payloadText: '{"result": -3.5}' } },
        ],
      },
      {
        says: { ja: '21 桁の数も 1 の位まで正しい', en: 'keeps all 21 digits of a huge number' },
        steps: [
          {
            payload: { x: '100000000000000000001', y: '1' },
            expect: { payloadText: '{"result": 100000000000000000001}' },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'floors',
        shows: [
          { check: 1, step: 0, looksLike: { payloadText: '{"result": 3}' } },
          { check: 1, step: 1, looksLike: { payloadText: '{"result": -4}' } },
        ],
        feedback: {
          ja: '`//` は、割り切れないときも小さいほうの整数にします。7 ÷ 2 が 3、-7 ÷ 2 が -4 になりました。',
          en: '`//` goes down to an integer also when something is left over: 7 / 2 became 3, and -7 / 2 became -4.',
        },
      },
      {
        name: 'rounds',
        shows: [
          { check: 1, step: 0, looksLike: { payloadText: '{"result": 4}' } },
          { check: 1, step: 1, looksLike: { payloadText: '{"result": -4}' } },
        ],
        feedback: {
          ja: '`round` は端数を捨てます。3.5 はちょうど中間なので、偶数の 4 になりました。',
          en: '`round` throws the fraction away; 3.5 is half-way and goes to the even 4.',
        },
      },
      {
        name: 'cuts',
        shows: [{ check: 1, step: 1, looksLike: { payloadText: '{"result": -3}' } }],
        feedback: {
          ja: '`int()` は小数点以下を切り捨てます。割り切れないときの小数も要ります。',
          en: '`int()` cuts the fraction off. When something is left over, the fraction is wanted.',
        },
      },
      {
        name: 'loses-digits',
        shows: [
          { check: 1, step: 0, looksLike: { payloadText: '{"result": 3.5}' } },
          { check: 2, step: 0, looksLike: { payloadText: '{"result": 100000000000000000000}' } },
        ],
        feedback: {
          ja: '最後の桁の 1 が消えました。`x / y` で一度 `float` にすると、後から `int` に戻しても桁は戻りません。',
          en: 'The 1 at the end is gone. Once `x / y` has made a `float`, no `int()` brings the digits back.',
        },
      },
    ],
  },
];

function start(folder: string, events: Sample['events']): Sample {
  return {
    folder,
    runtime: 'python3.14',
    handler: 'lambda_function.myfunc01_handler',
    events,
  };
}
