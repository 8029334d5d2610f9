import type { KnownError } from '@/lib/course/known-error';
import { nodejsExample, pythonExample } from './examples';

/** What Lambda itself answers, whatever the language. */
export const SERVICE_ERRORS: readonly KnownError[] = [
  {
    slug: 'task-timed-out',
    group: 'lambda',
    title: 'Sandbox.Timedout: Task timed out after 1.00 seconds',
    sign: { errorType: 'Sandbox.Timedout' },
    cause: {
      ja: '設定したタイムアウトまでに、ハンドラーが終わりませんでした。Lambda はプロセスを止めます。途中までの処理は取り消されず、グローバル変数は消えます。`/tmp` は残ります。',
      en: 'The handler was not done within the function’s timeout, and Lambda ended the process. What it had done by then stays done. Globals are gone; `/tmp` is not.',
    },
    line: {
      ja: 'トレースはありません。ログの最後の出力が、そこまでは動いたという手がかりです。',
      en: 'There is no trace. The last line of output tells how far it came.',
    },
    mend: {
      ja: '待ち時間の長い呼び出しには、それ自身のタイムアウトを付けます。本当に時間のかかる仕事なら、設定を延ばすか (最長 900 秒)、`get_remaining_time_in_millis()` を見て切りのよいところで終えます。',
      en: 'Give calls that may wait a timeout of their own. If the work really takes long, raise the setting (900 s at most), or watch `get_remaining_time_in_millis()` and stop at a good place.',
    },
    example: pythonExample({ timeoutSeconds: 1 }),
  },
  {
    slug: 'out-of-memory',
    group: 'lambda',
    title: 'Runtime.OutOfMemory: signal: killed',
    sign: { message: 'signal: killed$' },
    cause: {
      ja: '設定したメモリを使い切り、プロセスが止められました。`except` では受け止められません。REPORT の `Max Memory Used` が `Memory Size` と同じ値になります。',
      en: 'The function used up its memory, and its process was killed; no `except` catches that. In the REPORT line `Max Memory Used` equals `Memory Size`.',
    },
    line: {
      ja: 'トレースはありません。大きなデータを一度に読み込むところ、グローバルのリストに足し続けるところを探します。',
      en: 'There is no trace. Look for data that is read in one piece, and for a global list that only grows.',
    },
    mend: {
      ja: '少しずつ読んで、少しずつ処理します。必要なら設定のメモリを増やします。CPU の割り当ても一緒に増えます。',
      en: 'Read and work piece by piece. Where that is not enough, raise the memory; the share of CPU grows with it.',
    },
    example: pythonExample(),
  },
  {
    slug: 'exit-status',
    group: 'lambda',
    title: 'Runtime.ExitError: Runtime exited with error: exit status 1',
    sign: { errorType: 'Runtime.ExitError', message: 'exit status \\d+$' },
    cause: {
      ja: 'ハンドラーの途中で、プロセスそのものが終わりました。`sys.exit(1)` や `process.exit(1)`、Node.js で誰も受け止めなかった例外などです。次の呼び出しは、初期化からやり直しになります。',
      en: 'The process itself ended while the handler ran: `sys.exit(1)`, `process.exit(1)`, or in Node.js an error that nobody caught. The next invocation begins with a new init.',
    },
    line: {
      ja: '`exit` を呼んでいるところです。Node.js では、ログに残った例外の出どころも見ます。',
      en: 'Wherever `exit` is called. In Node.js, also where the error in the log came from.',
    },
    mend: {
      ja: 'ハンドラーは `return` で終え、失敗は例外で知らせます。プロセスを終わらせるのは Lambda の役目です。',
      en: 'End a handler with `return`, and tell of failure by raising. Ending the process is Lambda’s business.',
    },
    example: pythonExample({ event: { x: 10 } }),
  },
  {
    slug: 'promise-never-settled',
    group: 'lambda',
    title: 'Runtime.ExitError: Runtime exited without providing a reason',
    sign: { errorType: 'Runtime.ExitError', message: 'without providing a reason$' },
    cause: {
      ja: 'プロセスが、結果を返さないまま正常に終わりました。Node.js では、解決されない Promise を待っていて、ほかにすることがなくなると、こうなります。Python では `sys.exit()` です。',
      en: 'The process ended in good order, but without an answer. In Node.js that happens when a Promise that nobody settles is awaited and nothing else is left to do; in Python it is `sys.exit()`.',
    },
    line: {
      ja: '`await` している `new Promise(…)` の中で、`resolve` が必ず呼ばれるかを見ます。',
      en: 'Look into the `new Promise(…)` that is awaited: is `resolve` called on every path?',
    },
    mend: {
      ja: 'すべての道で `resolve` か `reject` を呼びます。待つだけなら `node:timers/promises` の `setTimeout` が確実です。',
      en: 'Call `resolve` or `reject` on every path. For a mere wait, `setTimeout` of `node:timers/promises` cannot be forgotten.',
    },
    example: nodejsExample({ event: { ready: false } }),
  },
  {
    slug: 'response-too-large',
    group: 'lambda',
    title: 'Function.ResponseSizeTooLarge',
    sign: { errorType: 'Function.ResponseSizeTooLarge' },
    cause: {
      ja: '戻り値の JSON が、同期呼び出しの上限 6,291,556 バイトを超えました。ハンドラーは最後まで動いています。',
      en: 'The JSON of the response is larger than the 6,291,556 bytes of a synchronous invocation. The handler itself ran to its end.',
    },
    line: {
      ja: '`return` している値です。Base64 にすると、元より 3 分の 1 ほど大きくなります。',
      en: 'The value that is returned. Base64 makes data a third larger.',
    },
    mend: {
      ja: '大きなものは S3 に置いて、その場所 (署名付き URL など) を返します。一覧なら、ページに分けます。',
      en: 'Put large things into S3 and return where they are, a presigned URL for example. Split lists into pages.',
    },
    example: pythonExample({ event: { count: 7_000_000 } }),
  },
];
