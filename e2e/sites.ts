import { fileURLToPath } from 'node:url';

/** A built export, copied by its own server as from a USB stick. `url` ends with a slash. */
export interface ServedSite {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
}

export const SUB_PATH = '/teach/lambda-lab';

export const ROOT_SITE = servedSite({ folder: 'out', port: 4673, basePath: '' });
export const SUB_PATH_SITE = servedSite({
  folder: '.cache/out-sub-path',
  port: 4674,
  basePath: SUB_PATH,
});

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
    folder: fileURLToPath(new URL(`../${folder}`, import.meta.url)),
    port,
    url: `http://127.0.0.1:${port}${basePath}/`,
  };
}
