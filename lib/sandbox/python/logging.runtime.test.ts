import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { runPython } from '@/lib/workbench/recorded-cases/run-python';

const host = openNodeHost();
afterAll(() => host.close());

const JSON_LOGS = { LogFormat: 'JSON' } as const;

async function linesOf(
  source: string,
  loggingConfig?: { readonly LogFormat: 'JSON'; readonly ApplicationLogLevel?: 'WARN' },
) {
  const code = `import logging, sys\ndef lambda_handler(event, context):\n${source
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`;
  const { lines } = await runPython(host, {
    files: code,
    ...(loggingConfig && { loggingConfig }),
  });
  return lines;
}

it('PY-6: during init the column of the request id is empty', async () => {
  const { lines } = await runPython(host, {
    files:
      'import logging\nlogging.warning("loading")\ndef lambda_handler(event, context): logging.warning("handling")\n',
  });
  expect(lines).toEqual([
    '[WARNING]\t<time>\t\tloading',
    '[WARNING]\t<time>\t<requestId>\thandling',
  ]);
});

it('PY-6: basicConfig with force replaces the handler, and the prefix is gone', async () => {
  expect(
    await linesOf('logging.basicConfig(level="INFO", force=True)\nlogging.info("plain")'),
  ).toEqual(['INFO:root:plain']);
});

it('PY-6: a handler of one’s own doubles the line', async () => {
  const source =
    'logging.getLogger().addHandler(logging.StreamHandler(sys.stdout))\nlogging.error("twice")';
  expect(await linesOf(source)).toEqual(['[ERROR]\t<time>\t<requestId>\ttwice', 'twice']);
});

it('PY-6: what is written without a newline joins the next text of its stream', async () => {
  const source = `print("a", end="")
sys.stdout.write("b")
sys.stdout.buffer.write(b"c")
print("d")
print("\\ud83d", file=sys.stderr)
print("last", end="")`;
  expect(await linesOf(source)).toEqual(['abcd', '\\ud83d', 'last']);
});

it('PY-6: context.log writes its text as it is', async () => {
  expect(await linesOf('context.log("one")\ncontext.log("two\\n")')).toEqual(['one', 'two']);
});

it('PY-6: in JSON a logged exception has its trace, type, message and place', async () => {
  const source = 'try: {}["k"]\nexcept KeyError: logging.getLogger("app").exception("caught")';
  const [line] = await linesOf(source, JSON_LOGS);
  expect(line).toBe(
    '{"timestamp": "<time>", "level": "ERROR", "message": "caught", "logger": "app", "stackTrace": ["  File \\"/var/task/lambda_function.py\\", line 3, in lambda_handler\\n    try: {}[\\"k\\"]\\n         ~~^^^^^\\n"], "errorType": "KeyError", "errorMessage": "\'k\'", "requestId": "<requestId>", "location": "/var/task/lambda_function.py:lambda_handler:4"}',
  );
});

it('PY-6: in JSON the chosen level filters', async () => {
  const source = 'logging.info("low")\nlogging.warning("high")';
  expect(await linesOf(source, { ...JSON_LOGS, ApplicationLogLevel: 'WARN' })).toEqual([
    '{"timestamp": "<time>", "level": "WARNING", "message": "high", "logger": "root", "requestId": "<requestId>"}',
  ]);
});

it('PY-6: in JSON an unhandled error has log_level', async () => {
  expect(await linesOf('raise ValueError("bad")', JSON_LOGS)).toEqual([
    '{"timestamp": "<time>", "log_level": "ERROR", "errorMessage": "bad", "errorType": "ValueError", "requestId": "<requestId>", "stackTrace": ["  File \\"/var/task/lambda_function.py\\", line 3, in lambda_handler\\n    raise ValueError(\\"bad\\")\\n"]}',
  ]);
});

it('PY-6: a task that fails unseen is logged by asyncio', async () => {
  const source = `import asyncio
async def fail(): raise ValueError("unseen")
async def main():
    asyncio.create_task(fail())
    await asyncio.sleep(0.01)
asyncio.run(main())`;
  const [line] = await linesOf(source);
  expect(line).toBe('[ERROR]\t<time>\t<requestId>\tTask exception was never retrieved');
});
