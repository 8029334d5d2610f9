import type { Localized } from '../locales';
import type { AnswersMessages } from './answers.ja';
import type { DecisionHelperMessages } from './decision-helper.ja';
import { en } from './en';
import type { ErrorMessages } from './errors.ja';
import type { EventMessages } from './events.ja';
import type { GlossaryMessages } from './glossary.ja';
import { ja } from './ja';
import type { QuizMessages } from './quiz.ja';
import type { SearchMessages } from './search.ja';
import type { SiteMessages } from './site.ja';
import type { SourceMapMessages } from './source-map.ja';
import type { TestDeskMessages } from './test-desk.ja';
import type { WorkbenchMessages } from './workbench.ja';

/** Every word of the interface. */
export type Messages = SiteMessages & {
  readonly errors: ErrorMessages;
  readonly events: EventMessages;
  readonly workbench: WorkbenchMessages;
  readonly decisionHelper: DecisionHelperMessages;
  readonly glossary: GlossaryMessages;
  readonly answers: AnswersMessages;
  readonly quiz: QuizMessages;
  readonly search: SearchMessages;
  readonly sourceMap: SourceMapMessages;
  readonly testDesk: TestDeskMessages;
};

export const MESSAGES: Localized<Messages> = { ja, en };
