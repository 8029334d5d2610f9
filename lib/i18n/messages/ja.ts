import { errorsJa } from './errors.ja';
import { siteJa } from './site.ja';
import { workbenchJa } from './workbench.ja';

export const ja = { ...siteJa, errors: errorsJa, workbench: workbenchJa };
