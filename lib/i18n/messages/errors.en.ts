import type { ErrorMessages } from './errors.ja';

export const errorsEn: ErrorMessages = {
  title: 'Error gallery',
  description:
    'The errors one meets on Lambda, found by the text that Lambda prints: what happened, where to look, what to do, and a function that fails like this beside one that no longer does. Both run here.',
  groups: { python: 'Python', nodejs: 'Node.js', lambda: 'Lambda itself' },
  cause: 'What happened',
  line: 'Where to look',
  mend: 'What to do',
  broken: 'A function that fails like this',
  mended: 'The same, mended',
  try: 'The failing function is on the workbench. Invoke it and look at the result and the log; then load the mended one and compare.',
  mendedHandler: 'The mend is in the settings: set the Handler to `{handler}`.',
  back: 'All errors',
  advice: 'About this error',
  more: 'See an example that runs',
};
