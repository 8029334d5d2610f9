import type { FunctionConfiguration } from '@/lib/sim/lambda/function-configuration';
import type { ExerciseView } from './exercise-view';
import type { InvocationRecord, Transcript } from './invocation-record';
import type { SampleView } from './sample-view';

/** What is checked: the reader's settings and files. */
export type Attempt = Pick<SampleView, 'configuration' | 'files'>;

interface InvocationToMake {
  readonly configuration: FunctionConfiguration;
  readonly files: SampleView['files'];
  readonly eventText: string;
  readonly environment?: 'cold';
}

/** All invocations of all checks, in order. */
export function invocationsOf(
  { checks }: Pick<ExerciseView, 'checks'>,
  { configuration, files }: Attempt,
): readonly InvocationToMake[] {
  return checks.flatMap(({ steps }) =>
    steps.map(({ payload, environment, memorySizeMb, handler }) => ({
      configuration: {
        ...configuration,
        ...(memorySizeMb && { MemorySize: memorySizeMb }),
        ...(handler && { Handler: handler }),
      },
      files,
      eventText: JSON.stringify(payload),
      ...(environment && { environment }),
    })),
  );
}

/** Gives the records of `invocationsOf` back to the checks they belong to. */
export function toTranscript(
  { checks }: Pick<ExerciseView, 'checks'>,
  records: readonly InvocationRecord[],
): Transcript {
  let taken = 0;
  return checks.map(({ steps }) => {
    const own = records.slice(taken, taken + steps.length);
    taken += steps.length;
    return own;
  });
}
