import type { EnvironmentHost } from '@/lib/protocol/environment-host';
import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import { runCase } from './run-case';

export interface PythonFunction {
  /** One text is `lambda_function.py`. */
  readonly files: string | Readonly<Record<string, string>>;
  readonly handler?: string;
  readonly eventTexts?: readonly string[];
  readonly loggingConfig?: FunctionConfiguration['LoggingConfig'];
  readonly clientContextText?: string;
}

/** What the caller of a function sees: its payloads, and the lines that are not the platform's. */
export async function runPython(host: EnvironmentHost, tested: PythonFunction) {
  const { files, clientContextText } = tested;
  const runs = await runCase(host, {
    configuration: configurationOf(tested),
    files: typeof files === 'string' ? { 'lambda_function.py': files } : files,
    eventTexts: tested.eventTexts ?? ['{}'],
    clockSpeed: 'fastForward',
    ...(clientContextText !== undefined && { clientContextText }),
  });
  const hideIds = (text: string) =>
    runs.reduce((hidden, { result }) => hidden.replaceAll(result.requestId, '<requestId>'), text);
  return {
    payloads: runs.map(({ result }) => hideIds(result.payloadText)),
    lines: hideIds(runs.map(({ log }) => log).join(''))
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z/g, '<time>')
      .split('\n')
      .filter((line) => line !== '' && !PLATFORM_LINE.test(line)),
  };
}

const PLATFORM_LINE = /^(INIT_START|INIT_REPORT|START|END|REPORT) |^\{"time":/;

function configurationOf({ handler, loggingConfig }: PythonFunction): FunctionConfiguration {
  return {
    FunctionName: 'myfunc01',
    Runtime: 'python3.14',
    Handler: handler ?? 'lambda_function.lambda_handler',
    Timeout: 60,
    MemorySize: 128,
    Environment: { Variables: {} },
    LoggingConfig: loggingConfig ?? { LogFormat: 'Text' },
    EphemeralStorage: { Size: 512 },
  };
}
