import { expect, it } from 'vitest';
import { sortedTerms, termsIn, toTermView } from './glossary';

const HANDLER = {
  id: 'handler',
  word: { ja: 'ハンドラー', en: 'handler' },
  says: { ja: '呼ばれる関数です。', en: 'The function that is called.' },
};
const ALIAS = {
  id: 'alias',
  word: { ja: 'エイリアス', en: 'alias' },
  says: { ja: 'バージョンを指す名前です。', en: 'A name for a version.' },
};

it('shows a term with its name in the other language', () => {
  expect(toTermView(HANDLER, 'ja')).toEqual({
    id: 'handler',
    locale: 'ja',
    word: 'ハンドラー',
    also: 'handler',
    says: '呼ばれる関数です。',
  });
});

it('sorts as the language does', () => {
  const ids = sortedTerms([HANDLER, ALIAS], 'en').map(({ id }) => id);
  expect(ids).toEqual(['alias', 'handler']);
});

it('takes the terms that a text links', () => {
  const prose = 'An [alias](glossary:alias), and a [page](https://example.com/handler).';
  expect(termsIn(prose, [HANDLER, ALIAS], 'en').map(({ id }) => id)).toEqual(['alias']);
});
