import { type ApiCall, call } from '../account';
import { type Account, createAccount, type Quotas } from './account-state';
import type { Answer, Effect } from './plan';
import type { TrailRecord } from './trail-record';

const START = 1_795_348_800_000; // 2026-11-22T12:00:00Z
export const FUNCTION = {
  FunctionName: 'f',
  Role: 'arn:aws:iam::123456789012:role/lab',
  Runtime: 'nodejs24.x',
  Handler: 'index.handler',
  Code: { Files: { 'index.mjs': 'export const handler = async () => 1;' } },
} as const;

/** The same bytes on every machine, and never the same id twice. */
function countingBytes(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => {
    count += 1;
    const bytes = new Uint8Array(length).fill(7);
    new DataView(bytes.buffer).setUint32(Math.max(0, length - 4), count);
    return bytes;
  };
}

export interface Bench {
  account: Account;
  now: number;
  readonly plan: Effect[];
  readonly records: TrailRecord[];
  readonly random: (length: number) => Uint8Array;
  /** Calls an operation of Lambda, or of another service as `sqs:CreateQueue`. */
  readonly call: (operation: string, input?: unknown) => Answer;
  readonly wait: (ms: number) => void;
}

/** An account with a clock that stands still, for tests. */
export function bench(quotas?: Quotas): Bench {
  const random = countingBytes();
  const self: Bench = {
    account: createAccount(quotas),
    now: START,
    plan: [],
    records: [],
    random,
    call(operation, input = {}) {
      const [service, name] = operation.includes(':')
        ? (operation.split(':') as [string, string])
        : (['lambda', operation] as const);
      const request: ApiCall = { principal: 'user/alice', service, operation: name, input };
      const done = call(self.account, request, { now: self.now, random });
      self.account = done.account;
      self.plan.push(...done.plan);
      self.records.push(done.record);
      return done.answer;
    },
    wait(ms) {
      self.now += ms;
    },
  };
  return self;
}

/** The output of a call that must succeed. */
export function outputOf(answer: Answer): Readonly<Record<string, unknown>> {
  if (answer.status !== 'answered') throw new Error(JSON.stringify(answer));
  return answer.output as Readonly<Record<string, unknown>>;
}

/** A bench with one active function. */
export function benchWithFunction(change: object = {}, quotas?: Quotas): Bench {
  const self = bench(quotas);
  outputOf(self.call('CreateFunction', { ...FUNCTION, ...change }));
  self.wait(1_000);
  return self;
}
