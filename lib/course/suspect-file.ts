import type { Locale } from '@/lib/i18n/locales';
import type { Suspect } from './lesson';
import { type SampleView, toSampleView } from './sample-view';

/** A hidden handler as it is served: fetched when the reader's tests are run on it. */
export interface SuspectFile {
  readonly name: string;
  readonly isRight: boolean;
  readonly confession: string;
  readonly sample: Pick<SampleView, 'configuration' | 'files'>;
}

export function toSuspectFile(
  { name, runtime, handler, isRight, confession }: Suspect,
  files: SampleView['files'],
  locale: Locale,
): SuspectFile {
  const events = [{ name: 'unused', payload: {} }] as const;
  const { configuration } = toSampleView({ folder: name, runtime, handler, events }, files);
  return { name, isRight, confession: confession[locale], sample: { configuration, files } };
}
