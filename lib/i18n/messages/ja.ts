import { answersJa } from './answers.ja';
import { decisionHelperJa } from './decision-helper.ja';
import { errorsJa } from './errors.ja';
import { eventsJa } from './events.ja';
import { glossaryJa } from './glossary.ja';
import { quizJa } from './quiz.ja';
import { searchJa } from './search.ja';
import { siteJa } from './site.ja';
import { sourceMapJa } from './source-map.ja';
import { testDeskJa } from './test-desk.ja';
import { workbenchJa } from './workbench.ja';

export const ja = {
  ...siteJa,
  answers: answersJa,
  errors: errorsJa,
  events: eventsJa,
  decisionHelper: decisionHelperJa,
  glossary: glossaryJa,
  quiz: quizJa,
  search: searchJa,
  sourceMap: sourceMapJa,
  testDesk: testDeskJa,
  workbench: workbenchJa,
};
