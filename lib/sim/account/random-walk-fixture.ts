import { call } from '../account';
import type { Advanced } from '../lambda/fleet/advanced';
import { FUNCTION } from './account-fixture';
import { createAccount } from './account-state';
import { RETURNED, THREW } from './fleet-fixture';
import type { Answer, Effect } from './plan';
import type { Surroundings } from './surroundings';
import { environmentDid, environmentLost, environmentWrote, timePassed } from './what-happens';

/** What a process was told to do and has not done yet. */
type Task = Effect & { do: 'startProcess' | 'initialize' | 'runHandler' };

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed (Mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Everything that can happen to an account, in an order that only the seed knows. */
export class RandomWalk {
  readonly tasks = new Map<string, Task>();
  readonly waiting = new Set<string>();
  /** Answers nobody waited for, handlers in an environment that had one, and the like. */
  readonly complaints: string[] = [];
  account;
  readonly #random: () => number;
  #now = 1_795_348_800_000;

  constructor(seed: number, concurrentExecutions: number) {
    this.#random = randomNumbers(seed);
    this.account = createAccount({ concurrentExecutions });
  }

  step(): void {
    this.#now += Math.floor(this.#random() * 50);
    const chance = this.#random();
    if (chance < 0.3) this.#invoke();
    else if (chance < 0.72) this.#processDoes();
    else if (chance < 0.82) this.#processWrites();
    else if (chance < 0.86) this.#timePasses();
    else if (chance < 0.87) this.#processIsLost();
    else this.#change();
  }

  /** Lets every process do what it was told, until none has anything to do. */
  finish(): void {
    while (this.tasks.size > 0) this.#processDoes();
  }

  #invoke(): void {
    const name = this.#oneOf(['f', 'g']);
    const suffix = this.#oneOf(['', '', '', ':1', ':live']);
    const InvocationType = this.#oneOf(['RequestResponse', 'RequestResponse', 'Event']);
    this.#call('Invoke', { FunctionName: name + suffix, InvocationType });
  }

  #change(): void {
    const FunctionName = this.#oneOf(['f', 'g']);
    const ReservedConcurrentExecutions = this.#upTo(4);
    const alias = { FunctionName, Name: 'live', FunctionVersion: this.#oneOf(['1', '2']) };
    const [operation, input] = this.#oneOf<readonly [string, object]>([
      ['CreateFunction', { ...FUNCTION, FunctionName }],
      ['CreateFunction', { ...FUNCTION, FunctionName }],
      ['UpdateFunctionConfiguration', { FunctionName, Timeout: 1 + this.#upTo(20) }],
      ['PublishVersion', { FunctionName }],
      ['PutFunctionConcurrency', { FunctionName, ReservedConcurrentExecutions }],
      ['DeleteFunctionConcurrency', { FunctionName }],
      ['CreateAlias', alias],
      ['UpdateAlias', alias],
      [this.#random() < 0.2 ? 'DeleteFunction' : 'GetFunction', { FunctionName }],
    ]);
    this.#call(operation, input);
  }

  #processDoes(): void {
    const task = this.#oneOf([...this.tasks.values()]);
    if (!task) return;
    const { environmentId: id, process } = task;
    this.tasks.delete(id);
    const at = this.#now;
    if (task.do === 'startProcess') {
      this.#take(
        environmentDid(this.account, id, { type: 'processStarted', at, process }, this.#around()),
      );
    } else if (task.do === 'initialize') {
      const report = { status: 'initialized', durationMs: 90, maxMemoryUsedMb: 30 } as const;
      const did = { type: 'initializationEnded', at, process, report } as const;
      this.#take(environmentDid(this.account, id, did, this.#around()));
    } else {
      const report = this.#oneOf([
        RETURNED,
        RETURNED,
        THREW,
        {
          status: 'exited',
          exit: { kind: 'status', status: 1 },
          durationMs: 9,
          maxMemoryUsedMb: 9,
        } as const,
      ]);
      const did = { type: 'handlerEnded', at, process, report } as const;
      this.#take(environmentDid(this.account, id, did, this.#around()));
    }
  }

  #processWrites(): void {
    const id = this.#oneOf([...this.tasks.keys()]);
    if (id === undefined) return;
    const events = [{ at: this.#now, source: 'stdout', text: 'hello' }] as const;
    this.#take(environmentWrote(this.account, id, events, this.#around()));
  }

  #processIsLost(): void {
    const id = this.#oneOf([...this.tasks.keys()]);
    if (id !== undefined) this.#take(environmentLost(this.account, id, this.#around()));
  }

  #timePasses(): void {
    this.#now += this.#upTo(90_000);
    this.#take(timePassed(this.account, this.#around()));
  }

  #call(operation: string, input: object): Answer {
    const request = { principal: 'root', service: 'lambda', operation, input };
    const { answer, requestId, ...advanced } = call(this.account, request, this.#around());
    if (answer.status === 'waiting') this.waiting.add(requestId);
    this.#take(advanced);
    return answer;
  }

  #take({ account, plan }: Advanced): void {
    this.account = account;
    for (const effect of plan) this.#follow(effect);
  }

  #follow(effect: Effect): void {
    switch (effect.do) {
      case 'startProcess':
      case 'initialize':
        this.tasks.set(effect.environmentId, effect);
        break;
      case 'runHandler':
        if (this.tasks.has(effect.environmentId)) this.complaints.push('Two requests at once');
        this.tasks.set(effect.environmentId, effect);
        break;
      case 'stopProcess':
        this.tasks.delete(effect.environmentId);
        break;
      case 'answer':
        if (!this.waiting.delete(effect.requestId)) this.complaints.push('Nobody waits');
        break;
      case 'abandon':
        this.waiting.delete(effect.requestId);
        break;
      default:
    }
  }

  #around(): Surroundings {
    const random = (length: number) => Uint8Array.from({ length }, () => this.#upTo(255));
    return { now: this.#now, random };
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  #upTo(most: number): number {
    return Math.floor(this.#random() * (most + 1));
  }
}
