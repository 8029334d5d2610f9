import type { Surroundings } from '../../account/surroundings';
import { own } from '../../kernel/own';
import { randomFraction } from '../../kernel/random';
import { exactVersion, versionNamed } from './find-function';
import type { Alias, FunctionVersion, LambdaFunction } from './function-state';
import { runningAt } from './version-change';

/** The version that an invocation runs: a weighted alias sends some of them to its other version. Rule API-12. */
export function chooseVersion(
  fn: LambdaFunction,
  qualifier: string | undefined,
  { now, random }: Surroundings,
): FunctionVersion | undefined {
  const alias = qualifier === undefined ? undefined : own(fn.aliases, qualifier);
  const other = alias && weighted(alias);
  const chosen =
    other && randomFraction(random) < other.weight
      ? exactVersion(fn, other.version)
      : versionNamed(fn, qualifier);
  return chosen && runningAt(chosen, now);
}

function weighted({ routingConfig }: Alias) {
  const [first] = Object.entries(routingConfig?.AdditionalVersionWeights ?? {});
  return first && { version: first[0], weight: first[1] };
}
