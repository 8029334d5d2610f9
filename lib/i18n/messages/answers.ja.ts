export const answersJa = {
  title: '「{chapter}」の答え',
  link: '印刷用の答え',
  back: '章に戻る',
  predictions: '予想の答え',
  exercises: '演習の解答例',
  quiz: '小テストの答え',
  handler: 'ハンドラーの設定：',
} as const;

export type AnswersMessages = Readonly<Record<keyof typeof answersJa, string>>;
