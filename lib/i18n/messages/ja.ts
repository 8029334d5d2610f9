import { siteJa } from './site.ja';

export const ja = { ...siteJa };
