import { errorsJa } from './errors.ja';
import { siteJa } from './site.ja';
import { testDeskJa } from './test-desk.ja';
import { workbenchJa } from './workbench.ja';

export const ja = { ...siteJa, errors: errorsJa, testDesk: testDeskJa, workbench: workbenchJa };
