import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import type { CaseExpectation } from '@/lib/workbench/recorded-cases/expectation';
import type { TestedFunction } from '@/lib/workbench/recorded-cases/run-case';
import RECORDED from './recorded.json' with { type: 'json' };

type Override = CaseExpectation & { readonly $remove?: readonly string[] };

export interface RecordedCase {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly handler: string;
  readonly event: unknown;
  readonly invocations: number | readonly unknown[];
  readonly invoke?: { readonly invocation_type?: string; readonly client_context?: unknown };
  readonly config: {
    readonly timeout: number;
    readonly memory: number;
    readonly env: Readonly<Record<string, string>>;
    readonly log_format?: 'Text' | 'JSON';
    readonly log_level?: 'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'TRACE' | 'FATAL';
  };
  readonly expect: CaseExpectation;
  readonly expect_by_runtime?: Readonly<Record<string, Override>>;
  readonly tags: readonly string[];
}

const RECORDED_CASES = RECORDED as unknown as readonly RecordedCase[]; // JSON of one shape; each case leaves other members out

/** Use what the context has only up to Node.js 22. */
const LEGACY_CONTEXT = new Set(['node-context-fail']);

/** Callback handlers are refused when Node.js 24 loads them; what the recordings say of them holds for Node.js 22. */
export function casesFor(runtime: Runtime): readonly RecordedCase[] {
  return RECORDED_CASES.filter(
    ({ id, tags, expect_by_runtime }) =>
      runtime === 'nodejs22.x' ||
      expect_by_runtime?.[runtime] !== undefined ||
      !(tags.includes('callback-handlers') || LEGACY_CONTEXT.has(id)),
  );
}

export function expectationFor(recorded: RecordedCase, runtime: Runtime): CaseExpectation {
  const { $remove = [], ...override } = recorded.expect_by_runtime?.[runtime] ?? {};
  const merged = Object.entries({ ...recorded.expect, ...override });
  return Object.fromEntries(merged.filter(([name]) => !$remove.includes(name)));
}

export function functionOf(recorded: RecordedCase, runtime: Runtime): TestedFunction {
  const { handler, files, config, invoke, invocations, event } = recorded;
  const events = typeof invocations === 'number' ? [event] : invocations;
  return {
    configuration: {
      FunctionName: 'myfunc01',
      Runtime: runtime,
      Handler: handler,
      Timeout: config.timeout,
      MemorySize: config.memory,
      Environment: { Variables: config.env },
      LoggingConfig: {
        LogFormat: config.log_format ?? 'Text',
        ...(config.log_level !== undefined && { ApplicationLogLevel: config.log_level }),
      },
      EphemeralStorage: { Size: 512 },
    },
    files,
    eventTexts: events.map((one) => JSON.stringify(one)),
    clockSpeed: 'realTime',
    ...(invoke?.client_context !== undefined && {
      clientContextText: JSON.stringify(invoke.client_context),
    }),
  };
}
