/**
 * The sub-path the site is built for, from BASE_PATH: `/a/b` for `a/b/`, empty for the root of a host.
 *
 * @param {{ readonly BASE_PATH?: string }} environment
 */
export function readBasePath({ BASE_PATH = '' }) {
  const trimmed = BASE_PATH.replace(/^\/+|\/+$/g, '');
  if (trimmed === '') return '';
  if (!/^[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*$/.test(trimmed)) {
    throw new Error(`BASE_PATH is not a plain path: ${BASE_PATH}`);
  }
  return `/${trimmed}`;
}
