import type {
  HandlerOutcome,
  InitializationOutcome,
  ProcessEvent,
} from '../lambda/environment-state';
import type { Advanced } from '../lambda/fleet/advanced';
import type { Bench } from './account-fixture';
import type { Answer, Effect } from './plan';
import { environmentDid, environmentWrote, timePassed } from './what-happens';

export const RETURNED: HandlerOutcome = {
  status: 'returned',
  responseText: '"done"',
  processEnded: false,
  durationMs: 100,
  maxMemoryUsedMb: 40,
};
const INITIALIZED: InitializationOutcome = {
  status: 'initialized',
  durationMs: 100,
  maxMemoryUsedMb: 30,
};
export const THREW: HandlerOutcome = {
  status: 'threw',
  errorType: 'KeyError',
  payloadText: '{"errorMessage":"no such order","errorType":"KeyError"}',
  processEnded: false,
  durationMs: 100,
  maxMemoryUsedMb: 40,
};

type HandlerRun = Effect & { do: 'runHandler' };

/** Invokes a function and starts what the plan asks for, so that the handler runs when its environment is ready. */
export function invoke(bench: Bench, input: object = {}): Answer {
  const answer = bench.call('Invoke', { FunctionName: 'f', ...input });
  startProcesses(bench, 0);
  return answer;
}

/** The handlers that run now, in the order they began. */
export function running({ plan, account }: Bench): readonly HandlerRun[] {
  return plan.filter(
    (effect): effect is HandlerRun =>
      effect.do === 'runHandler' &&
      account.fleet.environments[effect.environmentId]?.invocation?.requestId === effect.requestId,
  );
}

/** Ends the handler that runs longest. */
export function endHandler(bench: Bench, report: HandlerOutcome = RETURNED): void {
  const [first] = running(bench);
  if (!first) throw new Error('No handler runs');
  const { environmentId, process } = first;
  const event = { type: 'handlerEnded', at: bench.now, process, report } as const;
  take(bench, environmentDid(bench.account, environmentId, event, bench));
}

/** What the handler that runs longest writes. */
export function write(bench: Bench, text: string): void {
  const [first] = running(bench);
  if (!first) throw new Error('No handler runs');
  const events = [{ at: bench.now, source: 'stdout', text }] as const;
  take(bench, environmentWrote(bench.account, first.environmentId, events, bench));
}

/** Lets time pass, and what is due happen. */
export function pass(bench: Bench, ms: number, init: InitializationOutcome = INITIALIZED): void {
  bench.wait(ms);
  take(bench, timePassed(bench.account, bench), init);
}

export function answers({ plan }: Bench): readonly unknown[] {
  return plan.flatMap((effect) => (effect.do === 'answer' ? [effect.answer.output] : []));
}

export function count({ plan }: Bench, what: Effect['do']): number {
  return plan.filter((effect) => effect.do === what).length;
}

/** Messages in a queue of the account, as their readers find them. */
export function messages({ account }: Bench, queue: string): readonly unknown[] {
  return (account.sqs.queues[queue]?.messages ?? []).map(({ body }) => JSON.parse(body));
}

function take(bench: Bench, { account, plan }: Advanced, init = INITIALIZED): void {
  const done = bench.plan.length;
  bench.account = account;
  bench.plan.push(...plan);
  startProcesses(bench, done, init);
}

function startProcesses(bench: Bench, from: number, init = INITIALIZED): void {
  for (let at = from; at < bench.plan.length; at += 1) {
    const event = nextOf(bench.plan[at], bench.now, init);
    if (!event) continue;
    const { account, plan } = environmentDid(bench.account, event.of, event.did, bench);
    bench.account = account;
    bench.plan.push(...plan);
  }
}

/** What a process that starts well does next. */
function nextOf(
  effect: Effect | undefined,
  at: number,
  report: InitializationOutcome,
): { of: string; did: ProcessEvent } | undefined {
  if (effect?.do !== 'startProcess' && effect?.do !== 'initialize') return undefined;
  const { environmentId: of, process } = effect;
  if (effect.do === 'startProcess') return { of, did: { type: 'processStarted', at, process } };
  return { of, did: { type: 'initializationEnded', at, process, report } };
}
