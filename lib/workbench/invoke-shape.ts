import { type InvokeSettings, withChange } from './invoke-settings';
import type { WorkspaceShape } from './workspace-schema';

type InvokeShape = NonNullable<WorkspaceShape['invoke']>;

/** How the function is invoked, under the names of AWS's requests, as a file and a link have it. */
export function invokeShape(settings: InvokeSettings): InvokeShape {
  return {
    ReservedConcurrentExecutions: settings.reservedConcurrency,
    ProvisionedConcurrentExecutions: settings.provisionedConcurrency,
    MaximumRetryAttempts: settings.maximumRetryAttempts,
    MaximumEventAgeInSeconds: settings.maximumEventAge,
    OnFailure: settings.onFailure,
    OnSuccess: settings.onSuccess,
  };
}

/** Undefined where the file says nothing of it. */
export function invokeSettingsOf(shape: InvokeShape = {}): InvokeSettings | undefined {
  return withChange(undefined, {
    reservedConcurrency: shape.ReservedConcurrentExecutions,
    provisionedConcurrency: shape.ProvisionedConcurrentExecutions,
    maximumRetryAttempts: shape.MaximumRetryAttempts,
    maximumEventAge: shape.MaximumEventAgeInSeconds,
    onFailure: shape.OnFailure,
    onSuccess: shape.OnSuccess,
  });
}
