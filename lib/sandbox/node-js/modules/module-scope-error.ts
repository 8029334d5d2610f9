import { withStack } from '../errors/runtime-errors';
import type { TaskFiles } from './task-files';

const COMMON_JS_NAME = /^(require|module|exports|__filename|__dirname) is not defined/;

/** Node.js explains to whoever uses a name of CommonJS while an ES module is evaluated. Engines say only that it is missing. */
export function explainModuleScope(thrown: unknown, files: TaskFiles): unknown {
  if (!(thrown instanceof ReferenceError)) return thrown;
  const [said, name] = COMMON_JS_NAME.exec(thrown.message) ?? [];
  if (said === undefined) return thrown;
  const path = /file:\/\/(\/var\/task\/.*?):\d+:\d+/.exec(thrown.stack ?? '')?.[1] ?? '';
  const { message } = thrown;
  const explained = [
    `${said} in ES module scope${name === 'require' ? ', you can use import instead' : ''}`,
    ...(path.endsWith('.js') ? becauseOfManifest(path, files) : []),
  ].join('\n');
  const stack = (thrown.stack ?? '').replace(message, () => explained);
  return withStack(Object.assign(thrown, { message: explained }), stack);
}

function becauseOfManifest(path: string, files: TaskFiles): readonly string[] {
  const manifest = files.manifestPath(path);
  if (manifest === undefined || files.packageType(path) !== 'module') return [];
  return [
    `This file is being treated as an ES module because it has a '.js' file extension and '${manifest}' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.`,
  ];
}
