import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { runPython } from '@/lib/workbench/recorded-cases/run-python';

const host = openNodeHost();
afterAll(() => host.close());

/** The error payload of a handler whose body is `source`. */
async function errorOf(source: string, files: Readonly<Record<string, string>> = {}) {
  const lines = source.split('\n').map((line) => `    ${line}\n`);
  const code = `def lambda_handler(event, context):\n${lines.join('')}`;
  const { payloads } = await runPython(host, { files: { 'lambda_function.py': code, ...files } });
  return JSON.parse(payloads[0] ?? '');
}

function frame(line: number, name: string, source: string, path = '/var/task/lambda_function.py') {
  return `  File "${path}", line ${line}, in ${name}\n    ${source}\n`;
}

it('PY-3: frames of the standard library are where Lambda has them, with their source', async () => {
  expect(await errorOf(`import json\njson.loads('{"a": }')`)).toEqual({
    errorMessage: 'Expecting value: line 1 column 7 (char 6)',
    errorType: 'JSONDecodeError',
    requestId: '<requestId>',
    stackTrace: [
      frame(3, 'lambda_handler', `json.loads('{"a": }')`),
      frame(
        352,
        'loads',
        'return _default_decoder.decode(s)',
        '/var/lang/lib/python3.14/json/__init__.py',
      ),
      frame(
        345,
        'decode',
        'obj, end = self.raw_decode(s, idx=_w(s, 0).end())',
        '/var/lang/lib/python3.14/json/decoder.py',
      ),
      frame(
        363,
        'raw_decode',
        'raise JSONDecodeError("Expecting value", s, err.value) from None',
        '/var/lang/lib/python3.14/json/decoder.py',
      ),
    ],
  });
});

it('PY-3: frames go through the modules of the function, lambdas and generators', async () => {
  const helper =
    'def total(rows):\n    return sum(price(row) for row in rows)\n\nprice = lambda row: row["price"]\n';
  expect(
    await errorOf('from shop import prices\nreturn prices.total([{}])', {
      'shop/__init__.py': '',
      'shop/prices.py': helper,
    }),
  ).toMatchObject({
    errorType: 'KeyError',
    errorMessage: "'price'",
    stackTrace: [
      frame(3, 'lambda_handler', 'return prices.total([{}])'),
      frame(2, 'total', 'return sum(price(row) for row in rows)', '/var/task/shop/prices.py'),
      frame(2, '<genexpr>', 'return sum(price(row) for row in rows)', '/var/task/shop/prices.py'),
      frame(4, '<lambda>', 'price = lambda row: row["price"]', '/var/task/shop/prices.py'),
    ],
  });
});

it('PY-3: frames of code from a string have no source', async () => {
  expect(await errorOf(`exec("1 / 0")`)).toMatchObject({
    errorType: 'ZeroDivisionError',
    errorMessage: 'division by zero',
    stackTrace: [
      frame(2, 'lambda_handler', 'exec("1 / 0")'),
      '  File "<string>", line 1, in <module>\n',
    ],
  });
});

it('PY-3: a syntax error that appears while running is an ordinary error', async () => {
  expect(await errorOf(`compile("x = = 1", "<string>", "exec")`)).toMatchObject({
    errorType: 'SyntaxError',
    errorMessage: 'invalid syntax (<string>, line 1)',
    stackTrace: [frame(2, 'lambda_handler', `compile("x = = 1", "<string>", "exec")`)],
  });
});

it('PY-3: notes are not part of the message, a group is its heading', async () => {
  const source = `error = ExceptionGroup("many", [ValueError(1), KeyError("k")])
error.add_note("a note")
raise error`;
  expect(await errorOf(source)).toMatchObject({
    errorType: 'ExceptionGroup',
    errorMessage: 'many (2 sub-exceptions)',
  });
});

it('PY-3: endless recursion is cut as traceback cuts it', async () => {
  expect(await errorOf('def deeper(n): return deeper(n + 1)\nreturn deeper(0)')).toMatchObject({
    errorType: 'RecursionError',
    errorMessage: 'maximum recursion depth exceeded',
    stackTrace: [
      frame(3, 'lambda_handler', 'return deeper(0)'),
      ...Array(3).fill(frame(2, 'deeper', 'def deeper(n): return deeper(n + 1)')),
      '  [Previous line repeated 992 more times]\n',
    ],
  });
});

it('PY-3: an error raised from another is reported alone', async () => {
  const source = `try: {}["k"]
except KeyError as cause: raise RuntimeError("wrapped") from cause`;
  expect(await errorOf(source)).toMatchObject({
    errorType: 'RuntimeError',
    errorMessage: 'wrapped',
    stackTrace: [
      frame(
        3,
        'lambda_handler',
        'except KeyError as cause: raise RuntimeError("wrapped") from cause',
      ),
    ],
  });
});

it('PY-2: a circular import is named as CPython names it', async () => {
  const { payloads } = await runPython(host, {
    files: {
      'lambda_function.py': 'import one\ndef lambda_handler(event, context): pass\n',
      'one.py': 'from two import b\na = 1\n',
      'two.py': 'from one import a\nb = 1\n',
    },
  });
  expect(payloads).toEqual([
    `{"errorMessage": "Unable to import module 'lambda_function': cannot import name 'a' from partially initialized module 'one' (most likely due to a circular import) (/var/task/one.py)", "errorType": "Runtime.ImportModuleError", "requestId": "", "stackTrace": []}`,
  ]);
});

it('PY-24: of a call that the handler does not take, the trace shows where the client makes it', async () => {
  const { payloads } = await runPython(host, {
    files: 'def lambda_handler(event):\n    return 1\n',
  });
  expect(JSON.parse(payloads[0] ?? '')).toEqual({
    errorMessage: 'lambda_handler() takes 1 positional argument but 2 were given',
    errorType: 'TypeError',
    requestId: '<requestId>',
    stackTrace: [
      frame(
        178,
        'handle_event_request',
        'response = request_handler(event, lambda_context)',
        '/var/lang/lib/python3.14/site-packages/awslambdaric/bootstrap.py',
      ),
    ],
  });
});

it('PY-25: a file named as a module of the library takes its place, unless the client has imported that one', async () => {
  const files = { 'random.py': '', 'calendar.py': 'mine = 1\n', 'json.py': '' };
  expect(
    await errorOf('import calendar, json\nraise ValueError(json.dumps(calendar.mine))', files),
  ).toMatchObject({ errorMessage: '1' });
  expect(await errorOf('import random\nrandom.randint(1, 6)', files)).toMatchObject({
    errorType: 'AttributeError',
  });
});
