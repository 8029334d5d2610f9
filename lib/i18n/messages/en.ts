import { errorsEn } from './errors.en';
import { siteEn } from './site.en';
import { workbenchEn } from './workbench.en';

export const en = { ...siteEn, errors: errorsEn, workbench: workbenchEn };
