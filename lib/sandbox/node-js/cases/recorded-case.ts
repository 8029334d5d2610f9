import type { Runtime } from '@/lib/sim/lambda/function-configuration';
import RECORDED from './recorded.json' with { type: 'json' };

/** What a caller of real Lambda saw. Members not set are free. */
export interface Expectation {
  readonly function_error?: string | null;
  readonly payload_text?: string;
  readonly errorType?: string;
  readonly errorType_regex?: string;
  readonly errorMessage?: string;
  readonly errorMessage_regex?: string;
  readonly payload_keys?: readonly string[];
  readonly trace?: readonly string[];
  readonly trace_first?: string;
  readonly log_regex?: readonly string[];
  readonly log_not_regex?: readonly string[];
  readonly each?: readonly Expectation[];
}

type Override = Expectation & { readonly $remove?: readonly string[] };

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
  readonly expect: Expectation;
  readonly expect_by_runtime?: Readonly<Record<string, Override>>;
  readonly tags: readonly string[];
}

export const RECORDED_CASES = RECORDED as unknown as readonly RecordedCase[]; // JSON of one shape; each case leaves other members out

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

export function expectationFor(recorded: RecordedCase, runtime: Runtime): Expectation {
  const { $remove = [], ...override } = recorded.expect_by_runtime?.[runtime] ?? {};
  const merged = Object.entries({ ...recorded.expect, ...override });
  return Object.fromEntries(merged.filter(([name]) => !$remove.includes(name)));
}
