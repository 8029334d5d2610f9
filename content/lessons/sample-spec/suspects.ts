import type { Suspect } from '@/lib/course/lesson';

const PYTHON = { runtime: 'python3.14', handler: 'lambda_function.myfunc01_handler' } as const;

/** Two that are right, one plainly wrong, four that are wrong for some events only. */
export const suspects: readonly Suspect[] = [
  {
    name: 'a',
    ...PYTHON,
    isRight: false,
    confession: {
      ja: '`/` ではなく `//` を使っていました。割り切れる数では、正しい関数と区別がつきません。',
      en: 'It divides with `//`. As long as nothing is left over, nobody can tell.',
    },
  },
  {
    name: 'b',
    ...PYTHON,
    isRight: true,
    confession: { ja: '仕様どおりです。', en: 'It does what the specification says.' },
  },
  {
    name: 'c',
    ...PYTHON,
    isRight: false,
    confession: {
      ja: '計算は正しいのに、ログの `y` に x の値を書いていました。ログも仕様のうちです。',
      en: 'The sum is right, but it logs x under the name of `y`. The log is part of the specification too.',
    },
  },
  {
    name: 'd',
    ...PYTHON,
    isRight: false,
    confession: {
      ja: '最初の答えを関数の外の変数に覚え、ウォームスタートではそれを返していました。1 回だけのテストでは見つかりません。',
      en: 'It keeps its first answer in a variable outside the function and repeats it for as long as the environment lives. No single test can see that.',
    },
  },
  {
    name: 'e',
    runtime: 'nodejs24.x',
    handler: 'index.myfunc01Handler',
    isRight: true,
    confession: { ja: '仕様どおりです。', en: 'It does what the specification says.' },
  },
  {
    name: 'f',
    ...PYTHON,
    isRight: false,
    confession: {
      ja: '割る前に `int()` で小数点以下を捨てていました。整数を渡すかぎり正しく動きます。',
      en: 'It cuts its input down with `int()` before dividing. Give it integers, and it is right.',
    },
  },
  {
    name: 'g',
    ...PYTHON,
    isRight: false,
    confession: {
      ja: 'オブジェクトではなく、JSON の文字列を返していました。詳しくは「最初のハンドラーを読む」の章で扱います。',
      en: 'It returns JSON text where an object was asked for. The chapter on the first handler has the whole story.',
    },
  },
];
