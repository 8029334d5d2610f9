import { expect, it } from 'vitest';
import { benchWithFunction, outputOf } from './account-fixture';
import { RECORDED_ANSWERS, type RecordedAnswer } from './cases/recorded-answers';

function answerTo({ given = [], call }: RecordedAnswer) {
  const bench = benchWithFunction();
  outputOf(bench.call('PublishVersion', { FunctionName: 'f' }));
  outputOf(bench.call('CreateAlias', { FunctionName: 'f', Name: 'live', FunctionVersion: '1' }));
  for (const step of given) {
    if (typeof step === 'number') bench.wait(step);
    else outputOf(bench.call(...step));
  }
  return bench.call(...call);
}

function expected(recorded: RecordedAnswer): object {
  const { status: httpStatus, code, message, members = { Type: 'User' }, output = {} } = recorded;
  if (code === undefined) {
    return { status: 'answered', httpStatus, output: expect.objectContaining(output) };
  }
  const hasMembers = Object.keys(members).length > 0;
  return {
    status: 'refused',
    error: { code, message, httpStatus, ...(hasMembers && { members }) },
  };
}

for (const recorded of RECORDED_ANSWERS) {
  const { rule, when, call } = recorded;
  it(`${rule}: ${call[0]}: ${when}`, () => {
    expect(answerTo(recorded)).toEqual(expected(recorded));
  });
}
