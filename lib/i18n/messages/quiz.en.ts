import type { QuizMessages } from './quiz.ja';

export const quizEn: QuizMessages = {
  label: 'Quiz',
  number: 'Question {number}',
  answer: 'Answer',
  right: 'Right.',
  wrong: 'The answer is: {answer}.',
  broken: 'The answer could not be loaded. Press again.',
  score: '{answered} of {count} answered, {right} of them right.',
  again: 'Start over',
};
