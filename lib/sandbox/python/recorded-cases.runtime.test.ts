import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import type { LogFormat } from '@/lib/sim/lambda/function-configuration';
import { differences } from '@/lib/workbench/recorded-cases/differences';
import type { CaseExpectation } from '@/lib/workbench/recorded-cases/expectation';
import { runCase, type TestedFunction } from '@/lib/workbench/recorded-cases/run-case';
import recorded from './cases/recorded.json';

interface RecordedCase {
  readonly id: string;
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
  readonly handler: string;
  /** JSON texts: Python tells `5.0` from `5`. */
  readonly events: readonly string[];
  readonly config: {
    readonly timeout: number;
    readonly memory: number;
    readonly env: Readonly<Record<string, string>>;
    readonly log_format?: LogFormat;
  };
  readonly expect: CaseExpectation;
}

const CASES = recorded as unknown as readonly RecordedCase[]; // JSON of one shape; each case leaves other members out

const host = openNodeHost();
afterAll(() => host.close());

it.each(CASES.map((one) => [one.rule, one.id, one] as const))('%s: %s', async (_, __, tested) => {
  const runs = await runCase(host, functionOf(tested));
  expect(differences(runs, tested.expect)).toEqual([]);
});

function functionOf({ files, handler, events, config }: RecordedCase): TestedFunction {
  return {
    configuration: {
      FunctionName: 'myfunc01',
      Runtime: 'python3.14',
      Handler: handler,
      Timeout: config.timeout,
      MemorySize: config.memory,
      Environment: { Variables: config.env },
      LoggingConfig: { LogFormat: config.log_format ?? 'Text' },
      EphemeralStorage: { Size: 512 },
    },
    files,
    eventTexts: events,
    clockSpeed: 'fastForward',
  };
}
