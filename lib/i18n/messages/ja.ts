import { decisionHelperJa } from './decision-helper.ja';
import { errorsJa } from './errors.ja';
import { quizJa } from './quiz.ja';
import { siteJa } from './site.ja';
import { sourceMapJa } from './source-map.ja';
import { testDeskJa } from './test-desk.ja';
import { workbenchJa } from './workbench.ja';

export const ja = {
  ...siteJa,
  errors: errorsJa,
  decisionHelper: decisionHelperJa,
  quiz: quizJa,
  sourceMap: sourceMapJa,
  testDesk: testDeskJa,
  workbench: workbenchJa,
};
