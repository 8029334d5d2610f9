import {
  EnvironmentGone,
  type EnvironmentHost,
  type EnvironmentListeners,
  type EnvironmentLoss,
} from '@/lib/protocol/environment-host';
import type {
  Deployment,
  EnvironmentAnswer,
  EnvironmentParams,
  EnvironmentRequestName,
  HandlerCall,
  HandlerReport,
  InitializationReport,
} from '@/lib/protocol/environment-messages';

/** How a scripted process takes a request: it answers, it is lost, or it says nothing until it is stopped. */
export type Reply<Report> =
  | { readonly report: Report }
  | { readonly loss: EnvironmentLoss }
  | 'silence';

/** What one process of a test does when it is asked. */
export interface ProcessScript {
  readonly initialize: (
    deployment: Deployment,
    listeners: EnvironmentListeners,
  ) => Reply<InitializationReport>;
  readonly invoke: (call: HandlerCall, listeners: EnvironmentListeners) => Reply<HandlerReport>;
}

export interface FakeEnvironmentHost extends EnvironmentHost {
  readonly deployments: readonly Deployment[];
  readonly calls: readonly HandlerCall[];
  readonly stoppedProcesses: () => number;
}

/** A host whose processes follow scripts, one after the other; the last script serves all that follow. */
export function createFakeEnvironmentHost(scripts: readonly ProcessScript[]): FakeEnvironmentHost {
  const deployments: Deployment[] = [];
  const calls: HandlerCall[] = [];
  let started = 0;
  let stopped = 0;

  return {
    deployments,
    calls,
    stoppedProcesses: () => stopped,
    prepare: async () => undefined,
    close: async () => undefined,
    async start(_runtime, listeners) {
      const script = scripts[Math.min(started, scripts.length - 1)];
      started += 1;
      if (!script) throw new Error('The test has no script for this process');
      const silence = new AbortController();
      return {
        request<Name extends EnvironmentRequestName>(_name: Name, params: EnvironmentParams<Name>) {
          const reply = replyOf<Name>(script, params, listeners, { deployments, calls });
          return settle(reply, silence.signal);
        },
        async stop() {
          stopped += 1;
          silence.abort(new EnvironmentGone('stopped'));
        },
      };
    },
  };
}

interface Asked {
  readonly deployments: Deployment[];
  readonly calls: HandlerCall[];
}

function replyOf<Name extends EnvironmentRequestName>(
  script: ProcessScript,
  params: Deployment | HandlerCall,
  listeners: EnvironmentListeners,
  asked: Asked,
): Reply<EnvironmentAnswer<Name>> {
  if ('handler' in params) {
    asked.deployments.push(params);
    // The name and its parameters come as a pair, which a generic parameter cannot show the compiler.
    return script.initialize(params, listeners) as Reply<EnvironmentAnswer<Name>>;
  }
  asked.calls.push(params);
  return script.invoke(params, listeners) as Reply<EnvironmentAnswer<Name>>;
}

function settle<Report>(reply: Reply<Report>, silence: AbortSignal): Promise<Report> {
  if (reply === 'silence') {
    return new Promise((_resolve, reject) => {
      silence.addEventListener('abort', () => reject(silence.reason));
    });
  }
  if ('loss' in reply) return Promise.reject(new EnvironmentGone(reply.loss));
  return Promise.resolve(reply.report);
}
