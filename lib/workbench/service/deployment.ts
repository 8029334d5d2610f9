import type { Deployment, TemporaryFile } from '@/lib/protocol/environment-messages';
import type { ClockReading } from '@/lib/sim/kernel/clock';
import { processVariables, type RoleCredentials } from '@/lib/sim/lambda/environment-variables';
import type { InvokeRequest } from '../lambda-service';

/** The code and settings environments are made of. */
export type DeployedFunction = Pick<InvokeRequest, 'configuration' | 'files'>;

/** Equal for equal code and settings: only then may an environment be used again. */
export function deploymentKey({ configuration, files }: DeployedFunction): string {
  return JSON.stringify([configuration, files]);
}

export function deploymentMessage(
  { configuration, files }: DeployedFunction,
  environment: {
    readonly logStreamName: string;
    readonly credentials: RoleCredentials;
    readonly temporaryFiles: readonly TemporaryFile[];
  },
  clock: ClockReading,
): Deployment {
  const { LogFormat, ApplicationLogLevel } = configuration.LoggingConfig;
  return {
    runtime: configuration.Runtime,
    handler: configuration.Handler,
    files,
    variables: processVariables(configuration, environment),
    memorySizeMb: configuration.MemorySize,
    ephemeralStorageMb: configuration.EphemeralStorage.Size,
    logFormat: LogFormat,
    ...(LogFormat === 'JSON' && { logLevel: ApplicationLogLevel ?? 'INFO' }),
    clock,
    temporaryFiles: environment.temporaryFiles,
  };
}
