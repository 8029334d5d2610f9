import { expect, it } from 'vitest';
import { plainProse } from './plain-prose';

it('takes the words of each section and leaves the rest', () => {
  const mdx = `<Section id="one" title="First">

A \`handler\` is **called** by [Lambda](glossary:lambda).

\`\`\`sh
aws lambda invoke
\`\`\`

| a | b |
| --- | --- |
| c | d |

<Figure id="f" caption="A map." />

</Section>

<Section id="two" title="Second">

1. Press Test.
- Read on.

</Section>`;
  expect(plainProse(mdx)).toEqual({
    one: 'A handler is called by Lambda. a b c d A map.',
    two: 'Press Test. Read on.',
  });
});
