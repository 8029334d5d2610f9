import { simulationLimit } from '../errors/node-error';
import { exportedFile, importedTarget } from './package-exports';
import { resolutionError } from './resolution-error';
import type { TaskFiles } from './task-files';
import { folderOf, foldersUpward, joinPath } from './task-path';

type ImportStyle = 'import' | 'require';

const CONDITIONS: Readonly<Record<ImportStyle, readonly string[]>> = {
  import: ['node', 'import', 'module-sync', 'node-addons'],
  require: ['node', 'require', 'module-sync', 'node-addons'],
};

interface Search {
  /** The file that asks. */
  readonly importer: string;
  readonly style: ImportStyle;
}

/** Finds a package's file in the `node_modules` folders the learner deployed. Undefined: there is no such package. */
export function findPackage(
  files: TaskFiles,
  specifier: string,
  search: Search,
): string | undefined {
  refuseAwsSdk(specifier);
  const [, name, subpath] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  for (const folder of foldersUpward(folderOf(search.importer))) {
    const root = joinPath(folder, `node_modules/${name}`);
    if (files.hasFolder(root)) return fileOfPackage(files, root, `.${subpath ?? ''}`, search);
    if (files.has(root)) return root;
  }
  return undefined;
}

/** Finds what the `imports` of the importer's own package.json name: `#config`. Undefined: a package that is not there. */
export function findImport(
  files: TaskFiles,
  specifier: string,
  search: Search,
): string | undefined {
  const manifest = files.manifestPath(search.importer);
  const folder = manifest === undefined ? undefined : folderOf(manifest);
  const imports = folder === undefined ? undefined : files.manifest(folder)?.imports;
  const target = importedTarget(imports, specifier, CONDITIONS[search.style]);
  if (folder === undefined || target === undefined) {
    const where = manifest === undefined ? '' : ` in package ${manifest}`;
    throw resolutionError(
      'ERR_PACKAGE_IMPORT_NOT_DEFINED',
      `Package import specifier "${specifier}" is not defined${where} imported from ${search.importer}`,
      { ErrorClass: TypeError },
    );
  }
  return target.startsWith('.') ? joinPath(folder, target) : findPackage(files, target, search);
}

function refuseAwsSdk(specifier: string): void {
  if (!/^(@aws-sdk|@smithy)\//.test(specifier)) return;
  throw simulationLimit(
    `'${specifier}' is part of the AWS SDK, which Lambda has and this environment does not.`,
  );
}

function fileOfPackage(files: TaskFiles, root: string, subpath: string, search: Search): string {
  const manifest = files.manifest(root);
  if (manifest?.exports !== undefined) {
    const exported = exportedFile(manifest.exports, subpath, CONDITIONS[search.style]);
    if (exported === undefined) throw notExported(root, subpath, search);
    return joinPath(root, exported);
  }
  if (subpath !== '.') return joinPath(root, subpath);
  const main = typeof manifest?.main === 'string' ? manifest.main : 'index.js';
  return joinPath(root, main);
}

function notExported(root: string, subpath: string, { importer, style }: Search): Error {
  const where = `in ${root}/package.json${style === 'import' ? ` imported from ${importer}` : ''}`;
  const message =
    subpath === '.'
      ? `No "exports" main defined ${where}`
      : `Package subpath '${subpath}' is not defined by "exports" ${where}`;
  return resolutionError('ERR_PACKAGE_PATH_NOT_EXPORTED', message);
}
