import type { KnownError } from '@/lib/course/known-error';
import { pythonExample } from './examples';

/** What keeps a Python function from being loaded at all. */
export const PYTHON_LOADING_ERRORS: readonly KnownError[] = [
  {
    slug: 'handler-file-not-found',
    group: 'python',
    title: "Runtime.ImportModuleError: No module named 'app'",
    sign: {
      errorType: 'Runtime.ImportModuleError',
      message: "^Unable to import module '([^']+)': No module named '\\1'",
    },
    cause: {
      ja: 'ハンドラー設定の前半に書かれたファイルがありません。`app.handler` なら、探されるのは `app.py` です。',
      en: 'There is no such file as the first half of the Handler setting names. `app.handler` means `app.py`.',
    },
    line: {
      ja: 'コードではなく、設定の「ハンドラー」です。zip にしたときにフォルダーごと入れてしまった場合にも起きます。',
      en: 'Not in the code: the Handler setting. Zipping the folder instead of its content has the same effect.',
    },
    mend: {
      ja: '設定をファイル名に合わせるか、ファイル名を設定に合わせます。拡張子は書きません。',
      en: 'Make the setting match the file, or the file the setting. The extension is left out.',
    },
    example: pythonExample({ handler: 'app.lambda_handler' }),
    mendedHandler: 'lambda_function.lambda_handler',
  },
  {
    slug: 'no-module-named',
    group: 'python',
    title: "Runtime.ImportModuleError: No module named 'requests'",
    sign: { errorType: 'Runtime.ImportModuleError', message: 'No module named' },
    cause: {
      ja: 'コードが `import` しているパッケージが、実行環境に入っていません。Lambda にあるのは、標準ライブラリと AWS SDK (boto3) だけです。手元のパソコンで動いても、一緒に送らなければ届きません。',
      en: 'The code imports a package that the environment does not have. Lambda brings the standard library and the AWS SDK (boto3), no more. That it works on your machine does not put it there.',
    },
    line: {
      ja: 'ファイルの先頭の `import` です。名前はメッセージの最後に出ています。',
      en: 'An `import` at the top of the file. The message ends with its name.',
    },
    mend: {
      ja: 'パッケージを zip に同梱するか、レイヤーとして追加します。標準ライブラリで足りるなら、それが一番軽く済みます。',
      en: 'Put the package into the zip, or add it as a layer. If the standard library will do, that is lightest.',
    },
    example: pythonExample({ event: { text: 'a b' } }),
  },
  {
    slug: 'handler-missing-on-module',
    group: 'python',
    title: "Runtime.HandlerNotFound: Handler 'lambda_handler' missing on module",
    sign: { errorType: 'Runtime.HandlerNotFound', message: 'missing on module' },
    cause: {
      ja: 'ファイルは読み込めましたが、ハンドラー設定の後半に書かれた関数がその中にありません。',
      en: 'The file was loaded, but it has no function of the name in the second half of the Handler setting.',
    },
    line: {
      ja: '設定の「ハンドラー」のドットの後ろと、コードの `def` の名前です。大文字と小文字も区別されます。',
      en: 'Compare what follows the dot in the Handler setting with the name after `def`. Case counts.',
    },
    mend: { ja: 'どちらかをもう一方に合わせます。', en: 'Make one of them match the other.' },
    example: pythonExample(),
  },
  {
    slug: 'bad-handler',
    group: 'python',
    title: "Runtime.MalformedHandlerName: Bad handler 'lambda_handler'",
    sign: { errorType: 'Runtime.MalformedHandlerName', message: 'not enough values to unpack' },
    cause: {
      ja: 'ハンドラー設定にドットがありません。「ファイル名.関数名」の形が必要です。',
      en: 'The Handler setting has no dot. It takes the form `file.function`.',
    },
    line: {
      ja: 'コードではなく、設定の「ハンドラー」です。',
      en: 'Not in the code: the Handler setting.',
    },
    mend: {
      ja: '`lambda_function.lambda_handler` のように書きます。',
      en: 'Write it as in `lambda_function.lambda_handler`.',
    },
    example: pythonExample({ handler: 'lambda_handler' }),
    mendedHandler: 'lambda_function.lambda_handler',
  },
  {
    slug: 'python-indentation',
    group: 'python',
    title: 'Runtime.UserCodeSyntaxError: expected an indented block',
    sign: {
      errorType: 'Runtime.UserCodeSyntaxError',
      message: '^Syntax error in module .*(indent|tabs and spaces)',
    },
    cause: {
      ja: '字下げがそろっていません。Python は、字下げの深さで文のまとまりを決めます。',
      en: 'The indentation does not add up, and indentation is how Python knows what belongs together.',
    },
    line: {
      ja: 'メッセージの最後の `line` の番号と、その 1 つ前の行です。タブと空白が混ざっていると、見た目ではわかりません。',
      en: 'The line that the message ends with, and the one before it. Tabs among spaces cannot be seen.',
    },
    mend: {
      ja: '空白 4 つにそろえます。`def`、`if`、`for` の次の行は、1 段深くします。',
      en: 'Use four spaces throughout. After `def`, `if` and `for` go one step deeper.',
    },
    example: pythonExample(),
  },
  {
    slug: 'python-syntax-error',
    group: 'python',
    title: "Runtime.UserCodeSyntaxError: expected ':'",
    sign: { errorType: 'Runtime.UserCodeSyntaxError', message: '^Syntax error in module' },
    cause: {
      ja: 'Python として読めない行があります。読み込めなかったので、ハンドラーは 1 行も動いていません。',
      en: 'There is a line that is no Python. The file was not loaded, so nothing of the handler ran.',
    },
    line: {
      ja: 'メッセージのかっこの中に、ファイル名と行番号があります。コロン、かっこ、引用符の閉じ忘れは、1 つ前の行にあることもよくあります。',
      en: 'File and line stand in parentheses. A missing colon, bracket or quote is often on the line above.',
    },
    mend: {
      ja: 'その行を直して、もう一度実行します。',
      en: 'Mend the line and invoke again.',
    },
    example: pythonExample(),
  },
];
