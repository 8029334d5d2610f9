/** One quota of Lambda, in the unit its name says. */
interface Limit {
  readonly value: number;
  readonly source: string;
  /** When the source was read, or when the value was recorded on AWS. */
  readonly date: string;
}

const QUOTAS_PAGE = 'Developer Guide, gettingstarted-limits';
const API_MODEL = 'botocore lambda 2015-03-31 service-2.json';

/** Every number of Lambda's that this simulation holds a function to. MB are 1,024 KB. */
export const LIMITS = {
  minTimeoutSeconds: { value: 1, source: API_MODEL, date: '2026-08-07' },
  maxTimeoutSeconds: { value: 900, source: QUOTAS_PAGE, date: '2026-11-22' },
  minMemoryMb: { value: 128, source: QUOTAS_PAGE, date: '2026-11-22' },
  maxMemoryMb: { value: 10_240, source: QUOTAS_PAGE, date: '2026-11-22' },
  minTemporaryStorageMb: { value: 512, source: QUOTAS_PAGE, date: '2026-11-22' },
  maxTemporaryStorageMb: { value: 10_240, source: QUOTAS_PAGE, date: '2026-11-22' },
  maxEnvironmentBytes: { value: 4_096, source: QUOTAS_PAGE, date: '2026-11-22' },
  maxFunctionNameLength: {
    value: 64,
    source: 'localstack snapshot test_function_arns',
    date: '2025-11-25',
  },
  maxHandlerLength: { value: 128, source: API_MODEL, date: '2026-08-07' },
  maxRequestBytes: { value: 6_291_456, source: QUOTAS_PAGE, date: '2026-11-22' },
  maxResponseBytes: {
    value: 6_291_556,
    source: 'localstack snapshot test_lambda_too_large_response',
    date: '2025-11-24',
  },
  maxInitMs: {
    value: 10_000,
    source: 'Developer Guide, lambda-runtime-environment',
    date: '2026-11-22',
  },
  minProvisionedInitMs: {
    value: 130_000,
    source: 'Developer Guide, lambda-runtime-environment',
    date: '2026-11-26',
  },
  accountConcurrency: {
    value: 1_000,
    source: 'Developer Guide, lambda-concurrency',
    date: '2026-11-22',
  },
  maxEventBytes: { value: 1_048_576, source: QUOTAS_PAGE, date: '2026-11-25' },
  maxCreateRequestBytes: {
    value: 70_167_211,
    source: 'localstack snapshot test_oversized_request_create_lambda',
    date: '2025-11-25',
  },
  maxZippedBytes: {
    value: 52_428_800,
    source: 'localstack snapshot test_oversized_zipped_create_lambda',
    date: '2024-04-10',
  },
  maxUnzippedBytes: {
    value: 262_144_000,
    source: 'localstack snapshot test_oversized_unzipped_lambda',
    date: '2024-04-10',
  },
  maxLayers: {
    value: 5,
    source: 'localstack snapshot test_layer_function_quota_exception',
    date: '2025-11-25',
  },
  maxTags: { value: 50, source: QUOTAS_PAGE, date: '2026-11-25' },
  maxCodeStorageBytes: { value: 322_122_547_200, source: QUOTAS_PAGE, date: '2026-11-25' },
  minUnreservedConcurrency: {
    value: 100,
    source: 'Developer Guide, configuration-concurrency',
    date: '2026-11-25',
  },
  /** New environments a function may get in ten seconds. */
  scalingPerTenSeconds: {
    value: 1_000,
    source: 'Developer Guide, lambda-concurrency',
    date: '2026-11-25',
  },
  maxEventAgeSeconds: {
    value: 21_600,
    source: 'Developer Guide, invocation-async-error-handling',
    date: '2026-11-25',
  },
  maxRetryAttempts: {
    value: 2,
    source: 'Developer Guide, invocation-async-error-handling',
    date: '2026-11-25',
  },
  logResultBytes: { value: 4_096, source: 'Invoke API reference', date: '2026-11-22' },
} as const satisfies Readonly<Record<string, Limit>>;
