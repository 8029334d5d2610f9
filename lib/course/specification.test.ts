import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCALES } from '../i18n/locales';
import { MESSAGES } from '../i18n/messages';
import { parseSpecification } from './specification';

const SPECIFICATION = readFileSync(join(import.meta.dirname, '../sim/SPEC.md'), 'utf8');

it('reads rules with their section, on one line or on several', () => {
  const text = [
    '# What it promises',
    '',
    '- `documented`: an explanation, no rule.',
    '',
    '## Log lines (LOG)',
    '',
    '- **LOG-1** It begins with `INIT_START`.',
    '  Source: a recording. Standing: recorded on AWS.',
    '- **LOG-2** It ends',
    '  with a tab.',
    '  Source: the guide,',
    '  read 2026-11-22.',
    '  Standing: documented.',
    '',
    '## Nothing here (NO)',
  ].join('\n');
  expect(parseSpecification(text)).toEqual([
    {
      code: 'LOG',
      title: 'Log lines',
      rules: [
        {
          number: 'LOG-1',
          behaviour: 'It begins with `INIT_START`.',
          source: 'a recording.',
          standing: 'recorded on AWS',
        },
        {
          number: 'LOG-2',
          behaviour: 'It ends with a tab.',
          source: 'the guide, read 2026-11-22.',
          standing: 'documented',
        },
      ],
    },
  ]);
});

it('refuses a rule that does not say how sure it is', () => {
  expect(() => parseSpecification('## A (A)\n\n- **A-1** Something.\n')).toThrow('A-1');
});

it('finds every rule of the specification', () => {
  const numbers = [...SPECIFICATION.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(
    ([, number]) => number,
  );
  const rules = parseSpecification(SPECIFICATION).flatMap(({ rules: found }) => found);
  expect(rules.map(({ number }) => number)).toEqual(numbers);
});

it.each(LOCALES)('has a name for every subject of the rules in %s', (locale) => {
  const named = Object.keys(MESSAGES[locale].behaviour.sections);
  const unnamed = parseSpecification(SPECIFICATION).filter(({ code }) => !named.includes(code));
  expect(unnamed.map(({ code }) => code)).toEqual([]);
});
