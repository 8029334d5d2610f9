import type { KnownError } from '@/lib/course/known-error';
import { pythonExample } from './examples';

/** What Python raises when the event, or a value made of it, is not what the code takes it for. */
export const PYTHON_VALUE_ERRORS: readonly KnownError[] = [
  {
    slug: 'key-error',
    group: 'python',
    title: "KeyError: 'y'",
    sign: { errorType: 'KeyError' },
    cause: {
      ja: '辞書に、そのキーがありません。`errorMessage` に引用符付きで書かれているのが、探したキーです。イベントに入っていなかったか、綴りや大文字と小文字が違っています。環境変数を `os.environ["…"]` で読んだときにも出ます。',
      en: 'The dictionary has no such key. The quoted text in `errorMessage` is the key that was looked for: the event came without it, or spells it differently. `os.environ["…"]` raises the same for a variable that is not set.',
    },
    line: {
      ja: 'トレースの最後の行の、角括弧の中を見ます。その手前で `print(event)` すると、実際に届いたキーがログに残ります。',
      en: 'The square brackets in the last line of the trace. Put `print(event)` above them and the log shows which keys really came.',
    },
    mend: {
      ja: 'なくてもよい値は `event.get("y", 1)` のように既定値を決めて読みます。必要な値なら、確かめてから、何が足りないかを言葉で返します。',
      en: 'Read an optional value with a default: `event.get("y", 1)`. Where it is required, check first and say in words what is missing.',
    },
    example: pythonExample({ event: { x: 10 } }),
  },
  {
    slug: 'dict-has-no-attribute',
    group: 'python',
    title: "AttributeError: 'dict' object has no attribute 'x'",
    sign: { errorType: 'AttributeError', message: "^'dict' object has no attribute" },
    cause: {
      ja: 'イベントは Python の辞書 (dict) です。`event.x` のようにドットで値を取り出すことはできません。JavaScript の書き方が混ざると起きます。',
      en: 'The event is a Python dictionary, and a dot does not reach into one. This happens when JavaScript habits slip in.',
    },
    line: {
      ja: 'トレースの最後の行にある、ドットの後ろの名前です。',
      en: 'The name after the dot, in the last line of the trace.',
    },
    mend: {
      ja: '`event["x"]` と書きます。`context` は辞書ではなくオブジェクトなので、こちらは `context.function_name` のままで正しい書き方です。',
      en: 'Write `event["x"]`. The context is an object, not a dictionary, so `context.function_name` stays as it is.',
    },
    example: pythonExample({ event: { x: 10 } }),
  },
  {
    slug: 'string-indices',
    group: 'python',
    title: "TypeError: string indices must be integers, not 'str'",
    sign: { errorType: 'TypeError', message: '^string indices must be integers' },
    cause: {
      ja: '辞書だと思って `["x"]` と書いた値が、実際には文字列でした。多くは、JSON がまだ文字列のまま入っている場合です。API Gateway の `body` や、SQS のメッセージの `body` がそうです。',
      en: 'What was taken for a dictionary is a string. Most often it is JSON still in its text form, like the `body` of an API Gateway request or of an SQS message.',
    },
    line: {
      ja: 'トレースの最後の行です。`print(type(value))` で、型を確かめられます。',
      en: 'The last line of the trace. `print(type(value))` tells what the value is.',
    },
    mend: {
      ja: '`json.loads(event["body"])` で辞書にしてから読みます。Lambda が解析してくれるのは、イベントの外側の 1 回だけです。',
      en: 'Parse it first: `json.loads(event["body"])`. Lambda has parsed the event once, and only its outside.',
    },
    example: pythonExample({ event: { body: '{"x": 10}' } }),
  },
  {
    slug: 'none-is-not-subscriptable',
    group: 'python',
    title: "TypeError: 'NoneType' object is not subscriptable",
    sign: { errorType: 'TypeError', message: "^'NoneType' object is not subscriptable" },
    cause: {
      ja: '`None` から値を取り出そうとしました。`get` が見つけられずに返した `None` か、`return` を書き忘れた関数の戻り値か、JSON の `null` です。',
      en: 'Something was read out of `None`: what `get` gives back for a missing key, what a function without `return` gives back, or a `null` of the JSON.',
    },
    line: {
      ja: 'トレースの最後の行で、角括弧のすぐ左にある値が `None` です。',
      en: 'In the last line of the trace, the value just left of the square brackets is the `None`.',
    },
    mend: {
      ja: '入れ子を読むときは、途中にも既定値を置きます。`(event.get("queryStringParameters") or {}).get("x")` なら、`null` が届いても止まりません。',
      en: 'Give the step in between a default too: `(event.get("queryStringParameters") or {}).get("x")` survives a `null`.',
    },
    example: pythonExample({ event: { queryStringParameters: null } }),
  },
  {
    slug: 'list-index-out-of-range',
    group: 'python',
    title: 'IndexError: list index out of range',
    sign: { errorType: 'IndexError' },
    cause: {
      ja: 'リストに、その番号の要素がありません。`event["Records"][0]` は、レコードが 1 件もないと失敗します。',
      en: 'The list has no element of that number. `event["Records"][0]` fails as soon as there are no records.',
    },
    line: {
      ja: 'トレースの最後の行の、角括弧の中の番号です。',
      en: 'The number in square brackets, in the last line of the trace.',
    },
    mend: {
      ja: '番号を決め打ちせず、`for record in event["Records"]:` と回します。0 件でも 10 件でも同じコードで済みます。',
      en: 'Do not pick by number; go through them: `for record in event["Records"]:`. The same code then serves none and ten.',
    },
    example: pythonExample({ event: { Records: [] } }),
  },
  {
    slug: 'can-only-concatenate-str',
    group: 'python',
    title: 'TypeError: can only concatenate str (not "int") to str',
    sign: { errorType: 'TypeError', message: '^can only concatenate str' },
    cause: {
      ja: '文字列と数を `+` でつなごうとしました。Python は、自動では文字列に直しません。',
      en: 'A string and a number were joined with `+`. Python does not turn the number into text by itself.',
    },
    line: {
      ja: 'トレースの最後の行の `+` です。かっこの中の型が、文字列ではなかったほうです。',
      en: 'The `+` in the last line of the trace. The type in parentheses is the side that is not text.',
    },
    mend: {
      ja: '`f"x = {x}"` と書くか、`str(x)` で文字列にします。',
      en: 'Write `f"x = {x}"`, or make it text with `str(x)`.',
    },
    example: pythonExample({ event: { x: 10 } }),
  },
  {
    slug: 'invalid-literal-for-int',
    group: 'python',
    title: "ValueError: invalid literal for int() with base 10: 'ten'",
    sign: { errorType: 'ValueError', message: '^invalid literal for int' },
    cause: {
      ja: '`int()` に、整数として読めない文字列を渡しました。空の文字列や `"1.5"` も読めません。',
      en: '`int()` was given text that is no integer. The empty string and `"1.5"` are none either.',
    },
    line: {
      ja: 'トレースの最後の行の `int(…)` です。メッセージの最後に、渡された文字列が出ています。',
      en: 'The `int(…)` in the last line of the trace. The message ends with the text it was given.',
    },
    mend: {
      ja: '`try` と `except ValueError` で受け止め、呼び出し元にわかる言葉で返します。小数もあり得るなら `float()` を使います。',
      en: 'Catch `ValueError` and answer in words the caller understands. If fractions may come, use `float()`.',
    },
    example: pythonExample({ event: { x: 'ten' } }),
  },
  {
    slug: 'division-by-zero',
    group: 'python',
    title: 'ZeroDivisionError: division by zero',
    sign: { errorType: 'ZeroDivisionError' },
    cause: {
      ja: '0 で割りました。Node.js なら `Infinity` になる計算でも、Python では例外になります。',
      en: 'Something was divided by zero. Where Node.js would give `Infinity`, Python raises.',
    },
    line: {
      ja: 'トレースの最後の行の、`/`、`//`、`%` の右側です。',
      en: 'The right side of `/`, `//` or `%` in the last line of the trace.',
    },
    mend: {
      ja: '割る前に 0 かどうかを調べ、割れないときの答えを決めておきます。',
      en: 'Look for the zero before you divide, and decide what the answer is then.',
    },
    example: pythonExample({ event: { x: 10, y: 0 } }),
  },
  {
    slug: 'json-decode-error',
    group: 'python',
    title: 'JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
    sign: { errorType: 'JSONDecodeError' },
    cause: {
      ja: '`json.loads()` に渡した文字列が、JSON ではありません。空の文字列、フォームの `x=10&y=2`、Base64 のままの本文などです。',
      en: '`json.loads()` was given text that is no JSON: an empty string, a form’s `x=10&y=2`, a body still in Base64.',
    },
    line: {
      ja: 'トレースを上から見て、自分のファイルの最後の行にある `json.loads(…)` です。その手前で `print(repr(text))` すると中身がわかります。',
      en: 'The `json.loads(…)` in the last line of the trace that is a file of yours. `print(repr(text))` before it shows what came.',
    },
    mend: {
      ja: '本文の形式を先に確かめます。`isBase64Encoded` が `true` なら Base64 を解き、フォームなら `urllib.parse.parse_qs` で読みます。',
      en: 'Find out first what the body is. Undo Base64 when `isBase64Encoded` is `true`; read a form with `urllib.parse.parse_qs`.',
    },
    example: pythonExample({ event: { body: 'x=10&y=2' } }),
  },
];
