import punycodePackage from 'punycode/';
import * as legacyUrl from 'url/';
import { invalidArgumentType } from '../errors/invalid-argument';
import { nodeError } from '../errors/node-error';
import { fileUrl, joinPath } from '../modules/task-path';

export const punycode: object = punycodePackage;

function fileURLToPath(given: unknown): string {
  const target = new URL(String(given));
  if (target.protocol === 'file:') return decodeURIComponent(target.pathname);
  throw nodeError(TypeError, 'ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
}

function urlToHttpOptions(target: URL): object {
  const { protocol, hostname, hash, search, pathname, href, port, username, password } = target;
  return {
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    hash,
    search,
    pathname,
    path: `${pathname}${search}`,
    href,
    ...(port === '' ? {} : { port: Number(port) }),
    ...(username || password ? { auth: `${username}:${password}` } : {}),
  };
}

interface FormatOptions {
  readonly auth?: boolean;
  readonly fragment?: boolean;
  readonly search?: boolean;
  readonly unicode?: boolean;
}

function formatUrl(given: URL, { auth, fragment, search, unicode }: FormatOptions): string {
  const changed = new URL(given.href);
  if (auth === false) changed.username = changed.password = '';
  if (fragment === false) changed.hash = '';
  if (search === false) changed.search = '';
  if (!unicode) return changed.href;
  return changed.href.replace(changed.hostname, punycodePackage.toUnicode(changed.hostname));
}

export const url = {
  URL,
  URLSearchParams,
  Url: legacyUrl.Url,
  parse: (text: unknown, ...more: [boolean?]) => {
    if (typeof text !== 'string') throw invalidArgumentType('url', 'of type string', text);
    return legacyUrl.parse(text, ...more);
  },
  resolve: legacyUrl.resolve,
  resolveObject: legacyUrl.resolveObject,
  format: (given: unknown, options: FormatOptions = {}) =>
    given instanceof URL ? formatUrl(given, options) : legacyUrl.format(given),
  fileURLToPath,
  pathToFileURL: (path: string) => new URL(fileUrl(joinPath('/var/task', path))),
  domainToASCII: (domain: string) => new URL(`http://${domain}`).hostname,
  domainToUnicode: (domain: string) => punycodePackage.toUnicode(domain),
  urlToHttpOptions,
};
