import pathBrowserify from 'path-browserify';

const posix = { ...pathBrowserify, toNamespacedPath: (path: unknown) => path };

export const path = Object.assign(posix, { posix, win32: posix });
