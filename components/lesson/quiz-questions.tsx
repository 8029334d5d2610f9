'use client';

import { useState } from 'react';
import type { QuizAnswer, QuizView } from '@/lib/course/quiz-view';
import { fill } from '@/lib/i18n/fill';
import { fetchSealed } from './fetch-sealed';
import { QuizCard } from './quiz-card';

interface QuizQuestionsProps {
  readonly slug: string;
  readonly quiz: QuizView;
}

/** Questions with one right answer each. What is right comes from a file when an answer was given. */
export function QuizQuestions({ slug, quiz: { questions, words, locale } }: QuizQuestionsProps) {
  const [given, setGiven] = useState<Readonly<Record<string, number>>>({});
  const [answers, setAnswers] = useState<readonly QuizAnswer[]>();
  const [state, setState] = useState<'ready' | 'loading' | 'broken'>('ready');
  const [round, setRound] = useState(1);
  const answer = async (id: string, choice: number) => {
    setState('loading');
    try {
      if (!answers) setAnswers(await fetchSealed(`/quiz/${slug}.${locale}.txt`));
      setGiven((before) => ({ ...before, [id]: choice }));
      setState('ready');
    } catch {
      setState('broken');
    }
  };
  const right = answers?.filter(({ id, right: index }) => given[id] === index) ?? [];
  return (
    <div className="quiz" data-testid="quiz">
      <ol>
        {questions.map((question, index) => (
          <QuizCard
            answer={
              question.id in given ? answers?.find(({ id }) => id === question.id) : undefined
            }
            busy={state === 'loading'}
            key={`${round}-${question.id}`}
            number={index + 1}
            onAnswer={(choice) => void answer(question.id, choice)}
            question={question}
            words={words}
          />
        ))}
      </ol>
      <div aria-live="polite">
        {state === 'broken' && <p className="problem">{words.broken}</p>}
        <p className="verdict">
          {fill(words.score, {
            count: questions.length,
            answered: Object.keys(given).length,
            right: right.length,
          })}
        </p>
      </div>
      {Object.keys(given).length > 0 && (
        <button
          className="quiet-button"
          onClick={() => {
            setGiven({});
            setRound(round + 1);
          }}
          type="button"
        >
          {words.again}
        </button>
      )}
    </div>
  );
}
