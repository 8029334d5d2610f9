import { expect, it } from 'vitest';
import type { ProcessExit } from './invocation';
import { exitPayload, KILLED, platformErrorType } from './platform-errors';

function saidOf(exit: ProcessExit): unknown {
  return exitPayload('r1', exit);
}

it('ERR-2: the end of a process says how it ended', () => {
  const exits: readonly ProcessExit[] = [
    { kind: 'status', status: 0 },
    { kind: 'status', status: 7 },
    KILLED,
  ];
  expect(exits.map(saidOf)).toEqual([
    '{"errorType":"Runtime.ExitError","errorMessage":"RequestId: r1 Error: Runtime exited without providing a reason"}',
    '{"errorType":"Runtime.ExitError","errorMessage":"RequestId: r1 Error: Runtime exited with error: exit status 7"}',
    '{"errorType":"Runtime.ExitError","errorMessage":"RequestId: r1 Error: Runtime exited with error: signal: killed"}',
  ]);
});

it('ERR-3: the platform repeats the error types of runtimes only', () => {
  const types = ['Runtime.ImportModuleError', 'Function.Odd', 'ValueError', 'Runtime.lower'];
  expect(types.map(platformErrorType)).toEqual([
    'Runtime.ImportModuleError',
    'Function.Odd',
    'Runtime.Unknown',
    'Runtime.Unknown',
  ]);
});
