export const quizJa = {
  label: '小テスト',
  number: '第 {number} 問',
  answer: '答える',
  right: '正解です。',
  wrong: '正解は「{answer}」です。',
  broken: '答えを読み込めませんでした。もう一度押してください。',
  score: '{count} 問中 {answered} 問に答え、{right} 問正解しました。',
  again: 'もう一度解く',
} as const;

export type QuizMessages = Readonly<Record<keyof typeof quizJa, string>>;
