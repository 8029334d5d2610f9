import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import { bundleEnvironment } from './bundle-environment';
import { pythonSnapshot } from './python-snapshot';
import type { ThreadSetup } from './thread-setup';

/** What a language's threads run, and from what they start. */
export interface Program {
  readonly bundlePath: string;
  readonly setup: ThreadSetup;
}

export async function buildProgram(family: RuntimeFamily): Promise<Program> {
  const bundlePath = await bundleEnvironment(family);
  const snapshot = family === 'python' ? await pythonSnapshot(bundlePath) : undefined;
  return { bundlePath, setup: snapshot ? { task: 'restore', snapshot } : { task: 'startPlain' } };
}
