import type { Locale } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import type { QuizMessages } from '@/lib/i18n/messages/quiz.ja';
import type { QuizQuestion } from './lesson';

/** The questions in one language, without a hint of what is right. */
export interface QuizView {
  readonly questions: readonly QuizQuestionView[];
  readonly words: QuizMessages;
  readonly locale: Locale;
}

export interface QuizQuestionView {
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[];
}

/** Served sealed, and fetched when a reader has answered. */
export interface QuizAnswer {
  readonly id: string;
  /** Which of the options, counted from 0. */
  readonly right: number;
  readonly because: string;
}

export function toQuizView(quiz: readonly QuizQuestion[], locale: Locale): QuizView {
  const questions = quiz.map(({ id, question, options }) => ({
    id,
    question: question[locale],
    options: options.map((option) => option[locale]),
  }));
  return { questions, words: MESSAGES[locale].quiz, locale };
}

export function toQuizAnswers(
  quiz: readonly QuizQuestion[],
  locale: Locale,
): readonly QuizAnswer[] {
  return quiz.map(({ id, right, because }) => ({ id, right, because: because[locale] }));
}
