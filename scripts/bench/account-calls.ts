import { call } from '@/lib/sim/account';
import { createAccount } from '@/lib/sim/account/account-state';

const CALLS = 100_000;
const BY = { principal: 'user/developer', service: 'lambda' };
const AROUND = { now: 0, random: randomInBlocks(65_536) };

/** How many `GetFunction` one core answers in a second; the first round warms up. */
export function getFunctionPerSecond(): number {
  const input = {
    FunctionName: 'orders',
    Role: 'arn:aws:iam::123456789012:role/lab',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Code: { Files: { 'index.mjs': '' } },
  };
  const create = { ...BY, operation: 'CreateFunction', input };
  const { account } = call(createAccount(), create, AROUND);
  const read = { ...BY, operation: 'GetFunction', input: { FunctionName: 'orders' } };
  const round = () => {
    const start = performance.now();
    for (let made = 0; made < CALLS; made += 1) call(account, read, AROUND);
    return (CALLS / (performance.now() - start)) * 1_000;
  };
  round();
  return round();
}

/** The account is measured, not the system's generator: that is asked seldom. */
function randomInBlocks(size: number): (length: number) => Uint8Array {
  const block = new Uint8Array(size);
  let used = size;
  return (length) => {
    if (used + length > size) {
      crypto.getRandomValues(block);
      used = 0;
    }
    used += length;
    return block.subarray(used - length, used);
  };
}
