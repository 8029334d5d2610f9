/** Words of the figure that costs a batch on Lambda and on an instance. */
export const batchCostJa = {
  runs: '1 日の実行回数',
  duration: '1 回の所要時間',
  memory: 'メモリ',
  instance: 'EC2 インスタンス',
  region: 'リージョン',
  regions: { 'us-east-1': 'バージニア北部', 'ap-northeast-1': '東京' },
  times: '{count} 回',
  takeLastRun: '直前の実行を使う：{duration}、{memory} MB',
  noLastRun: '作業台で何かを実行すると、その所要時間とメモリをここで使えます。',
  way: '動かし方',
  yearly: '1 年の料金',
  onLambda: 'Lambda',
  afterFree: '無料利用枠を使い切るまで引くと {cost}',
  onInstance: '{type}（24 時間）',
  breakEven:
    '1 日に {runs} 回までは Lambda のほうが安くなります。その回数なら、1 日に動いている時間は合計 {hours} 時間です。',
  never:
    'この設定では、1 日に {runs} 回までは Lambda のほうが安くなります。1 台で 1 つずつ動かすと、24 時間では終わりません。',
  chart: '1 日の実行回数ごとの、1 年の料金。Lambda の線は右上がり、EC2 の線は水平です。',
  perDay: '1 日の回数',
  table: '回数ごとの料金を表で見る',
  prices:
    '料金：Lambda は {lambda} 時点、EC2 は {ec2} 時点の、オンデマンドの公開価格です（米ドル、税別）。EC2 のディスクと通信、CloudWatch Logs は含みません。初期化の時間と、月ごとの切り捨ても見ていません。',
  seconds: '{value} 秒',
  minutes: '{value} 分',
  milliseconds: '{value} ミリ秒',
};

export type BatchCostWords = typeof batchCostJa;
