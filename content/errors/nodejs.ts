import type { KnownError } from '@/lib/course/known-error';
import { nodejsExample } from './examples';

/** What Node.js throws while a handler runs. */
export const NODEJS_ERRORS: readonly KnownError[] = [
  {
    slug: 'cannot-read-properties',
    group: 'nodejs',
    title: "TypeError: Cannot read properties of undefined (reading 'x')",
    sign: { errorType: 'TypeError', message: '^Cannot read properties of (undefined|null)' },
    cause: {
      ja: '`undefined` か `null` から値を読もうとしました。イベントのその部分が届いていないか、名前が違います。',
      en: 'Something was read out of `undefined` or `null`: that part of the event did not come, or has another name.',
    },
    line: {
      ja: '`trace` の 2 行目が場所です。`reading` の後の名前の、ひとつ左にある値が空でした。',
      en: 'The second line of the `trace` is the place. The value left of the name after `reading` is the empty one.',
    },
    mend: {
      ja: '`event.body?.x ?? 1` のように、途中がなくても進めるようにします。必要な値なら、先に確かめて言葉で断ります。',
      en: 'Let it go on without: `event.body?.x ?? 1`. Where the value is required, check first and say so in words.',
    },
    example: nodejsExample({ event: { x: 10 } }),
  },
  {
    slug: 'is-not-a-function',
    group: 'nodejs',
    title: 'TypeError: event.Records.map is not a function',
    sign: { errorType: 'TypeError', message: ' is not a function$' },
    cause: {
      ja: '関数ではないものを呼び出しました。配列だと思ったものが配列ではないか、メソッドの名前が違います。',
      en: 'What was called is not a function. Either it is not the array it was taken for, or the method has another name.',
    },
    line: {
      ja: '`trace` の 2 行目です。メッセージの先頭が、呼び出そうとした式です。',
      en: 'The second line of the `trace`. The message begins with the expression that was called.',
    },
    mend: {
      ja: '手前で `console.log(event)` として、実際の形を確かめます。配列かどうかは `Array.isArray(…)` でわかります。',
      en: 'Look at the real thing with `console.log(event)` before it. `Array.isArray(…)` tells whether it is an array.',
    },
    example: nodejsExample({ event: { Records: { body: 'x' } } }),
  },
  {
    slug: 'assignment-to-constant',
    group: 'nodejs',
    title: 'TypeError: Assignment to constant variable.',
    sign: { errorType: 'TypeError', message: '^Assignment to constant variable' },
    cause: {
      ja: '`const` で作った変数に、あとから代入しました。',
      en: 'A variable made with `const` was assigned to later.',
    },
    line: {
      ja: '`trace` の 2 行目です。`count += 1` や `count++` も代入です。',
      en: 'The second line of the `trace`. `count += 1` and `count++` assign too.',
    },
    mend: { ja: '値が変わるものは `let` で作ります。', en: 'Make what changes with `let`.' },
    example: nodejsExample(),
  },
  {
    slug: 'require-is-not-defined',
    group: 'nodejs',
    title: 'ReferenceError: require is not defined in ES module scope',
    sign: { errorType: 'ReferenceError', message: '^require is not defined' },
    cause: {
      ja: '`.mjs` のファイルは ES モジュールとして読み込まれます。そこに `require` はありません。',
      en: 'A `.mjs` file is loaded as an ES module, and those have no `require`.',
    },
    line: {
      ja: '`require(…)` の行です。初期化の途中で失敗したので、ハンドラーは呼ばれていません。',
      en: 'The line with `require(…)`. It failed during init, so the handler was never called.',
    },
    mend: {
      ja: '`import { createHash } from "node:crypto";` のように書きます。`require` を使い続けたいときは、ファイルの拡張子を `.cjs` にします。',
      en: 'Write `import { createHash } from "node:crypto";`. To keep `require`, name the file `.cjs`.',
    },
    example: nodejsExample({ event: { text: 'abc' } }),
  },
  {
    slug: 'reference-error',
    group: 'nodejs',
    title: 'ReferenceError: total is not defined',
    sign: { errorType: 'ReferenceError', message: ' is not defined' },
    cause: {
      ja: 'その名前の変数がありません。宣言を忘れたか、綴りが違うか、別のブロックの中で宣言しています。ブラウザにしかない `window` や `document` もこうなります。',
      en: 'There is no variable of that name: not declared, misspelt, or declared inside another block. `window` and `document` belong to browsers and are missing too.',
    },
    line: {
      ja: '`trace` の 2 行目です。名前はメッセージの先頭にあります。',
      en: 'The second line of the `trace`. The message begins with the name.',
    },
    mend: {
      ja: '使う前に `const` か `let` で宣言します。Python の `None`、`True` は、JavaScript では `null`、`true` です。',
      en: 'Declare it with `const` or `let` before use. Python’s `None` and `True` are `null` and `true` here.',
    },
    example: nodejsExample({ event: { prices: [1, 2] } }),
  },
  {
    slug: 'not-valid-json',
    group: 'nodejs',
    title: 'SyntaxError: "[object Object]" is not valid JSON',
    sign: { errorType: 'SyntaxError', message: 'JSON' },
    cause: {
      ja: '`JSON.parse()` に、JSON の文字列ではないものを渡しました。`[object Object]` と出たら、すでにオブジェクトになっている値です。イベントは、届いた時点で解析済みです。',
      en: '`JSON.parse()` was given something that is no JSON text. `[object Object]` means that it is an object already: the event arrives parsed.',
    },
    line: {
      ja: '`trace` の中で、自分のファイルを指す最初の行にある `JSON.parse(…)` です。',
      en: 'The `JSON.parse(…)` in the first line of the `trace` that is a file of yours.',
    },
    mend: {
      ja: 'イベントそのものには `JSON.parse` は要りません。文字列で届く `event.body` などにだけ使います。',
      en: 'The event itself needs no `JSON.parse`. Use it for parts that come as text, like `event.body`.',
    },
    example: nodejsExample({ event: { x: 10 } }),
  },
  {
    slug: 'unable-to-stringify',
    group: 'nodejs',
    title: 'Runtime.JSONStringifyError: Unable to stringify response body',
    sign: { message: '^Unable to stringify response body' },
    cause: {
      ja: 'ハンドラーは最後まで動きましたが、戻り値を JSON にできませんでした。`BigInt` が入っているか、自分自身を指すオブジェクトです。',
      en: 'The handler ran to its end, but what it returned cannot be written as JSON: it holds a `BigInt`, or an object that contains itself.',
    },
    line: { ja: '`return` の行です。', en: 'The `return`.' },
    mend: {
      ja: '`BigInt` は `String(…)` か `Number(…)` で直します。返すものは、必要な値だけを選んで新しく作ります。',
      en: 'Convert a `BigInt` with `String(…)` or `Number(…)`. Build what you return out of just the values that are needed.',
    },
    example: nodejsExample({ event: { n: 20 } }),
  },
];
