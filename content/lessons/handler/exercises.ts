import type { Lesson } from '@/lib/course/lesson';

const BOTH_NUMBERS = { payload: { function: 'myfunc01', memoryMb: 128 } } as const;

export const exercises: Lesson['exercises'] = [
  {
    id: 'handler/handler-setting',
    title: { ja: 'ハンドラーの設定を直す', en: 'Mend the Handler setting' },
    task: {
      ja: 'コードは正しいのに、関数が動きません。設定の「ハンドラー」が、ここにはないファイルを指しています。コードには触れず、設定だけを直してください。',
      en: 'Nothing is wrong with this code, and still the function does not start: its Handler setting names a file that is not there. Leave the code alone and mend the setting.',
    },
    start: {
      folder: 'handler-setting',
      runtime: 'python3.14',
      handler: 'lambda_function.lambda_handler',
      events: [{ name: 'aya', payload: { name: 'Aya' } }],
    },
    solutionHandler: 'greet.greet_handler',
    hints: [
      {
        ja: 'ハンドラーの設定は、`ファイル名.関数名` という住所です。実際のファイルと見比べましょう。',
        en: 'The setting is an address: `file.function`. Hold it against what is really there.',
      },
      {
        ja: 'ファイルのタブには `greet.py`、その中には `greet_handler` があります。設定は作業台の「設定」で変えられます。',
        en: 'The tab says `greet.py`; inside is `greet_handler`. The field is under the workbench’s settings.',
      },
      {
        ja: 'ハンドラーの欄に `greet.greet_handler` と入れます。`.py` は書きません。',
        en: 'Put `greet.greet_handler` into the Handler field. No `.py`.',
      },
    ],
    checks: [
      {
        says: { ja: 'Aya にあいさつを返す', en: 'greets Aya' },
        steps: [
          { payload: { name: 'Aya' }, environment: 'cold', expect: { payload: 'Hello, Aya!' } },
        ],
      },
      {
        says: { ja: '日本語の名前でも返す', en: 'greets 葵, in her own script' },
        steps: [{ payload: { name: '葵' }, expect: { payload: 'Hello, 葵!' } }],
      },
    ],
    mistakes: [
      {
        name: 'module-only',
        handler: 'greet',
        shows: [{ check: 0, step: 0, looksLike: { errorType: 'Runtime.MalformedHandlerName' } }],
        feedback: {
          ja: 'ファイル名だけが書かれています。Lambda は最後の `.` で区切って読むので、`.関数名` まで要ります。',
          en: 'That is the file alone. Lambda splits the setting at its last dot, so there has to be one, with the function after it.',
        },
      },
      {
        name: 'with-extension',
        handler: 'greet.py.greet_handler',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: {
              errorType: 'Runtime.ImportModuleError',
              errorMessage:
                "Unable to import module 'greet.py': No module named 'greet.py'; 'greet' is not a package",
            },
          },
        ],
        feedback: {
          ja: '拡張子の `.py` まで書くと、Lambda は `greet` というフォルダーの中の `py` を探します。拡張子は要りません。',
          en: 'With `.py` in it, Lambda looks for `py` inside a package called `greet`. Leave the extension out.',
        },
      },
      {
        name: 'other-function',
        handler: 'greet.lambda_handler',
        shows: [{ check: 0, step: 0, looksLike: { errorType: 'Runtime.HandlerNotFound' } }],
        feedback: {
          ja: 'ファイルは見つかりました。その中に、設定に書いた名前の関数がありません。`def` の後ろの名前を見ましょう。',
          en: 'The file was found; the function was not. Look at the name after `def`.',
        },
      },
    ],
  },
  {
    id: 'handler/from-context',
    title: { ja: '自分の名前と大きさを答える', en: 'Say who you are' },
    task: {
      ja: '`context` を使い、関数の名前を `function` に、メモリの大きさを**数値**で `memoryMb` に入れて返してください。さらに `log group: ` に続けて、ロググループの名前をログに書いてください。',
      en: 'Use `context`: return the function’s name as `function` and its memory as `memoryMb`, **as a number**. Also write `log group: ` and the name of the log group to the log.',
    },
    start: {
      folder: 'from-context',
      runtime: 'python3.14',
      handler: 'lambda_function.report_handler',
      events: [{ name: 'nothing', payload: {} }],
    },
    hints: [
      {
        ja: '答えはすべて `context` の属性にあります。上の図で、それぞれの値の型も確かめましょう。',
        en: 'All three are attributes of `context`. Look in the figure above, and look at their types too.',
      },
      {
        ja: '`"?"` を `context.function_name` に、`0` をメモリの属性に置き換えます。メモリの値は文字列です。',
        en: 'Put `context.function_name` where the `"?"` is. Where the `0` is, mind that the memory attribute is a string.',
      },
      {
        ja: '`"memoryMb": int(context.memory_limit_in_mb)` と、`print(f"log group: {context.log_group_name}")`',
        en: '`"memoryMb": int(context.memory_limit_in_mb)`, and `print(f"log group: {context.log_group_name}")`',
      },
    ],
    checks: [
      {
        says: {
          ja: '名前と、数値のメモリを返す',
          en: 'returns the name, and the memory as a number',
        },
        steps: [{ payload: {}, environment: 'cold', expect: BOTH_NUMBERS }],
      },
      {
        says: { ja: 'ロググループの名前をログに書く', en: 'writes the log group to the log' },
        steps: [{ payload: {}, expect: { logLines: ['log group: /aws/lambda/myfunc01'] } }],
      },
      {
        says: {
          ja: 'メモリの設定を 256 MB にすると 256 を返す',
          en: 'returns 256 when the setting is 256 MB',
        },
        steps: [
          {
            payload: {},
            environment: 'cold',
            memorySizeMb: 256,
            expect: { payload: { function: 'myfunc01', memoryMb: 256 } },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'memory-as-text',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { payload: { function: 'myfunc01', memoryMb: '128' } },
          },
        ],
        feedback: {
          ja: '`memory_limit_in_mb` は、名前に反して文字列です。`"128"` の引用符がその印です。`int()` で数値にします。',
          en: 'In spite of its name `memory_limit_in_mb` is a string, as the quotes around `"128"` show. `int()` makes a number of it.',
        },
      },
      {
        name: 'like-a-dictionary',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: {
              errorType: 'TypeError',
              errorMessage: "'LambdaContext' object is not subscriptable",
            },
          },
        ],
        feedback: {
          ja: '`event` は辞書ですが、`context` はオブジェクトです。`context["…"]` ではなく `context.…` と書きます。',
          en: '`event` is a dictionary; `context` is an object. Write `context.name`, not `context["name"]`.',
        },
      },
      {
        name: 'node-names',
        shows: [{ check: 0, step: 0, looksLike: { errorType: 'AttributeError' } }],
        feedback: {
          ja: 'その名前の属性はありません。Python では小文字を `_` でつなぎます。`functionName` のような書き方は Node.js のものです。',
          en: 'There is no attribute of that name. In Python they are lower case with underscores; `functionName` is how Node.js spells it.',
        },
      },
      {
        name: 'fixed-number',
        shows: [
          { check: 0, step: 0, looksLike: BOTH_NUMBERS },
          { check: 2, step: 0, looksLike: BOTH_NUMBERS },
        ],
        feedback: {
          ja: '設定を 256 MB にしても 128 が返りました。数を書き込むのではなく、`context` に尋ねましょう。',
          en: 'The setting went to 256 MB and the answer stayed 128. Ask `context` instead of writing the number down.',
        },
      },
    ],
  },
  {
    id: 'handler/count-calls',
    title: { ja: '実行環境が覚えていることを使う', en: 'What an environment remembers' },
    task: {
      ja: '同じ実行環境で何回目の呼び出しかを数え、`{"count": 1}`、`{"count": 2}` と返してください。新しい実行環境では、また 1 から始まります。今のコードは、いつも 1 を返します。',
      en: 'Count the calls this execution environment has had: `{"count": 1}`, then `{"count": 2}`. A new environment begins again at 1. As it stands, the answer is always 1.',
    },
    start: {
      folder: 'count-calls',
      runtime: 'python3.14',
      handler: 'lambda_function.count_handler',
      events: [{ name: 'again', payload: {} }],
    },
    hints: [
      {
        ja: '関数の中の変数は、呼び出しのたびに消えます。関数の外の変数は、実行環境がある間だけ残ります。',
        en: 'A variable inside the function is gone after each call. One outside stays as long as the environment does.',
      },
      {
        ja: '`count = 0` を `def` より前に移します。関数の中で書き換えることを、Python に伝える必要もあります。',
        en: 'Move `count = 0` above the `def`. Then tell Python that the function means that one.',
      },
      {
        ja: '関数の最初の行に `global count` と書きます。',
        en: 'First line of the function: `global count`.',
      },
    ],
    checks: [
      {
        says: { ja: 'コールドスタートでは 1', en: 'answers 1 after a cold start' },
        steps: [
          {
            payload: {},
            environment: 'cold',
            expect: { start: 'cold', payload: { count: 1 }, logLines: ['call 1'] },
          },
        ],
      },
      {
        says: { ja: 'ウォームスタートのたびに 2、3 と増える', en: 'goes on to 2 and 3 while warm' },
        steps: [
          { payload: {}, expect: { start: 'warm', payload: { count: 2 }, logLines: ['call 2'] } },
          { payload: {}, expect: { start: 'warm', payload: { count: 3 }, logLines: ['call 3'] } },
        ],
      },
      {
        says: { ja: '新しい実行環境では 1 に戻る', en: 'is back at 1 in a new environment' },
        steps: [
          { payload: {}, environment: 'cold', expect: { start: 'cold', payload: { count: 1 } } },
        ],
      },
    ],
    mistakes: [
      {
        name: 'starts-over',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { count: 1 } } },
          { check: 1, step: 0, looksLike: { payload: { count: 1 } } },
        ],
        feedback: {
          ja: '2 回目も 1 でした。`count = 0` が関数の中にあると、呼び出しのたびに 0 に戻ります。',
          en: 'The second call said 1 again. While `count = 0` stands inside the function, each call starts over.',
        },
      },
      {
        name: 'no-global',
        shows: [{ check: 0, step: 0, looksLike: { errorType: 'UnboundLocalError' } }],
        feedback: {
          ja: '関数の中で `count` に代入しているので、Python は別のローカル変数だと考えます。`global count` が要ります。',
          en: 'The function assigns to `count`, so Python takes it for a local variable with no value yet. It needs `global count`.',
        },
      },
      {
        name: 'counts-before',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { count: 0 } } },
          { check: 1, step: 0, looksLike: { payload: { count: 1 } } },
        ],
        feedback: {
          ja: '1 回目が 0 になっています。増やしてから返しましょう。',
          en: 'The first call said 0. Add one first, then answer.',
        },
      },
    ],
  },
];
