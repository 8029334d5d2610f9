export const searchJa = {
  open: '検索',
  title: '検索',
  description: '章、用語、イベント、エラー、シミュレーションの規則を探します。',
  label: '探す言葉',
  placeholder: '例：タイムアウト、KeyError',
  close: '閉じる',
  hint: '言葉を空白で区切ると、すべてを含むものを探します。',
  loading: '索引を読み込んでいます…',
  broken: '索引を読み込めませんでした。閉じて、もう一度開いてください。',
  none: '見つかりません。別の言葉や、英語の用語でも試してください。',
  count: '{count} 件見つかりました。',
  kinds: { section: '章', term: '用語', event: 'イベント', error: 'エラー', rule: '規則' },
};

type Words<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]>;
};
export type SearchMessages = Words<typeof searchJa>;
