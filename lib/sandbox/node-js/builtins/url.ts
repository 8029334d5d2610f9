import punycodePackage from 'punycode/';
import * as legacyUrl from 'url/';
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

export const url = {
  URL,
  URLSearchParams,
  Url: legacyUrl.Url,
  parse: legacyUrl.parse,
  resolve: legacyUrl.resolve,
  resolveObject: legacyUrl.resolveObject,
  format: (given: unknown) => (given instanceof URL ? given.href : legacyUrl.format(given)),
  fileURLToPath,
  pathToFileURL: (path: string) => new URL(fileUrl(joinPath('/var/task', path))),
  domainToASCII: (domain: string) => new URL(`http://${domain}`).hostname,
  domainToUnicode: (domain: string) => punycodePackage.toUnicode(domain),
  urlToHttpOptions,
};
