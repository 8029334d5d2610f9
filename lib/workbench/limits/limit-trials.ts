import type { ClockSpeed } from '@/lib/sim/kernel/clock';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import { LIMITS } from '@/lib/sim/lambda/limits';
import { defaultConfiguration } from '../starter-workspace';
import type { Workspace } from '../workspace';

export const LIMIT_TRIAL_IDS = [
  'timeout',
  'timeoutSetting',
  'memory',
  'memorySetting',
  'temporaryStorage',
  'request',
  'response',
  'environment',
  'init',
  'recursion',
] as const;
export type LimitTrialId = (typeof LIMIT_TRIAL_IDS)[number];

/** A small function that runs into one limit for real. */
export interface LimitTrial {
  readonly workspace: Workspace;
  readonly clockSpeed: ClockSpeed;
  /** An event too long for an editor: it is sent, and the workspace has a short one in its place. */
  readonly longEvent?: () => string;
}

interface Function {
  readonly code: string;
  readonly settings?: Partial<FunctionConfiguration>;
  readonly clockSpeed?: ClockSpeed;
  readonly longEvent?: () => string;
}

/** The beginning of the event is what an editor can show of it. */
const LONG_EVENT = () => JSON.stringify('x'.repeat(LIMITS.maxRequestBytes.value - 1));

const FUNCTIONS: Readonly<Record<LimitTrialId, Function>> = {
  timeout: {
    settings: { Timeout: LIMITS.maxTimeoutSeconds.value },
    clockSpeed: 'fastForward',
    code: `import time


def lambda_handler(event, context):
    while True:
        print(context.get_remaining_time_in_millis(), "ms left")
        time.sleep(60)
`,
  },
  timeoutSetting: {
    settings: { Timeout: LIMITS.maxTimeoutSeconds.value + 1 },
    code: `def lambda_handler(event, context):
    return "Set the timeout to 901 seconds, and it is never called"
`,
  },
  memory: {
    code: `def lambda_handler(event, context):
    kept = []
    while True:
        kept.append(bytearray(10_000_000))
        print(len(kept) * 10, "MB")
`,
  },
  memorySetting: {
    settings: { MemorySize: LIMITS.maxMemoryMb.value + 1 },
    code: `def lambda_handler(event, context):
    return "Ask for 10,241 MB, and it is never called"
`,
  },
  temporaryStorage: {
    settings: { Timeout: 60, MemorySize: 512 },
    code: `PIECE = bytes(8 * 1024 * 1024)


def lambda_handler(event, context):
    for number in range(1, 100):
        with open(f"/tmp/piece-{number}", "wb") as file:
            file.write(PIECE)
        print(number * 8, "MB in /tmp")
`,
  },
  request: {
    longEvent: LONG_EVENT,
    code: `def lambda_handler(event, context):
    return len(event)
`,
  },
  response: {
    code: `def lambda_handler(event, context):
    return "x" * 6_291_555  # and two quotation marks
`,
  },
  environment: {
    settings: { Environment: { Variables: { CATALOGUE: 'x'.repeat(4_100) } } },
    code: `import os


def lambda_handler(event, context):
    return len(os.environ["CATALOGUE"])
`,
  },
  init: {
    settings: { Timeout: 5 },
    clockSpeed: 'fastForward',
    code: `import time

time.sleep(11)  # outside of the handler: the Init phase


def lambda_handler(event, context):
    return "never reached"
`,
  },
  recursion: {
    code: `def lambda_handler(event, context):
    return depth(1)


def depth(level):
    return depth(level + 1)
`,
  },
};

export function limitTrial(id: LimitTrialId): LimitTrial {
  const { code, settings, clockSpeed = 'realTime', longEvent } = FUNCTIONS[id];
  const files = { 'lambda_function.py': code };
  return {
    workspace: {
      configuration: { ...defaultConfiguration('python3.14', files), ...settings },
      files,
      events: [{ name: 'event1', payloadText: '{}' }],
    },
    clockSpeed,
    ...(longEvent && { longEvent }),
  };
}
