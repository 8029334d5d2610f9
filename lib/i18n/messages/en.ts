import { answersEn } from './answers.en';
import { decisionHelperEn } from './decision-helper.en';
import { errorsEn } from './errors.en';
import { eventsEn } from './events.en';
import { glossaryEn } from './glossary.en';
import { quizEn } from './quiz.en';
import { searchEn } from './search.en';
import { siteEn } from './site.en';
import { sourceMapEn } from './source-map.en';
import { testDeskEn } from './test-desk.en';
import { workbenchEn } from './workbench.en';

export const en = {
  ...siteEn,
  answers: answersEn,
  errors: errorsEn,
  events: eventsEn,
  decisionHelper: decisionHelperEn,
  glossary: glossaryEn,
  quiz: quizEn,
  search: searchEn,
  sourceMap: sourceMapEn,
  testDesk: testDeskEn,
  workbench: workbenchEn,
};
