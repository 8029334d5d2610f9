import { type Runtime, runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import { starterWorkspace } from './starter-workspace';
import type { Workspace } from './workspace';

/**
 * The code to offer when a runtime of the other language was chosen.
 *
 * @param starter - What the place began with.
 * @returns null when the code already is of that language, or the reader has written some.
 */
export function matchingStarter(
  workspace: Workspace,
  starter: Workspace,
  runtime: Runtime,
): Workspace | null {
  const family = runtimeFamily(runtime);
  const extensions = family === 'python' ? /\.py$/ : /\.(?:mjs|cjs|js|ts)$/;
  const hasCode = Object.keys(workspace.files).some((path) => extensions.test(path));
  if (hasCode || !isUntouched(workspace.files, starter.files)) return null;
  const { files, configuration } = starterWorkspace(runtime);
  const { Handler } = configuration;
  return {
    ...workspace,
    files,
    configuration: { ...workspace.configuration, Runtime: runtime, Handler },
  };
}

function isUntouched(files: Workspace['files'], starterFiles: Workspace['files']): boolean {
  return [starterFiles, ...UNTOUCHED].some(
    (untouched) => JSON.stringify(untouched) === JSON.stringify(files),
  );
}

const UNTOUCHED = [starterWorkspace('python3.14').files, starterWorkspace('nodejs24.x').files];
