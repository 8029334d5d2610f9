import { openBrowserHost } from '@/lib/hosts/browser/open-browser-host';
import type { EnvironmentHost } from '@/lib/protocol/environment-host';
import { basePath } from '../../site/base-path';

/** An environment host that is opened when it is first needed, and again after it was closed. */
export interface LazyHost {
  open(): EnvironmentHost;
  close(): Promise<void>;
}

export function createLazyHost(): LazyHost {
  let host: EnvironmentHost | undefined;
  return {
    open() {
      host ??= openBrowserHost({ basePath: basePath() });
      return host;
    },
    async close() {
      await host?.close();
      host = undefined;
    },
  };
}
