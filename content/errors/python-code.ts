import type { KnownError } from '@/lib/course/known-error';
import { pythonExample } from './examples';

/** What goes wrong in the Python code itself, whatever the event. */
export const PYTHON_CODE_ERRORS: readonly KnownError[] = [
  {
    slug: 'cannot-access-local-variable',
    group: 'python',
    title: "UnboundLocalError: cannot access local variable 'count'",
    sign: { errorType: 'UnboundLocalError' },
    cause: {
      ja: '関数の中で代入している変数は、その関数のローカル変数になります。外側に同じ名前があっても別物なので、値が入る前に読んだことになりました。',
      en: 'A variable that a function assigns to is local to it, even if one of that name stands outside. So it was read before it had a value.',
    },
    line: {
      ja: 'トレースの最後の行です。`count += 1` も代入のひとつです。',
      en: 'The last line of the trace. `count += 1` is an assignment too.',
    },
    mend: {
      ja: '外側の変数を書き換えるなら、関数の最初に `global count` と書きます。その値が残るのは、実行環境が再利用される間だけです。',
      en: 'To change the outer one, begin the function with `global count`. What it holds lasts only as long as the execution environment is reused.',
    },
    example: pythonExample(),
  },
  {
    slug: 'name-is-not-defined',
    group: 'python',
    title: "NameError: name 'json' is not defined",
    sign: { errorType: 'NameError' },
    cause: {
      ja: 'その名前のものがありません。`import` を忘れたか、綴りが違うか、JavaScript の `true`、`null` を書いています。',
      en: 'Nothing goes by that name: an `import` was forgotten, a name is misspelt, or it is JavaScript’s `true` or `null`.',
    },
    line: {
      ja: 'トレースの最後の行の、引用符で示された名前です。',
      en: 'The quoted name, in the last line of the trace.',
    },
    mend: {
      ja: 'ファイルの先頭で `import` します。真偽値と空の値は、Python では `True`、`False`、`None` です。',
      en: 'Import it at the top of the file. In Python the truth values and nothing are `True`, `False` and `None`.',
    },
    example: pythonExample({ event: { x: 10 } }),
  },
  {
    slug: 'takes-positional-arguments',
    group: 'python',
    title: 'TypeError: lambda_handler() takes 1 positional argument but 2 were given',
    sign: { errorType: 'TypeError', message: 'takes [01] positional arguments? but 2 were given' },
    cause: {
      ja: 'Lambda はハンドラーを、必ず `event` と `context` の 2 つの引数で呼び出します。使わなくても、受け取る場所が要ります。',
      en: 'Lambda always calls the handler with two arguments, `event` and `context`. Used or not, there has to be a place for both.',
    },
    line: {
      ja: 'ハンドラーの `def` の行です。呼び出したのはランタイムなので、トレースは空です。',
      en: 'The `def` line of the handler. The runtime made the call, so the trace is empty.',
    },
    mend: {
      ja: '`def lambda_handler(event, context):` と書きます。',
      en: 'Write `def lambda_handler(event, context):`.',
    },
    example: pythonExample(),
  },
  {
    slug: 'coroutine-is-not-serializable',
    group: 'python',
    title: 'Runtime.MarshalError: Object of type coroutine is not JSON serializable',
    sign: { errorType: 'Runtime.MarshalError', message: 'Object of type coroutine' },
    cause: {
      ja: 'ハンドラーが `async def` です。Lambda の Python ランタイムは非同期のハンドラーを待ちません。戻ってきたコルーチンを、そのまま JSON にしようとします。',
      en: 'The handler is an `async def`. Lambda’s Python runtime does not await it, and tries to make JSON of the coroutine it got.',
    },
    line: { ja: 'ハンドラーの `def` の行です。', en: 'The `def` line of the handler.' },
    mend: {
      ja: '普通の `def` にして、その中で `asyncio.run(main(event))` と呼びます。',
      en: 'Make it a plain `def`, and call `asyncio.run(main(event))` inside.',
    },
    example: pythonExample({ event: { x: 10 } }),
  },
  {
    slug: 'object-is-not-serializable',
    group: 'python',
    title: 'Runtime.MarshalError: Object of type datetime is not JSON serializable',
    sign: { errorType: 'Runtime.MarshalError', message: 'is not JSON serializable' },
    cause: {
      ja: 'ハンドラーは最後まで動きましたが、戻り値を JSON にできませんでした。日時や集合 (set) は、JSON に対応する形がありません。',
      en: 'The handler ran to its end, but what it returned has no form in JSON. Dates and sets are such values.',
    },
    line: {
      ja: '`return` の行です。型の名前はメッセージに出ています。失敗したのはハンドラーの外なので、トレースは空です。',
      en: 'The `return`. The message names the type. It failed outside of the handler, so the trace is empty.',
    },
    mend: {
      ja: '返す前に直します。日時は `isoformat()`、集合は `sorted(…)` や `list(…)`、そのほかは `str(…)` です。',
      en: 'Convert before you return: `isoformat()` for a date, `sorted(…)` or `list(…)` for a set, `str(…)` for the rest.',
    },
    example: pythonExample(),
  },
  {
    slug: 'recursion-error',
    group: 'python',
    title: 'RecursionError: maximum recursion depth exceeded',
    sign: { errorType: 'RecursionError' },
    cause: {
      ja: '関数が自分自身を呼び続け、Python が許す深さを超えました。終わる条件がないか、そこに届いていません。',
      en: 'A function kept calling itself past the depth that Python allows. It has no end to its recursion, or never comes to it.',
    },
    line: {
      ja: 'トレースに何度も繰り返し出てくる行です。',
      en: 'The line that the trace repeats over and over.',
    },
    mend: {
      ja: '終わる条件を最初に書くか、`for` や `while` の繰り返しに直します。',
      en: 'Write the condition that ends it first, or turn the recursion into a loop.',
    },
    example: pythonExample({ event: { n: 3 } }),
  },
  {
    slug: 'read-only-file-system',
    group: 'python',
    title: "OSError: [Errno 30] Read-only file system: '/var/task/out.txt'",
    sign: { errorType: 'OSError', message: '^\\[Errno 30\\]' },
    cause: {
      ja: 'コードが置かれている `/var/task` には書き込めません。相対パスもここを指します。',
      en: 'The code lies in `/var/task`, and nothing can be written there. A relative path points there too.',
    },
    line: {
      ja: 'トレースの最後の行の `open(…)` です。メッセージの最後が、開こうとしたパスです。',
      en: 'The `open(…)` in the last line of the trace. The message ends with the path.',
    },
    mend: {
      ja: '書けるのは `/tmp` だけです。`open("/tmp/out.txt", "w")` とします。残しておきたいものは、S3 などに移します。',
      en: 'Only `/tmp` can be written to: `open("/tmp/out.txt", "w")`. What is to be kept belongs elsewhere, in S3 for example.',
    },
    example: pythonExample(),
  },
];
