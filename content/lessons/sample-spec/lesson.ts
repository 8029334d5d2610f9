import { defineLesson } from '@/lib/course/lesson';
import { exercises } from './exercises';
import { suspects } from './suspects';

const TEN_AND_TWO = { name: 'event1', payload: { x: 10, y: 2 } } as const;
const ZERO = { name: 'zero', payload: { x: 10, y: 0 } } as const;
const LOG = 'x = 10\ny = 2';

export const lesson = defineLesson({
  slug: 'sample-spec',
  notes: ['2-1'],
  title: { ja: 'これから作る関数', en: 'The function we will build' },
  promise: {
    ja: '関数を書く前に「できたと言える条件」をイベントと結果の組で書き、そのテストで間違った関数を見分けられます',
    en: 'say what “done” means before a function exists, as events and expected results, and your tests will tell a wrong function from a right one',
  },
  minutes: 30,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    { id: 'spec', title: { ja: '仕様を読む', en: 'The specification' } },
    { id: 'logs', title: { ja: 'ログはどこへ行くか', en: 'Where the log goes' } },
    {
      id: 'tests-first',
      title: { ja: '関数より先にテストを書く', en: 'The tests come first' },
    },
    { id: 'equal', title: { ja: '「同じ」とは何か', en: 'What “equal” means' } },
    {
      id: 'gaps',
      title: { ja: '仕様が何も言っていないこと', en: 'What the specification leaves open' },
    },
    {
      id: 'suspects',
      title: { ja: '7 つの関数を見分ける', en: 'Seven functions, unseen' },
    },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'draft',
  samples: {
    draft: {
      folder: 'draft',
      runtime: 'python3.14',
      handler: 'lambda_function.myfunc01_handler',
      events: [TEN_AND_TWO],
    },
    compare: {
      folder: 'compare',
      runtime: 'python3.14',
      handler: 'lambda_function.compare_handler',
      events: [TEN_AND_TWO],
    },
    'logs-late': {
      folder: 'logs-late',
      runtime: 'python3.14',
      handler: 'lambda_function.myfunc01_handler',
      events: [TEN_AND_TWO, ZERO],
    },
  },
  predictions: [
    {
      id: 'equal',
      question: {
        ja: 'テストは `{"result": 5}` を待っています。関数が返したのは、Python の割り算による 5.0 です。値として比べた `as_values` と、JSON の文字として比べた `as_text` は、それぞれどうなるでしょうか。',
        en: 'The test waits for `{"result": 5}`, and Python’s division has made 5.0. Compared as values (`as_values`) and compared as JSON text (`as_text`): which of the two says equal?',
      },
      sample: 'compare',
      event: 'event1',
      options: [
        {
          says: { ja: 'どちらも等しい', en: 'both' },
          expect: { payload: { as_values: true, as_text: true } },
        },
        {
          says: { ja: '値としてだけ等しい', en: 'only the values' },
          expect: { payload: { as_values: true, as_text: false } },
        },
        {
          says: { ja: 'どちらも等しくない', en: 'neither' },
          expect: { payload: { as_values: false, as_text: false } },
        },
      ],
      because: {
        ja: '値としての 5 と 5.0 は等しく、文字としての `5` と `5.0` は違います。仕様が求めているのは数の 5 なので、テストは値で比べます。文字で比べると、空白の有無やキーの順番が変わっただけで失敗するテストになります。',
        en: 'As numbers 5 and 5.0 are the same; as text they are not. The specification asks for a number, so the test compares values. A test that compares text breaks over a space or the order of two keys.',
      },
    },
    {
      id: 'logs-late',
      question: {
        ja: 'この関数は、割り算をしてから `print` します。`{"x": 10, "y": 0}` を渡すと関数は失敗します。ログに `x = 10` は残るでしょうか。',
        en: 'This version divides first and prints afterwards. Given `{"x": 10, "y": 0}` it fails. Is `x = 10` in the log?',
      },
      sample: 'logs-late',
      event: 'zero',
      options: [
        {
          says: { ja: '残る', en: 'yes' },
          expect: { outcome: 'failed', logLines: ['x = 10'] },
        },
        {
          says: { ja: '残らない', en: 'no' },
          expect: { outcome: 'failed', logLacks: 'x = 10' },
        },
      ],
      because: {
        ja: '例外は割り算の行で起き、`print` まで進みませんでした。ログに残ったのはエラーだけで、何を渡されたのかは分かりません。失敗した呼び出しこそ入力を知りたいので、この本の関数は最初に `print` します。',
        en: 'The exception left the function at the division, and the `print` lines were never reached. The log has the error and not the input that caused it. Those are the very calls you will want the input of, so our function prints first.',
      },
    },
  ],
  exercises,
  figures: [
    {
      kind: 'test-desk',
      id: 'suspects',
      firstRow: { event: '{"x": 10, "y": 2}', result: '{"result": 5}', log: '' },
      suspects,
      enough: [
        { event: '{"x": 10, "y": 2}', result: '{"result": 5}', log: LOG },
        { event: '{"x": 7, "y": 2}', result: '{"result": 3.5}', log: '' },
        { event: '{"x": 2.5, "y": 2}', result: '{"result": 1.25}', log: '' },
      ],
    },
  ],
});
