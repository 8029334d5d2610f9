/** Words of the figure that sets memory against speed and cost. */
export const memorySpeedJa = {
  work: '1 vCPU での計算時間',
  waiting: '待っているだけの時間',
  memory: 'メモリ',
  share: 'CPU',
  vcpu: '{share} vCPU',
  duration: '所要時間',
  cost: '100 万回の料金',
  cheapest: '最も安い',
  fastest: '最も速い中で最小',
  stopped: '900 秒で止められる',
  seconds: '{value} 秒',
  milliseconds: '{value} ミリ秒',
  reading: '{cheap} MB で最も安くなります。{fast} MB より大きくしても、速くはなりません。',
  simulated:
    'シミュレーションです。ブラウザの CPU は遅くできないため、「CPU はメモリに比例し、1,769 MB で 1 vCPU」という AWS の説明から計算しています。1 つのスレッドで計算する関数を仮定しています。料金は {date} 時点の x86 の公開価格（バージニア北部、米ドル）です。',
};

export type MemorySpeedWords = typeof memorySpeedJa;
