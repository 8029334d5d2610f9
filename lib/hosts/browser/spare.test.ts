import { expect, test } from 'vitest';
import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { PristineEnvironment } from './interpreters';
import { createSpare } from './spare';

function countedStarts() {
  const started: RuntimeFamily[] = [];
  const spare = createSpare(async (family) => {
    started.push(family);
    return {
      family,
      link: { listen: () => {}, stop: async () => {} },
    } as unknown as PristineEnvironment;
  });
  return { spare, started };
}

const unheard = () => {};

test('what was made ready is taken', async () => {
  const { spare, started } = countedStarts();
  const prepared = await spare.prepare('python', unheard);

  expect(await spare.take('python', unheard)).toBe(prepared);
  expect(started).toEqual(['python']);
});

test('nothing is made ready beside an environment that starts for a function', async () => {
  const { spare, started } = countedStarts();
  const taking = spare.take('python', unheard);
  const preparing = spare.prepare('python', unheard);

  expect(await preparing).toBe(await taking);
  expect(started).toEqual(['python']);
});

test('once it has started, the next one is made ready', async () => {
  const { spare, started } = countedStarts();
  const taken = await spare.take('python', unheard);

  expect(await spare.prepare('python', unheard)).not.toBe(taken);
  expect(started).toEqual(['python', 'python']);
});

test('another language is made ready at once', async () => {
  const { spare, started } = countedStarts();
  await Promise.all([spare.take('python', unheard), spare.prepare('nodejs', unheard)]);

  expect(started).toEqual(['python', 'nodejs']);
});
