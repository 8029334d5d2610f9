/** The figure that leads from event sources through functions to targets. */
export const sourceMapJa = {
  sources: 'イベントソース',
  function: '関数',
  target: '行き先',
  calls: {
    waits: '答えを待つ (同期)',
    leaves: '預けて去る (非同期)',
    polls: 'Lambda が取りに行く (ポーリング)',
  },
  event: '届くイベント',
  hint: '下線のあるキーを選ぶと、その意味が出ます。',
  load: '作業台に読み込む',
  loaded: '作業台にあります',
  run: 'このイベントで実行する',
  test: 'テストを実行する',
  running: '実行中…',
  broken: '実行できませんでした。もう一度試してください。',
  testPassed: 'テスト：合格',
  testFailed: 'テスト：不合格',
};

type Words<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]>;
};
export type SourceMapMessages = Words<typeof sourceMapJa>;
