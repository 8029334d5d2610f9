import { siteEn } from './site.en';

export const en = { ...siteEn };
