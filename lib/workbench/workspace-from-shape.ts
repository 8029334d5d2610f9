import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import { withChange } from './invoke-settings';
import { formatJson } from './json-text';
import { defaultConfiguration, starterWorkspace } from './starter-workspace';
import type { Variant, Workspace, WorkspaceEvent } from './workspace';
import type { WorkspaceShape } from './workspace-schema';

/** Fills in what a workspace left out. */
export function toWorkspace(shape: WorkspaceShape, payloads: readonly string[]): Workspace {
  const {
    function: settings,
    files: given,
    events = [],
    variants,
    invoke,
    policies,
    v: _,
    ...others
  } = shape;
  const starter = starterWorkspace(settings.Runtime);
  const files = given ?? starter.files;
  const { configuration, unknown } = toConfiguration(settings, files);
  const emptyEvent: WorkspaceEvent = { name: 'event1', payloadText: '{}' };
  const defaultEvents = given ? [emptyEvent] : starter.events;
  return {
    configuration,
    files,
    events: events.length > 0 ? events.map((event) => toEvent(event, payloads)) : defaultEvents,
    ...(variants && variants.length > 0 && { variants: variants.map(toVariant) }),
    ...toInvoking(invoke),
    ...(policies !== undefined && { policies }),
    ...(hasMembers(others, unknown) && {
      unknownMembers: { workspace: others, function: unknown },
    }),
  };
}

function hasMembers(...objects: readonly object[]): boolean {
  return objects.some((object) => Object.keys(object).length > 0);
}

function toEvent(
  { name, payload, payloadText }: NonNullable<WorkspaceShape['events']>[number],
  payloads: readonly string[],
): WorkspaceEvent {
  const written = payload === undefined ? '{}' : (payloads[payload] ?? '{}');
  return { name, payloadText: payloadText ?? formatJson(written) ?? written };
}

function toVariant({
  name,
  function: { Runtime, Handler },
  files,
}: NonNullable<WorkspaceShape['variants']>[number]): Variant {
  const handler = Handler ?? defaultConfiguration(Runtime, files).Handler;
  return { name, runtime: Runtime, handler, files };
}

function toInvoking(shape: WorkspaceShape['invoke'] = {}): Pick<Workspace, 'invoking'> {
  const invoking = withChange(undefined, {
    reservedConcurrency: shape.ReservedConcurrentExecutions,
    maximumRetryAttempts: shape.MaximumRetryAttempts,
    maximumEventAge: shape.MaximumEventAgeInSeconds,
    onFailure: shape.OnFailure,
  });
  return invoking ? { invoking } : {};
}

function toConfiguration(
  settings: WorkspaceShape['function'],
  files: Workspace['files'],
): { configuration: FunctionConfiguration; unknown: Readonly<Record<string, unknown>> } {
  const defaults = defaultConfiguration(settings.Runtime, files);
  const {
    FunctionName = defaults.FunctionName,
    Runtime,
    Handler = defaults.Handler,
    Timeout = defaults.Timeout,
    MemorySize = defaults.MemorySize,
    Environment,
    LoggingConfig = {},
    EphemeralStorage,
    ...unknown
  } = settings;
  const { LogFormat, ApplicationLogLevel, SystemLogLevel } = LoggingConfig;
  const configuration: FunctionConfiguration = {
    FunctionName,
    Runtime,
    Handler,
    Timeout,
    MemorySize,
    Environment: { Variables: Environment?.Variables ?? {} },
    LoggingConfig: {
      LogFormat: LogFormat ?? defaults.LoggingConfig.LogFormat,
      ...(ApplicationLogLevel && { ApplicationLogLevel }),
      ...(SystemLogLevel && { SystemLogLevel }),
    },
    EphemeralStorage: { Size: EphemeralStorage?.Size ?? defaults.EphemeralStorage.Size },
  };
  return { configuration, unknown };
}
