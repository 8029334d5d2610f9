import type { JsonValue, Sample } from '@/lib/course/lesson';

/** What differs from a plain example: one event, Lambda's defaults, the handler where everybody looks for it. */
interface Settings {
  readonly event?: JsonValue;
  readonly handler?: string;
  readonly timeoutSeconds?: number;
}

export function pythonExample(settings: Settings = {}): Omit<Sample, 'folder'> {
  return {
    runtime: 'python3.14',
    ...example(settings),
    handler: settings.handler ?? 'lambda_function.lambda_handler',
  };
}

export function nodejsExample(settings: Settings = {}): Omit<Sample, 'folder'> {
  return {
    runtime: 'nodejs24.x',
    ...example(settings),
    handler: settings.handler ?? 'index.handler',
  };
}

function example({ event = {}, timeoutSeconds }: Settings) {
  return {
    events: [{ name: 'event1', payload: event }] as const,
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
  };
}
