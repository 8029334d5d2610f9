/** The figure that asks where a job belongs. */
export const decisionHelperJa = {
  situation: '仕事を選ぶ',
  yourAnswer: 'あなたの判断',
  homes: { lambda: 'Lambda', ec2: 'EC2 かコンテナ', neither: 'どちらでもない' },
  commit: 'これに決める',
  right: '同じ判断です。',
  wrong: '判断が分かれました。この本の答えは「{home}」です。',
  knobs: '条件を変えてみる',
  verdict: 'この条件なら「{home}」',
  reset: 'もとの条件に戻す',
  score: '{count} 件のうち {answered} 件に答え、{right} 件が同じ判断でした。',
  questions: {
    work: 'すること',
    run: '1 回の長さ',
    rhythm: '忙しさ',
    memory: '次の呼び出しまで',
    machine: 'マシン',
  },
  choices: {
    work: { computing: '計算や変換', serving: 'ファイルを渡すだけ', waiting: '返事を待つだけ' },
    run: { seconds: '1 分未満', minutes: '15 分まで', hours: '15 分を超える' },
    rhythm: { rare: 'たまに', uneven: '波がある', steady: '昼も夜も同じ' },
    memory: { none: '何も覚えない', between: '状態や接続を保つ' },
    machine: { any: '何でもよい', own: 'OS や GPU を選ぶ' },
  },
  reasons: {
    filesOnly: 'ファイルを渡すだけなら、プログラムを動かす必要がありません。',
    waitsOnly: '待つだけの時間に、計算の料金を払う必要はありません。',
    ownMachine: 'Lambda では OS も GPU も選べません。',
    tooLong: 'Lambda の 1 回の実行は、15 分 (900 秒) までです。',
    keepsMemory: '次の呼び出しが同じ実行環境に来る保証はなく、接続も保てません。',
    alwaysBusy:
      'Lambda でも動きますが、止まる時間がないなら EC2 のほうが安くなりがちです。料金を計算して決めます。',
    idleIsFree: '止まっている間は、料金がかかりません。',
    scales: '忙しいときだけ実行環境が増え、静かになると減ります。',
    fits: '短く終わり、何も覚えていなくてよい仕事です。',
  },
};

type Words<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]>;
};
export type DecisionHelperMessages = Words<typeof decisionHelperJa>;
