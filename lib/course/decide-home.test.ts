import { expect, it } from 'vitest';
import { decideHome, type Job } from './decide-home';

const NIGHTLY: Job = {
  work: 'computing',
  run: 'minutes',
  rhythm: 'rare',
  memory: 'none',
  machine: 'any',
};

it('gives Lambda what is short and seldom', () => {
  expect(decideHome(NIGHTLY)).toEqual({ home: 'lambda', reasons: ['idleIsFree', 'fits'] });
});

it('gives Lambda what comes in waves', () => {
  expect(decideHome({ ...NIGHTLY, rhythm: 'uneven' })).toEqual({
    home: 'lambda',
    reasons: ['scales', 'fits'],
  });
});

it('names everything that Lambda cannot do, the machine first', () => {
  const training: Job = { ...NIGHTLY, run: 'hours', memory: 'between', machine: 'own' };
  expect(decideHome(training)).toEqual({
    home: 'ec2',
    reasons: ['ownMachine', 'tooLong', 'keepsMemory'],
  });
});

it('counts what is busy day and night as a matter of price', () => {
  expect(decideHome({ ...NIGHTLY, rhythm: 'steady' })).toEqual({
    home: 'ec2',
    reasons: ['alwaysBusy'],
  });
});

it('needs no program for files, and none that waits', () => {
  const homes = (['serving', 'waiting'] as const).map((work) =>
    decideHome({ ...NIGHTLY, work, run: 'hours' }),
  );
  expect(homes).toEqual([
    { home: 'neither', reasons: ['filesOnly'] },
    { home: 'neither', reasons: ['waitsOnly'] },
  ]);
});
