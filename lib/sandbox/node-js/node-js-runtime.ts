import type { Deployment, HandlerCall } from '@/lib/protocol/environment-messages';
import type { LanguageRuntime, SandboxServices, ScriptHost } from '../language-runtime';
import { NodeEnvironment } from './node-environment';

/**
 * Node.js as Lambda runs it, on the engine of the worker. Promises are awaited, never returned from an async function:
 * that would call `then`, which learner code may have replaced.
 */
export function createNodeJsRuntime(
  scripts: ScriptHost,
  services: SandboxServices,
): LanguageRuntime {
  let environment: NodeEnvironment | undefined;
  return {
    async initialize(deployment: Deployment) {
      environment = await NodeEnvironment.create({ deployment, scripts, services });
      return await environment.initialize();
    },
    async invoke(call: HandlerCall) {
      if (environment === undefined) throw new Error('invoke before initialize');
      return await environment.invoke(call);
    },
  };
}
