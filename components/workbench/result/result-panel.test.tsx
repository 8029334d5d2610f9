import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { workbenchEn } from '@/lib/i18n/messages/workbench.en';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { RunState } from '@/lib/workbench/workbench-store';
import { ResultPanel } from './result-panel';

const succeeded: InvokeResult = {
  requestId: 'req-1',
  outcome: 'succeeded',
  functionError: '',
  payloadText: '{"result": 5.0}',
  coldStart: true,
};

function draw(run: RunState): string {
  return renderToStaticMarkup(
    <ResultPanel
      run={run}
      paths={['lambda_function.py']}
      memoryStanding="measured"
      temporaryStorageMb={512}
      messages={workbenchEn}
      onGoToLine={() => {}}
      onRetry={() => {}}
    />,
  );
}

/** The text between the tags of the element with this test id, entities resolved. */
function textOf(markup: string, testId: string): string {
  const [, inner = ''] =
    new RegExp(`data-testid="${testId}"[^>]*>(.*?)</pre>`, 's').exec(markup) ?? [];
  return inner
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

it('shows the payload to the byte', () => {
  expect(textOf(draw({ state: 'done', result: succeeded }), 'result-payload')).toBe(
    '{"result": 5.0}',
  );
});

it('holds a payload whole, however much of it is laid out', () => {
  const payloadText = `"${'<a>&'.repeat(50_000)}"`;
  const result = { ...succeeded, payloadText };
  expect(textOf(draw({ state: 'done', result }), 'result-payload')).toBe(payloadText);
});

it('names outcome and function error for tests and tools', () => {
  const result = { ...succeeded, outcome: 'failed', functionError: 'Unhandled' } as const;
  expect(draw({ state: 'done', result })).toContain(
    'data-testid="result" data-outcome="failed" data-function-error="Unhandled"',
  );
});

it('ties a trace to the line in the editor', () => {
  const payloadText = JSON.stringify({
    errorMessage: 'division by zero',
    errorType: 'ZeroDivisionError',
    stackTrace: ['  File "/var/task/lambda_function.py", line 6, in lambda_handler\n'],
  });
  const result = { ...succeeded, outcome: 'failed', payloadText } as const;
  expect(draw({ state: 'done', result })).toContain('title="Go to line 6 of lambda_function.py"');
});

it('shows what the Lambda API answered', () => {
  const awsError = { code: 'InvalidRequestContentException', message: 'no <b>', httpStatus: 400 };
  const result = { ...succeeded, outcome: 'invalid', payloadText: '', awsError } as const;
  expect(draw({ state: 'done', result })).toContain('no &lt;b&gt;');
});

it('says in words what to do about a failure of ours, and names the file', () => {
  const fault = { code: 'RUNTIME_FILE_FAILED', detail: 'pyodide.asm.wasm is empty' } as const;
  const markup = draw({ state: 'broken', fault });
  expect(markup).toContain(workbenchEn.faults.RUNTIME_FILE_FAILED.action);
  expect(markup).toContain('pyodide.asm.wasm is empty');
});
