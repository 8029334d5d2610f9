import { realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';

/**
 * Finds what a request's target names below `root`. The file's own name decides, nothing is rewritten.
 *
 * @param {string} root - The real path of the served folder.
 * @param {string} target - As it came over the wire, query and all.
 * @returns {Promise<{ kind: 'file', path: string } | { kind: 'folder', location: string } | { kind: 'none' }>}
 *   `folder` names the address with the slash that the browser should have asked for.
 */
export async function locateFile(root, target) {
  const queryAt = target.search(/[?#]/);
  const path = queryAt < 0 ? target : target.slice(0, queryAt);
  const query = queryAt < 0 ? '' : target.slice(queryAt);
  const wanted = safePath(path);
  if (wanted === undefined) return { kind: 'none' };
  const found = await realFile(
    root,
    join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted),
  );
  if (found?.isFile) return { kind: 'file', path: found.path };
  if (found && !wanted.endsWith('/'))
    return {
      kind: 'folder',
      location: `${wanted.split('/').map(encodeURIComponent).join('/')}/${query}`,
    };
  return { kind: 'none' };
}

/** The decoded path with one leading slash, or undefined where it is unreadable, climbs, or names a hidden file. */
function safePath(path) {
  const decoded = decode(path);
  if (!decoded?.startsWith('/') || /[\\\0]/.test(decoded)) return undefined;
  const segments = decoded.split('/');
  if (segments.some((segment) => segment.startsWith('.'))) return undefined;
  if (sep === '\\' && decoded.includes(':')) return undefined;
  return posix.normalize(decoded);
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Follows links first: one that leads out of the served folder leads nowhere. */
async function realFile(root, path) {
  try {
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    return { path: real, isFile: (await stat(real)).isFile() };
  } catch {
    return undefined;
  }
}
