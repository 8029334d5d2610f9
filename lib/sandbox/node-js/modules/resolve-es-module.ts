import { builtinName } from './builtin-names';
import { findImport, findPackage } from './find-package';
import { resolutionError } from './resolution-error';
import type { TaskFiles } from './task-files';
import { fileUrl, folderOf, joinPath } from './task-path';

export type Resolution =
  | { readonly is: 'builtin'; readonly name: string }
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'inline'; readonly source: string };

/** What an `import` specifier means, as Node.js's ES module loader finds it. @throws as that loader does. */
export function resolveEsModule(files: TaskFiles, specifier: string, importer: string): Resolution {
  const builtin = builtinName(specifier);
  if (builtin !== undefined) return { is: 'builtin', name: builtin };
  if (/^\.{0,2}\//.test(specifier)) {
    return fileAt(files, joinPath(folderOf(importer), decodePath(specifier)), importer);
  }
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(specifier) ?? [];
  return scheme === undefined
    ? packageAt(files, specifier, importer)
    : urlAt(files, { specifier, scheme, rest: rest ?? '' }, importer);
}

function urlAt(
  files: TaskFiles,
  { specifier, scheme, rest }: { specifier: string; scheme: string; rest: string },
  importer: string,
): Resolution {
  if (scheme === 'file') return fileAt(files, decodePath(rest.replace(/^\/\//, '')), importer);
  if (scheme === 'node') {
    throw resolutionError('ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${specifier}`);
  }
  if (scheme === 'data') return { is: 'inline', source: dataUrlText(rest) };
  throw resolutionError(
    'ERR_UNSUPPORTED_ESM_URL_SCHEME',
    `Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol '${scheme}:'`,
  );
}

function packageAt(files: TaskFiles, specifier: string, importer: string): Resolution {
  const found = specifier.startsWith('#')
    ? findImport(files, specifier, { importer, style: 'import' })
    : findPackage(files, specifier, { importer, style: 'import' });
  if (found !== undefined) return fileAt(files, found, importer);
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  throw resolutionError(
    'ERR_MODULE_NOT_FOUND',
    `Cannot find package '${name}' imported from ${importer}`,
  );
}

function fileAt(files: TaskFiles, path: string, importer: string): Resolution {
  if (files.has(path)) return { is: 'file', path };
  if (files.hasFolder(path)) {
    const message = `Directory import '${path}' is not supported resolving ES modules imported from ${importer}`;
    throw resolutionError('ERR_UNSUPPORTED_DIR_IMPORT', message, { url: fileUrl(path) });
  }
  const message = `Cannot find module '${path}' imported from ${importer}`;
  throw resolutionError('ERR_MODULE_NOT_FOUND', message, { url: fileUrl(path) });
}

function decodePath(path: string): string {
  const withoutQuery = path.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(withoutQuery);
  } catch {
    return withoutQuery;
  }
}

function dataUrlText(rest: string): string {
  const comma = rest.indexOf(',');
  const body = rest.slice(comma + 1);
  return /;base64$/.test(rest.slice(0, comma)) ? atob(body) : decodeURIComponent(body);
}
