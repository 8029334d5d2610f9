import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A built export, copied by its own server as from a USB stick. `url` ends with a slash. */
export interface ServedSite {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
}

export const SUB_PATH = '/teach/lambda-lab';

/** `SITE_FOLDER` and `SITE_PORT`: another build, for example while `out` is being made. */
export const ROOT_SITE = servedSite({
  folder: process.env.SITE_FOLDER ?? 'out',
  port: Number(process.env.SITE_PORT ?? 4673),
  basePath: '',
});
export const SUB_PATH_SITE = servedSite({
  folder: '.cache/out-sub-path',
  port: 4674,
  basePath: SUB_PATH,
});

export const SERVED_SITES = process.env.SITE_FOLDER ? [ROOT_SITE] : [ROOT_SITE, SUB_PATH_SITE];

function servedSite({
  folder,
  port,
  basePath,
}: {
  readonly folder: string;
  readonly port: number;
  readonly basePath: string;
}): ServedSite {
  return {
    folder: resolve(fileURLToPath(new URL('..', import.meta.url)), folder),
    port,
    url: `http://127.0.0.1:${port}${basePath}/`,
  };
}
