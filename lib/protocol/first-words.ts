import { EnvironmentGone } from './environment-host';
import type { EnvironmentLink } from './environment-link';

/** Waits for a new worker's first words. @throws EnvironmentGone when it ends before it said any. */
export function firstWords(link: EnvironmentLink): Promise<string> {
  return new Promise((resolve, reject) => {
    link.listen({ said: resolve, gone: (loss) => reject(new EnvironmentGone(loss)) });
  });
}
