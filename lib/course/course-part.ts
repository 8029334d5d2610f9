import type { Localized } from '../i18n/locales';
import type { Lesson } from './lesson';

export interface CoursePart {
  readonly title: Localized;
  readonly sections: readonly CourseSection[];
}

export interface CourseSection {
  /** The section of the notes it covers, as in `1-1`. */
  readonly number: string;
  readonly title: Localized;
  /** What AWS calls the things the section is about. */
  readonly terms: Localized<readonly string[]>;
  readonly lessons: readonly Lesson[];
}
