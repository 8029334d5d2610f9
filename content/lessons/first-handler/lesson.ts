import { defineLesson, type Sample } from '@/lib/course/lesson';
import { exercises } from './exercises';

const EVENTS = [
  { name: 'event1', payload: { x: 10, y: 2 } },
  { name: 'zero', payload: { x: 10, y: 0 } },
  { name: 'missing', payload: { x: 10 } },
  { name: 'text', payload: { x: 'ten', y: 2 } },
  { name: 'negative', payload: { x: -7, y: 2 } },
  { name: 'huge', payload: { x: '100000000000000000000', y: '3' } },
  { name: 'full-width', payload: { x: '１０', y: '２' } },
] as const;

export const lesson = defineLesson({
  slug: 'first-handler',
  notes: ['2-2-2'],
  title: { ja: '最初のハンドラーを読む', en: 'Reading a first handler line by line' },
  promise: {
    ja: '短いハンドラーを 1 行ずつ説明でき、失敗したときに呼び出し元とログの両方から原因を言い当てられます',
    en: 'account for every line of a small handler, and tell from the answer and the log what went wrong in it',
  },
  minutes: 30,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    { id: 'sample', title: { ja: '割り算をする関数', en: 'A function that divides' } },
    { id: 'lines', title: { ja: '1 行ずつ読む', en: 'Line by line' } },
    {
      id: 'five-point-zero',
      title: { ja: '意外な結果：5 ではなく 5.0', en: 'First surprise: 5.0' },
    },
    {
      id: 'encoded-twice',
      title: { ja: 'もう 1 つの意外な結果：二重の JSON', en: 'Second surprise: JSON in JSON' },
    },
    {
      id: 'variants',
      title: { ja: '書き方を並べて比べる', en: 'Five ways to write it, side by side' },
    },
    { id: 'failures', title: { ja: '失敗はどう見えるか', en: 'What failure looks like' } },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'sample',
  samples: {
    sample: python('sample'),
    'return-dict': python('return-dict'),
    floor: python('floor'),
    rounded: python('rounded'),
    node: {
      folder: 'node',
      runtime: 'nodejs24.x',
      handler: 'index.myfunc01Handler',
      events: EVENTS,
    },
    'set-result': { ...python('set-result'), events: [EVENTS[0]] },
    slow: { ...python('slow'), timeoutSeconds: 1, events: [EVENTS[0]] },
  },
  predictions: [
    {
      id: 'five-point-zero',
      question: {
        ja: '辞書をそのまま返す版です。`{"x": 10, "y": 2}` で、呼び出し元に届く JSON はどれでしょうか。',
        en: 'This version returns the dictionary itself. For `{"x": 10, "y": 2}`, which JSON reaches the caller?',
      },
      sample: 'return-dict',
      event: 'event1',
      options: [
        {
          says: { ja: '`{"result": 5}`', en: '`{"result": 5}`' },
          expect: { payloadText: '{"result": 5}' },
        },
        {
          says: { ja: '`{"result": 5.0}`', en: '`{"result": 5.0}`' },
          expect: { payloadText: '{"result": 5.0}' },
        },
        {
          says: { ja: '`{"result": "5"}`', en: '`{"result": "5"}`' },
          expect: { payload: { result: '5' } },
        },
      ],
      because: {
        ja: 'Python 3 の `/` は、割り切れても `float` を返します。そして Lambda の Python ランタイムは `float` の 5 を `5.0` と書きます。JSON の数としては 5 と同じ値ですが、文字としては違います。',
        en: 'In Python 3 `/` always makes a `float`, also when nothing is left over, and the Python runtime writes the float as `5.0`. As a JSON number it equals 5; as text it does not.',
      },
    },
    {
      id: 'encoded-twice',
      question: {
        ja: '今度は元のサンプルです。最後の行は `return json.dumps(retval)` です。何が届くでしょうか。',
        en: 'Now the sample itself, which ends in `return json.dumps(retval)`. What arrives?',
      },
      sample: 'sample',
      event: 'event1',
      options: [
        {
          says: { ja: '`{"result": 5.0}`', en: '`{"result": 5.0}`' },
          expect: { payload: { result: 5 } },
        },
        {
          says: { ja: '`"{\\"result\\": 5.0}"`', en: '`"{\\"result\\": 5.0}"`' },
          expect: { payload: '{"result": 5.0}' },
        },
        { says: { ja: 'エラー', en: 'an error' }, expect: { outcome: 'failed' } },
      ],
      because: {
        ja: 'ハンドラーが文字列を返したので、Lambda はその文字列をもう一度 JSON にしました。外側の引用符と `\\"` がその跡です。受け取る側は、JSON を 2 回読まなければ `result` にたどり着けません。',
        en: 'The handler returned a string, and Lambda did what it does with every return value: it encoded it as JSON. The outer quotes and the `\\"` are the second coat. Whoever receives this has to parse twice to get at `result`.',
      },
    },
    {
      id: 'floor-negative',
      question: {
        ja: '`//` を使う版に、負の数 `{"x": -7, "y": 2}` を渡します。',
        en: 'The version with `//`, and a negative number: `{"x": -7, "y": 2}`.',
      },
      sample: 'floor',
      event: 'negative',
      options: [
        {
          says: { ja: '`{"result": -3}`', en: '`{"result": -3}`' },
          expect: { payload: { result: -3 } },
        },
        {
          says: { ja: '`{"result": -4}`', en: '`{"result": -4}`' },
          expect: { payload: { result: -4 } },
        },
        {
          says: { ja: '`{"result": -3.5}`', en: '`{"result": -3.5}`' },
          expect: { payload: { result: -3.5 } },
        },
      ],
      because: {
        ja: '`//` は小数点以下を切り捨てるのではなく、小さいほうの整数へ丸めます。-3.5 の下は -4 です。「整数で欲しいから `//`」という書き換えは、計算を変えてしまいます。',
        en: '`//` does not cut the fraction off, it goes down to the next integer, and below -3.5 that is -4. Reaching for `//` just to lose the `.0` changes the arithmetic.',
      },
    },
  ],
  exercises,
  figures: [
    {
      kind: 'variant-table',
      id: 'variants',
      variants: [
        { sample: 'sample', title: { ja: 'json.dumps', en: 'json.dumps' } },
        { sample: 'return-dict', title: { ja: '辞書', en: 'the dict' } },
        { sample: 'floor', title: { ja: '//', en: '//' } },
        { sample: 'rounded', title: { ja: 'round()', en: 'round()' } },
        { sample: 'node', title: { ja: 'Node.js', en: 'Node.js' } },
      ],
      events: EVENTS.map(({ name }) => name),
    },
    {
      kind: 'failure-atlas',
      id: 'failures',
      failures: [
        {
          title: 'KeyError',
          sample: 'return-dict',
          event: 'missing',
          meaning: {
            ja: "イベントに `y` がありません。`errorMessage` は引用符つきの `'y'` だけです。何のキーかは分かりますが、何が渡されたかは分かりません。",
            en: "The event has no `y`. All the message says is `'y'`, quotes included: which key, but not what was sent instead.",
          },
        },
        {
          title: 'ZeroDivisionError',
          sample: 'return-dict',
          event: 'zero',
          meaning: {
            ja: '`y` が 0 です。`x = 10` と `y = 0` はエラーの前に出力されているので、ログに残っています。入力を先に書き出しておく利点です。',
            en: '`y` is 0. Both `print` lines came before the division, so the log still shows `x = 10` and `y = 0`: the reason to print the input first.',
          },
        },
        {
          title: 'ValueError',
          sample: 'return-dict',
          event: 'text',
          meaning: {
            ja: '`int("ten")` は数になりません。この例外は文面に渡された値を含むので、原因が一目で分かります。',
            en: '`int("ten")` is no number. This message quotes what it was given, so one look is enough.',
          },
        },
        {
          title: 'Runtime.MarshalError',
          sample: 'set-result',
          event: 'event1',
          meaning: {
            ja: '関数は最後まで動きましたが、戻り値の集合（set）を JSON にできません。だから `stackTrace` は空で、例外の名前もランタイムのものです。',
            en: 'The function finished; its result could not be written as JSON, because a set has no JSON form. Hence the empty `stackTrace`, and an error named by the runtime rather than by Python.',
          },
        },
        {
          title: 'Sandbox.Timedout',
          sample: 'slow',
          event: 'event1',
          meaning: {
            ja: 'タイムアウトの 1 秒を過ぎ、外から止められました。Python の例外ではないので、トレースもありません。次の呼び出しでは、プロセスが作り直されます。',
            en: 'The timeout of one second passed and the process was ended from outside. That is no Python exception, so there is no trace; the next call starts a new process.',
          },
        },
      ],
    },
  ],
});

function python(folder: string): Sample {
  return {
    folder,
    runtime: 'python3.14',
    handler: 'lambda_function.myfunc01_handler',
    events: EVENTS,
  };
}
