import { errorsEn } from './errors.en';
import { siteEn } from './site.en';
import { testDeskEn } from './test-desk.en';
import { workbenchEn } from './workbench.en';

export const en = { ...siteEn, errors: errorsEn, testDesk: testDeskEn, workbench: workbenchEn };
