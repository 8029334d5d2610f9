import { expect, it } from 'vitest';
import { createWorkerRegistry } from './worker-registry';

function openRegistry() {
  const heard: string[] = [];
  const registry = createWorkerRegistry(() => heard.push('empty'));
  const listener = (name: string) => ({
    said: (text: string) => heard.push(`${name} said ${text}`),
    gone: (loss: string) => heard.push(`${name} gone: ${loss}`),
  });
  return { registry, heard, listener };
}

it('what a worker says reaches its own listener', () => {
  const { registry, heard, listener } = openRegistry();
  const first = registry.add();
  const second = registry.add();
  registry.listen(first, listener('first'));
  registry.listen(second, listener('second'));
  registry.said(second, 'hello');
  expect(heard).toEqual(['second said hello']);
});

it('a muted worker is not heard again', () => {
  const { registry, heard, listener } = openRegistry();
  const only = registry.add();
  registry.listen(only, listener('only'));
  registry.mute(only);
  registry.said(only, 'too late');
  expect(heard).toEqual([]);
});

it('when the frame is lost, every worker is', () => {
  const { registry, heard, listener } = openRegistry();
  registry.listen(registry.add(), listener('first'));
  registry.listen(registry.add(), listener('second'));
  registry.loseAll('frameLost');
  expect(heard).toEqual(['first gone: frameLost', 'empty', 'second gone: frameLost']);
});

it('whoever listens to a worker that is gone hears so at once', () => {
  const { registry, heard, listener } = openRegistry();
  const only = registry.add();
  registry.lose(only, 'errorFlood');
  registry.listen(only, listener('late'));
  expect(heard).toEqual(['empty', 'late gone: frameLost']);
});
