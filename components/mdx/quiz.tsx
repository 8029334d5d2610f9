'use client';

import dynamic from 'next/dynamic';
import { useLesson } from '@/components/lesson/lesson-provider';

const QuizQuestions = dynamic(() =>
  import('@/components/lesson/quiz-questions').then((module) => module.QuizQuestions),
);

/** `<Quiz />`: the questions of the chapter, where there are some. */
export function Quiz() {
  const { lesson } = useLesson();
  if (!lesson.quiz) throw new Error(`No quiz in ${lesson.slug}`);
  return <QuizQuestions quiz={lesson.quiz} slug={lesson.slug} />;
}
