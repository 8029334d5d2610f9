import type {
  Deployment,
  HandlerCall,
  HandlerReport,
  InitializationReport,
} from '@/lib/protocol/environment-messages';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import type { ProcessExit } from '@/lib/sim/lambda/invocation';
import type { SandboxServices, ScriptHost } from '../language-runtime';
import { errorPayload } from './errors/error-payload';
import { callHandlerV3 } from './invocation/call-handler-v3';
import { callHandlerV4 } from './invocation/call-handler-v4';
import type { callStreamingHandler as CallStreaming } from './invocation/call-streaming-handler';
import { contextMembers } from './invocation/context';
import { InvocationAnswer } from './invocation/invocation-answer';
import { type Handler, isStreaming, loadHandler } from './invocation/load-handler';
import { warnOfCallbackHandler } from './invocation/warn-of-callback-handler';
import { type NodeWorld, openNodeWorld } from './node-world';
import { parseJson, setPrototypeOf } from './primordials';
import type { ProcessEnd } from './process/process-life';

interface EnvironmentParts {
  readonly deployment: Deployment;
  readonly scripts: ScriptHost;
  readonly services: SandboxServices;
}

/** An engine does not tell a worker how much it uses: what a small Node.js function is reported with. */
const ESTIMATED_MEMORY_MB = 72;

/** Real time the engine gets for work out of our sight before an unsettled handler counts as never settling. */
const PATIENCE_MS = 150;

/** One process of the Node.js runtime. */
export class NodeEnvironment {
  readonly #parts: EnvironmentParts;
  readonly #world: NodeWorld;
  readonly #request: { startedAt: EpochMs };
  #handler: Handler | undefined;
  #callStreaming: typeof CallStreaming | undefined;

  static async create(parts: EnvironmentParts): Promise<NodeEnvironment> {
    const request = { startedAt: parts.services.clock.now() };
    const leave = (exit: ProcessExit): never => {
      const measured = measure(parts, request.startedAt);
      return parts.services.processExited({ ...measured, status: 'exited', exit });
    };
    return new NodeEnvironment(parts, await openNodeWorld({ ...parts, leave }), request);
  }

  private constructor(parts: EnvironmentParts, world: NodeWorld, request: { startedAt: EpochMs }) {
    this.#parts = parts;
    this.#request = request;
    this.#world = world;
  }

  async initialize(): Promise<InitializationReport> {
    const { loop, life, log, release, uncaught } = this.#world;
    const startedAt = this.#started();
    let outcome: { failed?: unknown; settled: 'no' | 'loaded' | 'failed' } = { settled: 'no' };
    const load = async () => {
      try {
        await this.#load();
        outcome = { settled: 'loaded' };
      } catch (failed) {
        outcome = { settled: 'failed', failed };
      }
      loop.wake();
    };
    void load();
    const ended = await loop.run({
      isDone: () => outcome.settled !== 'no',
      patienceMs: PATIENCE_MS,
    });
    if (life.end === undefined && ended === 'empty') {
      life.finish({ by: 'exit', exit: { kind: 'status', status: 13 } });
    }
    if (life.end === undefined && outcome.settled === 'failed') {
      log.error(release.client === 'v3' ? 'Uncaught Exception' : 'Init Error', outcome.failed);
      if (release.client === 'v4') uncaught.initialization(outcome.failed);
      else life.finish({ by: 'error', thrown: outcome.failed });
    }
    if (life.end !== undefined)
      return plain({ ...this.#measured(startedAt), ...this.#endReport(life.end) });
    return plain({ ...this.#measured(startedAt), status: 'initialized' });
  }

  async invoke(call: HandlerCall): Promise<HandlerReport> {
    const { loop, life } = this.#world;
    const startedAt = this.#started();
    this.#world.startInvocation(call);
    const answer = new InvocationAnswer(life, () => loop.wake());
    const whenEmpty = this.#call(call, answer);
    const goal = { isDone: () => answer.given !== undefined, deadline: call.deadline };
    let outcome = await loop.run({ ...goal, patienceMs: whenEmpty.patienceMs() });
    if (outcome === 'empty') {
      whenEmpty.run();
      outcome = await loop.run({ ...goal, patienceMs: 0 });
    }
    if (outcome === 'deadlinePassed')
      return plain({ ...this.#measured(startedAt), status: 'deadlinePassed' });
    const { given } = answer;
    const answeredBeforeEnd =
      given !== undefined && (life.end === undefined || this.#world.release.client === 'v3');
    if (answeredBeforeEnd && given.status === 'returned') {
      return plain({
        ...this.#measured(startedAt),
        ...given,
        processEnded: life.end !== undefined,
      });
    }
    if (answeredBeforeEnd && given.status === 'threw') {
      return plain({
        ...this.#measured(startedAt),
        ...this.#threw(given.thrown, life.end !== undefined),
      });
    }
    const end = life.end ?? { by: 'exit', exit: { kind: 'status', status: 0 } };
    life.finish(end);
    return plain({ ...this.#measured(startedAt), ...this.#endReport(end) });
  }

  async #load(): Promise<void> {
    const { files, modules, release, console } = this.#world;
    const { deployment } = this.#parts;
    const { handler } = deployment;
    this.#handler = await loadHandler({ handler, files, modules, client: release.client });
    if (isStreaming(this.#handler)) {
      const streaming = await import('./invocation/call-streaming-handler');
      this.#callStreaming = streaming.callStreamingHandler;
    } else if (release.client === 'v3')
      warnOfCallbackHandler(this.#handler, this.#world.process.env, console);
  }

  #call(call: HandlerCall, answer: InvocationAnswer): { run(): void; patienceMs(): number } {
    const { release, log, process, loop, uncaught } = this.#world;
    const handler = this.#handler;
    if (handler === undefined) throw new Error('invoke without a handler');
    const client = release.client;
    const members = contextMembers({
      call,
      variables: process.env,
      nowMs: () => loop.nowMs(),
      client,
    });
    const logError = (title: string, thrown: unknown) => log.error(title, thrown);
    const event: unknown = parseJson(call.eventText);
    if (this.#callStreaming) {
      const context = members;
      const warn = (text: string) => this.#world.console.warn(text);
      const calling = { handler, event, context, answer, client, loop, warn, logError };
      void this.#callStreaming(calling);
      return { run: () => undefined, patienceMs: () => PATIENCE_MS };
    }
    if (client === 'v4') {
      void callHandlerV4({ handler, event, context: members, answer, logError });
      return { run: () => undefined, patienceMs: () => PATIENCE_MS };
    }
    const called = callHandlerV3({ handler, event, contextMembers: members, answer, logError });
    return {
      run() {
        try {
          called.whenEmpty();
        } catch (thrown) {
          uncaught.exception(thrown);
        }
      },
      patienceMs: () => (handler.length < 3 ? PATIENCE_MS : 0),
    };
  }

  #endReport(end: ProcessEnd) {
    if (end.by === 'exit') return { status: 'exited', exit: end.exit } as const;
    return this.#threw(end.thrown, true);
  }

  #threw(thrown: unknown, processEnded: boolean) {
    return {
      status: 'threw',
      ...errorPayload(thrown, this.#world.release.client),
      processEnded,
    } as const;
  }

  #started(): EpochMs {
    this.#request.startedAt = this.#world.loop.nowMs();
    return this.#request.startedAt;
  }

  #measured(startedAt: EpochMs) {
    return measure(this.#parts, startedAt);
  }
}

/** Without a prototype, on which learner code may have put a `then` that a promise would call. */
function plain<Report extends object>(report: Report): Report {
  return setPrototypeOf(report, null);
}

function measure({ services, deployment }: EnvironmentParts, startedAt: EpochMs) {
  const endedAt = services.clock.now();
  return {
    durationMs: endedAt - startedAt,
    endedAt,
    maxMemoryUsedMb: Math.min(ESTIMATED_MEMORY_MB, deployment.memorySizeMb),
  };
}
