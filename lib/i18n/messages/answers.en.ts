import type { AnswersMessages } from './answers.ja';

export const answersEn: AnswersMessages = {
  title: 'Answers to “{chapter}”',
  link: 'The answers, for printing',
  back: 'Back to the chapter',
  predictions: 'Predictions',
  exercises: 'Exercises',
  quiz: 'Quiz',
  handler: 'Handler setting:',
};
