import { decisionHelperEn } from './decision-helper.en';
import { errorsEn } from './errors.en';
import { quizEn } from './quiz.en';
import { siteEn } from './site.en';
import { sourceMapEn } from './source-map.en';
import { testDeskEn } from './test-desk.en';
import { workbenchEn } from './workbench.en';

export const en = {
  ...siteEn,
  errors: errorsEn,
  decisionHelper: decisionHelperEn,
  quiz: quizEn,
  sourceMap: sourceMapEn,
  testDesk: testDeskEn,
  workbench: workbenchEn,
};
