import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import { invokeSettingsOf } from './invoke-shape';
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
  const invoking = invokeSettingsOf(invoke);
  const defaultEvents = given ? [emptyEvent] : starter.events;
  return {
    configuration,
    files,
    events: events.length > 0 ? events.map((event) => toEvent(event, payloads)) : defaultEvents,
    ...(variants && variants.length > 0 && { variants: variants.map(toVariant) }),
    ...(invoking && { invoking }),
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
