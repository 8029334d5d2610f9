import { expect, it } from 'vitest';
import { matchingStarter } from './matching-starter';
import { starterWorkspace } from './starter-workspace';

const PYTHON = starterWorkspace('python3.14');
const NODE = starterWorkspace('nodejs24.x');

it('offers the same function in the other language, events and settings kept', () => {
  const workspace = { ...PYTHON, configuration: { ...PYTHON.configuration, Timeout: 9 } };
  expect(matchingStarter(workspace, PYTHON, 'nodejs24.x')).toEqual({
    ...NODE,
    configuration: { ...NODE.configuration, Timeout: 9 },
  });
});

it('offers it back again', () => {
  expect(matchingStarter(NODE, PYTHON, 'python3.14')).toEqual(PYTHON);
});

it('offers nothing for a change of version', () => {
  expect(matchingStarter(NODE, PYTHON, 'nodejs22.x')).toBeNull();
});

it('offers nothing in place of code the reader wrote', () => {
  const own = { ...PYTHON, files: { 'lambda_function.py': 'mine' } };
  expect(matchingStarter(own, PYTHON, 'nodejs24.x')).toBeNull();
});
