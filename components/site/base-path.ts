/** The sub-path the site is served under, without a final slash. Empty at the root of a host. */
export function basePath(): string {
  if (typeof document === 'undefined') return process.env.BASE_PATH ?? '';
  return document.documentElement.dataset.basePath ?? '';
}

/** The address of a file of ours that `next/link` does not handle. The path begins with a slash. */
export function assetUrl(path: `/${string}`): string {
  return `${basePath()}${path}`;
}
