import { loadPyodide } from 'pyodide';
import type { Deployment, HandlerReport } from '@/lib/protocol/environment-messages';
import type { ClockSpeed } from '@/lib/sim/kernel/clock';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { createEnvironmentClock } from '../environment-clock';
import { createEventBatches } from '../event-batches';
import { createLogSink } from '../log-sink';
import { realNowMs } from '../primordials';
import { createPythonRuntime, installPython } from './python-runtime';

const REQUEST_ID = '11111111-2222-4333-8444-555555555555';
const STARTED_AT = 1_795_351_394_000; // 2026-11-22T12:43:14Z

export interface TestFunction {
  readonly files: Readonly<Record<string, string>>;
  readonly handler?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
  readonly memorySizeMb?: number;
  readonly logFormat?: Deployment['logFormat'];
}

let snapshot: Promise<Uint8Array> | undefined;

async function takeSnapshot(): Promise<Uint8Array> {
  const pyodide = await loadPyodide({ _makeSnapshot: true });
  installPython(pyodide);
  return pyodide.makeMemorySnapshot();
}

/** One environment in this very thread, for tests of what Python answers. Waits cost nothing in it. */
export async function openTestEnvironment(tested: TestFunction) {
  snapshot ??= takeSnapshot();
  const pyodide = await loadPyodide({ _loadSnapshot: await snapshot });
  const events: LogEvent[] = [];
  const clock = createEnvironmentClock(realNowMs);
  const reading = { now: STARTED_AT, speed: 'fastForward' as ClockSpeed };
  clock.set(reading);
  const send = (sent: readonly LogEvent[]) => void events.push(...sent);
  const batches = createEventBatches({ send, realNowMs, runLater: () => {} });
  const temporaryFiles: string[] = [];
  const runtime = createPythonRuntime(pyodide, {
    clock,
    log: createLogSink(batches, clock.now),
    temporaryFileChanged: ({ path, base64 }) => void temporaryFiles.push(`${path} ${base64}`),
    outOfMemory: () => {},
  });
  const initialized = await runtime.initialize({ ...deploymentOf(tested), clock: reading });

  function invoke(eventText: string): Promise<HandlerReport> {
    const now = clock.now();
    return runtime.invoke({
      requestId: REQUEST_ID,
      eventText,
      deadline: Math.floor(now) + (tested.timeoutSeconds ?? 3) * 1000,
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:my-fn',
      traceId: 'Root=1-5759e988-bd862e3fe1be46a994272793',
      clock: { ...reading, now },
    });
  }

  return { initialized, invoke, events, temporaryFiles };
}

function deploymentOf(tested: TestFunction): Omit<Deployment, 'clock'> {
  const { files, memorySizeMb = 128 } = tested;
  const handler = tested.handler ?? 'lambda_function.lambda_handler';
  return {
    runtime: 'python3.14',
    handler,
    files,
    variables: {
      TZ: ':UTC',
      _HANDLER: handler,
      AWS_LAMBDA_FUNCTION_NAME: 'my-fn',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memorySizeMb),
      AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/22/[$LATEST]0123456789abcdef0123456789abcdef',
      ...tested.variables,
    },
    memorySizeMb,
    ephemeralStorageMb: 512,
    logFormat: tested.logFormat ?? 'Text',
    temporaryFiles: [],
  };
}
