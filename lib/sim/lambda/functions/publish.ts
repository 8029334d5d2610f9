import type { Surroundings } from '../../account/surroundings';
import { own } from '../../kernel/own';
import { requestId as newId } from '../names';
import type { FunctionVersion, LambdaFunction } from './function-state';
import { revised } from './updating';

/**
 * Makes a version of what `$LATEST` is now. If nothing changed since the last one was published, it is that one again.
 * Rule API-11.
 */
export function publish(
  fn: LambdaFunction,
  { description }: { readonly description?: string | undefined },
  { now, random }: Surroundings,
): { readonly fn: LambdaFunction; readonly version: FunctionVersion } {
  const last = own(fn.published, String(fn.nextVersion - 1));
  if (last && last.deploymentId === fn.latest.deploymentId) return { fn, version: last };
  const number = String(fn.nextVersion);
  const { change, ...latest } = fn.latest;
  const version: FunctionVersion = {
    ...latest,
    version: number,
    settings: { ...latest.settings, Description: description ?? latest.settings.Description },
    revisionId: newId(random),
    ...(change &&
      now < change.endsAt && {
        change: { kind: 'creating', endsAt: change.endsAt, revisionId: newId(random) },
      }),
  };
  return {
    fn: {
      ...fn,
      latest: revised(fn.latest, { random }),
      published: { ...fn.published, [number]: version },
      nextVersion: fn.nextVersion + 1,
    },
    version,
  };
}
