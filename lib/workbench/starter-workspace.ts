import type { FunctionConfiguration, Runtime } from '@/lib/sim/lambda/function-configuration';
import { type RuntimeFamily, runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { Workspace } from './workspace';

interface Starter {
  readonly path: string;
  readonly handler: string;
  readonly text: string;
}

/** What the Lambda console puts into a new function, with the book's sample event in mind. */
const STARTERS: Readonly<Record<RuntimeFamily, Starter>> = {
  python: {
    path: 'lambda_function.py',
    handler: 'lambda_function.lambda_handler',
    text: `def lambda_handler(event, context):
    x = int(event["x"])
    y = int(event["y"])
    print(f"x = {x}")
    print(f"y = {y}")
    return {"result": x / y}
`,
  },
  nodejs: {
    path: 'index.mjs',
    handler: 'index.handler',
    text: `export const handler = async (event) => {
  const x = Number(event.x);
  const y = Number(event.y);
  console.log("x =", x);
  console.log("y =", y);
  return { result: x / y };
};
`,
  },
};

/** A function nobody has touched yet, in the given runtime. */
export function starterWorkspace(runtime: Runtime): Workspace {
  const files = starterFiles(runtime);
  return {
    configuration: defaultConfiguration(runtime, files),
    files,
    events: [{ name: 'event1', payloadText: '{\n  "x": 10,\n  "y": 2\n}' }],
  };
}

function starterFiles(runtime: Runtime): Workspace['files'] {
  const { path, text } = STARTERS[runtimeFamily(runtime)];
  return { [path]: text };
}

/** AWS's defaults; the handler is the runtime's usual one, or that of the only file there is. */
export function defaultConfiguration(
  runtime: Runtime,
  files: Workspace['files'],
): FunctionConfiguration {
  return {
    FunctionName: 'myfunc01',
    Runtime: runtime,
    Handler: defaultHandler(runtime, Object.keys(files)),
    Timeout: 3,
    MemorySize: 128,
    Environment: { Variables: {} },
    LoggingConfig: { LogFormat: 'Text' },
    EphemeralStorage: { Size: 512 },
  };
}

function defaultHandler(runtime: Runtime, paths: readonly string[]): string {
  const family = runtimeFamily(runtime);
  const { handler } = STARTERS[family];
  const isCode = family === 'python' ? /\.py$/ : /\.(?:mjs|cjs|js|ts)$/;
  const modules = paths.filter((path) => isCode.test(path)).map((path) => path.replace(isCode, ''));
  const [usualModule, functionName] = handler.split('.');
  const [only, ...others] = modules;
  if (only === undefined || others.length > 0 || only === usualModule) return handler;
  return `${only}.${functionName}`;
}
