/** Words of the cost view: it is loaded when it is opened, and so are they. */
export const costJa = {
  label: '料金',
  region: 'リージョン',
  regions: { 'us-east-1': 'バージニア北部 (us-east-1)', 'ap-northeast-1': '東京 (ap-northeast-1)' },
  architecture: 'アーキテクチャ',
  run: 'この実行の料金',
  noRun: 'まだ実行していません。実行すると、その 1 回の料金がここに出ます。',
  nothingRan: 'AWS が受け付けなかったので、料金はかかりません。',
  computed: '計算',
  simulated: 'シミュレーション',
  month: '1 か月の料金',
  count: '1 か月の実行回数',
  monthHelp:
    '同じ長さのウォームスタートが続くとして計算します。無料利用枠は、アカウントのほかの関数が使っていない場合の値です。',
  item: '項目',
  listPrice: '定価',
  withFreeTier: '無料利用枠を引いた額',
  requests: 'リクエスト',
  duration: '実行時間 ({gbSeconds} GB 秒)',
  storage: '/tmp の追加分',
  unknownPrice: 'このリージョンの単価は未確認',
  total: '合計',
  curve: 'メモリと速さと料金',
  curveText:
    'メモリを増やすと、割り当てられる CPU も増えます。計算に使う時間は短くなり、待つ時間は変わりません。選択中のイベントで関数を測り、メモリごとの所要時間と料金を見積もります。',
  measure: 'この関数を測る',
  measureAgain: 'もう一度測る',
  measuring: '測っています…',
  split:
    '{count} 回の中央値 (このブラウザで実測): 計算 {computing} ms、待ち {waiting} ms。1 vCPU (1,769 MB) のときの値とみなします。',
  notMeasured: '最後まで動かなかったので、見積もれません ({outcome})。',
  outdated: '測ったあとに、コード、設定、イベントのどれかが変わっています。',
  memory: 'メモリ',
  durationShort: '所要時間',
  perMillion: '100 万回の料金',
  current: '今の設定',
  cheapest: '最も安い',
  beyondTimeout: '設定のタイムアウト {seconds} 秒を超える',
  beyondLongest: '900 秒で打ち切り',
  chartDuration: 'メモリごとの所要時間 (対数目盛)',
  chartCost: 'メモリごとの 100 万回の料金 (対数目盛)',
  source:
    '単価: {source} ({date})。税抜きで、ほかのサービスの料金は含みません。メモリによる速さの違いはシミュレーションです。ここでの実行自体は遅くなりません。',
};

export type CostMessages = typeof costJa;
