'use client';

import { type FormEvent, useState } from 'react';
import type { QuizAnswer, QuizQuestionView } from '@/lib/course/quiz-view';
import { fill } from '@/lib/i18n/fill';
import type { QuizMessages } from '@/lib/i18n/messages/quiz.ja';
import { RichText } from './rich-text';

interface QuizCardProps {
  readonly number: number;
  readonly question: QuizQuestionView;
  /** Known once the reader has answered. */
  readonly answer: QuizAnswer | undefined;
  readonly busy: boolean;
  readonly words: QuizMessages;
  readonly onAnswer: (choice: number) => void;
}

export function QuizCard({ number, question, answer, busy, words, onAnswer }: QuizCardProps) {
  const [choice, setChoice] = useState<number>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice !== undefined) onAnswer(choice);
  };
  return (
    <li className="prediction">
      <form onSubmit={submit}>
        <p className="box-label">{fill(words.number, { number })}</p>
        <fieldset disabled={answer !== undefined}>
          <legend>
            <RichText text={question.question} />
          </legend>
          {question.options.map((says, index) => (
            <label className="option" key={says}>
              <input
                checked={choice === index}
                name={question.id}
                onChange={() => setChoice(index)}
                type="radio"
              />
              <span>
                <RichText text={says} />
              </span>
            </label>
          ))}
        </fieldset>
        {!answer && (
          <button
            className="quiet-button needs-script"
            disabled={choice === undefined || busy}
            type="submit"
          >
            {words.answer}
          </button>
        )}
        <div aria-live="polite">
          {answer && (
            <div className="prediction-outcome" data-right={answer.right === choice}>
              <p className="verdict">
                {answer.right === choice
                  ? words.right
                  : fill(words.wrong, { answer: question.options[answer.right] ?? '' })}
              </p>
              <p>
                <RichText text={answer.because} />
              </p>
            </div>
          )}
        </div>
      </form>
    </li>
  );
}
