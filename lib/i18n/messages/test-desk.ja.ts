/** The figure in which the reader's tests are run on hidden handlers. */
export const testDeskJa = {
  row: 'テスト {number}',
  event: 'イベント (JSON)',
  result: '期待する結果 (JSON)',
  log: '期待するログの行',
  resultHint: '空なら見ません',
  addRow: 'テストを増やす',
  removeRow: 'テスト {number} を消す',
  run: '{count} 個の関数で実行する',
  running: '実行中…',
  broken: '実行できませんでした。もう一度試してください。',
  badEvent:
    'テスト {number} のイベントが JSON ではありません。キーと文字列は二重引用符で囲みます。',
  badResult:
    'テスト {number} の期待する結果が JSON ではありません。キーと文字列は二重引用符で囲みます。',
  table: '関数ごとのテストの結果',
  passed: '合格',
  failed: '不合格',
  score: '正しくない {wrong} 個のうち、{caught} 個を見つけました。',
  accused:
    '正しい関数なのに不合格になりました。仕様にないことまで求めていないか、見直してください。',
  caught: 'テスト {rows} で見つかりました。',
  cleared: '正しい関数で、すべてのテストに合格しています。',
  hidden:
    'すべてのテストに合格しました。正しいのか、まだ見つかっていないだけなのかは、これだけでは分かりません。',
  done: '正しくない関数をすべて見つけ、正しい関数は 1 つも疑いませんでした。',
} as const;

export type TestDeskMessages = Readonly<Record<keyof typeof testDeskJa, string>>;
