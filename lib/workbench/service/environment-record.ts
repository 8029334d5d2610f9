import type { TemporaryFile } from '@/lib/protocol/environment-messages';
import type { Departure, EnvironmentPhase, ServiceEvent } from '@/lib/sim/history/service-event';
import type { Environment } from '@/lib/sim/lambda/environment-state';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import type { AccountTime } from './account-time';
import type { LambdaServiceOptions } from './lambda-service-options';

/** Tells the listener what one execution environment did, each thing at the account's time of now. */
export interface EnvironmentRecord {
  readonly phaseChanged: (environment: Environment, cause: Departure) => void;
  readonly ended: (result: InvokeResult) => void;
  readonly logged: (lines: readonly LogEvent[]) => void;
  readonly temporaryFileChanged: (file: TemporaryFile) => void;
}

export interface EnvironmentRecordParts {
  readonly id: string;
  readonly configuration: FunctionConfiguration;
  readonly listeners: LambdaServiceOptions['listeners'];
  readonly time: AccountTime;
}

export function createEnvironmentRecord(parts: EnvironmentRecordParts): EnvironmentRecord {
  const { id: environment, configuration, listeners, time } = parts;
  const tell = (event: Untimed) => listeners.recorded?.({ ...event, at: time.now() });
  let told: EnvironmentPhase | undefined;

  return {
    phaseChanged(now, cause) {
      const phase = TOLD_AS[now.phase];
      if (phase === undefined || phase === told) return;
      told = phase;
      tell({
        type: 'phaseChanged',
        environment,
        phase,
        ...('invocation' in now && { requestId: now.invocation.requestId }),
        ...(phase === 'gone' && { cause }),
      });
    },
    ended({ requestId, coldStart, outcome, report }) {
      if (!report) return;
      const temporaryStorageMb = configuration.EphemeralStorage.Size;
      const ended = { environment, requestId, coldStart, outcome, report, temporaryStorageMb };
      tell({ type: 'invocationEnded', version: '$LATEST', ...ended });
    },
    logged: (lines) => tell({ type: 'logged', environment, lines }),
    temporaryFileChanged: ({ path, base64 }) =>
      tell({ type: 'temporaryFileChanged', environment, path, bytes: bytesIn(base64) }),
  };
}

type Untimed = ServiceEvent extends infer Event
  ? Event extends ServiceEvent
    ? Omit<Event, 'at'>
    : never
  : never;

const TOLD_AS: Readonly<Record<Environment['phase'], EnvironmentPhase | undefined>> = {
  new: undefined,
  starting: 'starting',
  initializing: 'initializing',
  busy: 'busy',
  idle: 'idle',
  reset: 'reset',
  shutDown: 'gone',
};

function bytesIn(base64: string | null): number | null {
  if (base64 === null) return null;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}
