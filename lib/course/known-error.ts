import type { Localized } from '@/lib/i18n/locales';
import type { Sample } from './lesson';

/** An error that learners meet, with what to make of it. Its files are in `content/errors/<slug>/`. */
export interface KnownError {
  /** Folder name and URL segment. */
  readonly slug: string;
  readonly group: ErrorGroup;
  /** As Lambda prints it. */
  readonly title: string;
  readonly sign: ErrorSign;
  /** What happened. */
  readonly cause: Localized;
  /** Where to look. */
  readonly line: Localized;
  /** What to do. */
  readonly mend: Localized;
  /** A function that fails so; the files of `broken/`, and of `mended/`. */
  readonly example: Omit<Sample, 'folder'>;
  /** Set where the mend is in the settings. */
  readonly mendedHandler?: string;
}

export const ERROR_GROUPS = ['python', 'nodejs', 'lambda'] as const;
/** Whose error it is: a language's, or the service's. */
export type ErrorGroup = (typeof ERROR_GROUPS)[number];

/** What an error is recognised by. A member that is absent is not looked at. */
export interface ErrorSign {
  readonly errorType?: string;
  /** The source of a regular expression, searched in the error message. */
  readonly message?: string;
}
