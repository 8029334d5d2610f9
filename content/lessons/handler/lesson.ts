import { defineLesson } from '@/lib/course/lesson';
import { exercises } from './exercises';

const TEN_AND_TWO = { name: 'event1', payload: { x: 10, y: 2 } } as const;

export const lesson = defineLesson({
  slug: 'handler',
  notes: ['2-2', '2-2-1'],
  title: { ja: 'ハンドラーの書式', en: 'The handler: event, context, return' },
  promise: {
    ja: 'どの Lambda 関数を開いても、何が渡され、何が返り、どこに記録が残るかを読み取れます',
    en: 'open any Lambda function and say what it is given, what it gives back, and where its words end up',
  },
  minutes: 25,
  updated: { ja: '2026-11-22', en: '2026-11-22' },
  sections: [
    { id: 'shape', title: { ja: '関数の形', en: 'The shape of it' } },
    { id: 'name', title: { ja: 'Lambda はどうやって関数を見つけるか', en: 'How Lambda finds it' } },
    { id: 'event', title: { ja: 'イベント：何が起きたか', en: 'The event: what happened' } },
    {
      id: 'context',
      title: { ja: 'コンテキスト：どこで動いているか', en: 'The context: where it runs' },
    },
    { id: 'return', title: { ja: '戻り値：誰が受け取るか', en: 'The return value: who gets it' } },
    { id: 'log', title: { ja: 'ログ：print の行き先', en: 'The log: where print goes' } },
    { id: 'node', title: { ja: '同じものを Node.js で', en: 'The same in Node.js' } },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'shape',
  samples: {
    shape: {
      folder: 'shape',
      runtime: 'python3.14',
      handler: 'lambda_function.myfunc_handler',
      functionName: 'myfunc',
      events: [TEN_AND_TWO, { name: 'text', payload: { x: '10', y: '2' } }],
    },
    'shape-node': {
      folder: 'shape-node',
      runtime: 'nodejs24.x',
      handler: 'index.myfuncHandler',
      functionName: 'myfunc',
      events: [TEN_AND_TWO, { name: 'text', payload: { x: '10', y: '2' } }],
    },
    'event-types': {
      folder: 'event-types',
      runtime: 'python3.14',
      handler: 'lambda_function.types_handler',
      events: [
        {
          name: 'every-kind',
          payload: {
            text: 'ten',
            whole: 10,
            fraction: 2.5,
            yes: true,
            nothing: null,
            list: [1, 2],
            object: { a: 1 },
          },
        },
      ],
    },
    'no-return': {
      folder: 'no-return',
      runtime: 'python3.14',
      handler: 'lambda_function.myfunc_handler',
      functionName: 'myfunc',
      events: [TEN_AND_TWO],
    },
    'context-probe': {
      folder: 'context-probe',
      runtime: 'python3.14',
      handler: 'lambda_function.probe_handler',
      functionName: 'myfunc',
      events: [{ name: 'at-once', payload: { wait_ms: 0 } }],
    },
    'context-probe-node': {
      folder: 'context-probe-node',
      runtime: 'nodejs24.x',
      handler: 'index.probeHandler',
      functionName: 'myfunc',
      events: [{ name: 'at-once', payload: { wait_ms: 0 } }],
    },
  },
  predictions: [
    {
      id: 'text-numbers',
      question: {
        ja: '章の最初の関数に、数ではなく文字列を渡します。`{"x": "10", "y": "2"}` の結果はどうなるでしょうか。',
        en: 'The first function of this chapter, but somebody put quotes around the numbers: `{"x": "10", "y": "2"}`. What comes back?',
      },
      sample: 'shape',
      event: 'text',
      options: [
        { says: { ja: '`{"sum": 12}`', en: '`{"sum": 12}`' }, expect: { payload: { sum: 12 } } },
        {
          says: { ja: '`{"sum": "102"}`', en: '`{"sum": "102"}`' },
          expect: { payload: { sum: '102' } },
        },
        {
          says: { ja: '`TypeError` になる', en: 'a `TypeError`' },
          expect: { errorType: 'TypeError' },
        },
      ],
      because: {
        ja: 'Lambda は JSON の型をそのまま Python の型にします。引用符があれば文字列です。文字列どうしの `+` は連結なので、`"10"` と `"2"` は `"102"` になります。エラーにならない分、気づきにくい間違いです。',
        en: 'Lambda turns each JSON value into the Python value of the same kind, and quotes mean text. Adding two strings glues them together. Nothing failed, which is exactly why this bug travels far before anyone sees it.',
      },
    },
    {
      id: 'no-return',
      question: {
        ja: '`print` はしますが `return` のない関数です。呼び出し元には何が届くでしょうか。',
        en: 'This function prints and never returns. What does the caller get?',
      },
      sample: 'no-return',
      event: 'event1',
      options: [
        { says: { ja: '`"x + y = 12"`', en: '`"x + y = 12"`' }, expect: { payload: 'x + y = 12' } },
        { says: { ja: '`null`', en: '`null`' }, expect: { payload: null } },
        { says: { ja: 'エラー', en: 'an error' }, expect: { outcome: 'failed' } },
      ],
      because: {
        ja: '`return` のない Python の関数は `None` を返し、JSON では `null` です。`print` した行はログに届いていますが、呼び出し元には届きません。ログと戻り値は別の出口です。',
        en: 'A Python function without `return` returns `None`, and `None` is `null` in JSON. The printed line did arrive, in the log. Log and return value are two different doors.',
      },
    },
  ],
  exercises,
  figures: [
    { kind: 'handler-anatomy', id: 'anatomy' },
    {
      kind: 'context-explorer',
      id: 'context',
      probes: { python: 'context-probe', nodejs: 'context-probe-node' },
    },
  ],
});
