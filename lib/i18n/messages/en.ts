import { siteEn } from './site.en';
import { workbenchEn } from './workbench.en';

export const en = { ...siteEn, workbench: workbenchEn };
