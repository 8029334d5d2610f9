import { simulationLimit } from '../errors/node-error';
import { exportedFile } from './package-exports';
import type { TaskFiles } from './task-files';
import { foldersUpward, joinPath } from './task-path';

export type ImportStyle = 'import' | 'require';

const CONDITIONS: Readonly<Record<ImportStyle, readonly string[]>> = {
  import: ['node', 'import', 'module-sync', 'node-addons'],
  require: ['node', 'require', 'module-sync', 'node-addons'],
};

/** Finds a package's file in the `node_modules` folders the learner deployed. Undefined: there is no such package. */
export function findPackage(
  files: TaskFiles,
  specifier: string,
  fromFolder: string,
  style: ImportStyle,
): string | undefined {
  refuseAwsSdk(specifier);
  const [, name, subpath] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  for (const folder of foldersUpward(fromFolder)) {
    const root = joinPath(folder, `node_modules/${name}`);
    if (files.hasFolder(root)) return fileOfPackage(files, root, `.${subpath ?? ''}`, style);
    if (files.has(root)) return root;
  }
  return undefined;
}

function refuseAwsSdk(specifier: string): void {
  if (!/^(@aws-sdk|@smithy)\//.test(specifier)) return;
  throw simulationLimit(
    `'${specifier}' is part of the AWS SDK, which Lambda has and this environment does not.`,
  );
}

function fileOfPackage(
  files: TaskFiles,
  root: string,
  subpath: string,
  style: ImportStyle,
): string | undefined {
  const manifest = files.manifest(root);
  if (manifest?.exports !== undefined) {
    const exported = exportedFile(manifest.exports, subpath, CONDITIONS[style]);
    return exported === undefined ? undefined : joinPath(root, exported);
  }
  if (subpath !== '.') return joinPath(root, subpath);
  const main = typeof manifest?.main === 'string' ? manifest.main : 'index.js';
  return joinPath(root, main);
}
