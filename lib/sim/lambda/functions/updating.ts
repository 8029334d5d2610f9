import type { Surroundings } from '../../account/surroundings';
import { requestId as newId } from '../names';
import type { FunctionVersion } from './function-state';
import { UPDATE_MS } from './version-change';

/** `$LATEST` with new code or settings: under way for a while, in which invocations find what was there before. */
export function updating(
  latest: FunctionVersion,
  changed: Partial<Pick<FunctionVersion, 'settings' | 'codeSha256'>>,
  { now, random }: Surroundings,
): FunctionVersion {
  const { change: _, ...before } = latest;
  return {
    ...before,
    ...changed,
    lastModified: now,
    deploymentId: newId(random),
    revisionId: newId(random),
    change: { kind: 'updating', endsAt: now + UPDATE_MS, revisionId: newId(random), before },
  };
}

/** The same code and settings under a new revision, as after publishing or a change of its policy. */
export function revised(
  version: FunctionVersion,
  { random }: Pick<Surroundings, 'random'>,
): FunctionVersion {
  return { ...version, revisionId: newId(random) };
}
