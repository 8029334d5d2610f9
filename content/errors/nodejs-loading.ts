import type { KnownError } from '@/lib/course/known-error';
import { nodejsExample } from './examples';

/** What keeps a Node.js function from being loaded at all. */
export const NODEJS_LOADING_ERRORS: readonly KnownError[] = [
  {
    slug: 'cannot-find-package',
    group: 'nodejs',
    title: "Cannot find package 'lodash' imported from /var/task/index.mjs",
    sign: { message: "Cannot find (package|module) '(?![./])" },
    cause: {
      ja: 'コードが読み込んでいるパッケージ、またはハンドラー設定のファイルがありません。Lambda の Node.js に初めから入っているのは、Node.js 自身のモジュールと AWS SDK v3 だけです。',
      en: 'The package that the code imports is not there, or the file that the Handler setting names. Lambda’s Node.js brings Node.js’s own modules and the AWS SDK v3, no more.',
    },
    line: {
      ja: '`import` か `require` の行です。名前が自分のファイルなら、設定の「ハンドラー」と見比べます。',
      en: 'The line with `import` or `require`. If the name is a file of yours, compare it with the Handler setting.',
    },
    mend: {
      ja: '`node_modules` ごと zip に入れるか、esbuild などで 1 つのファイルにまとめるか、レイヤーに置きます。組み込みの機能で足りるなら、それが一番軽く済みます。',
      en: 'Zip `node_modules` with your code, bundle everything into one file (with esbuild, say), or use a layer. If the built-in functions will do, that is lightest.',
    },
    example: nodejsExample({ event: { prices: [1, 2] } }),
  },
  {
    slug: 'handler-not-exported',
    group: 'nodejs',
    title: 'Runtime.HandlerNotFound: index.handler is undefined or not exported',
    sign: { errorType: 'Runtime.HandlerNotFound', message: 'is undefined or not exported' },
    cause: {
      ja: 'ファイルは読み込めましたが、その名前のものが外に出されていません。`export` を忘れたか、名前が違います。',
      en: 'The file was loaded, but it exports nothing of that name: `export` is missing, or the name differs.',
    },
    line: {
      ja: '設定の「ハンドラー」のドットの後ろと、コードの `export` の名前です。',
      en: 'Compare what follows the dot in the Handler setting with the name that is exported.',
    },
    mend: {
      ja: '`.mjs` なら `export const handler = …`、`.cjs` なら `exports.handler = …` と書きます。',
      en: 'Write `export const handler = …` in a `.mjs` file, `exports.handler = …` in a `.cjs` one.',
    },
    example: nodejsExample(),
  },
  {
    slug: 'callback-handler',
    group: 'nodejs',
    title: 'Runtime.CallbackHandlerDeprecated',
    sign: { errorType: 'Runtime.CallbackHandlerDeprecated' },
    cause: {
      ja: 'ハンドラーが 3 つ目の引数 `callback` を受け取る形です。Node.js 24 のランタイムから、この形は使えなくなりました。nodejs22.x までは動きます。',
      en: 'The handler takes a third argument, `callback`. The Node.js 24 runtime no longer supports that form; nodejs22.x and older do.',
    },
    line: {
      ja: 'ハンドラーの引数の並びです。呼び出す前に、引数の数だけで断られます。',
      en: 'The handler’s list of arguments. It is refused for their number, before any call.',
    },
    mend: {
      ja: '`async (event, context) => { … }` にして、`callback(null, value)` の代わりに `return value` と書きます。エラーは `throw` します。',
      en: 'Make it `async (event, context) => { … }`. In place of `callback(null, value)` write `return value`, and `throw` the errors.',
    },
    example: nodejsExample({ event: { x: 10 } }),
  },
  {
    slug: 'nodejs-syntax-error',
    group: 'nodejs',
    title: "Runtime.UserCodeSyntaxError: SyntaxError: Unexpected token '}'",
    sign: { errorType: 'Runtime.UserCodeSyntaxError', message: '^SyntaxError' },
    cause: {
      ja: 'JavaScript として読めないところがあります。読み込めなかったので、ハンドラーは 1 行も動いていません。`import` した名前がモジュールにない場合や、読み込み中の `JSON.parse` の失敗も、この形で届きます。',
      en: 'Something is no JavaScript. The file was not loaded, so nothing of the handler ran. An imported name that the module does not export, and a `JSON.parse` that fails while loading, arrive in this form too.',
    },
    line: {
      ja: '`trace` の最初の行に、場所が出ることがあります。かっこや引用符の閉じ忘れは、もっと前にあるのが普通です。',
      en: 'The first line of the `trace` may name the place. A bracket or quote that was not closed usually stands further up.',
    },
    mend: {
      ja: 'かっこの対応を数え、直してからもう一度実行します。',
      en: 'Match the brackets, mend the place, and invoke again.',
    },
    example: nodejsExample(),
  },
];
