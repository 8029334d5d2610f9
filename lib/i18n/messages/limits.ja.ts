/** Words of the limits: they are loaded with them. */
export const limitsJa = {
  label: 'Lambda の制限',
  intro:
    'ボタンを押すと、小さな関数を作業台に読み込み、本当に実行して制限に当たります。今の作業は「元に戻す」と履歴から戻せます。',
  notHere: 'ここでは当てられません',
  source: '出典',
  running: '実行中…',
  answer: '実際の答え',
  longEvent:
    'イベントは {bytes} バイトです。エディターには入りきらないので、短いイベントを代わりに置いてあります。',
  trials: {
    timeout: '900 秒のタイムアウトに当てる (早送り)',
    timeoutSetting: 'タイムアウトを 901 秒にする',
    memory: '128 MB を使い切る',
    memorySetting: 'メモリを 10,241 MB にする',
    temporaryStorage: '/tmp の 512 MB を使い切る',
    request: '6 MB を超えるイベントを送る',
    response: '6 MB を超えるレスポンスを返す',
    environment: '環境変数を 4 KB より大きくする',
    init: '初期化に 11 秒かける (早送り)',
    recursion: '自分を呼び続ける',
  },
};

export type LimitMessages = typeof limitsJa;
