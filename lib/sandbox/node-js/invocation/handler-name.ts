export type HandlerName =
  | { readonly is: 'valid'; readonly folder: string; readonly file: string; readonly path: string }
  | { readonly is: 'malformed'; readonly message: string };

/** Splits the Handler setting: the property path starts after the first dot of the last path segment. */
export function parseHandlerName(handler: string): HandlerName {
  if (handler.includes('..')) {
    const message = `'${handler}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`;
    return { is: 'malformed', message };
  }
  const segment = handler.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const folder = handler.slice(0, handler.indexOf(segment));
  const [, file, path] = /^([^.]*)\.(.*)$/.exec(segment) ?? [];
  if (file === undefined || path === undefined) return { is: 'malformed', message: 'Bad handler' };
  return { is: 'valid', folder, file, path };
}
