import { siteJa } from './site.ja';
import { workbenchJa } from './workbench.ja';

export const ja = { ...siteJa, workbench: workbenchJa };
