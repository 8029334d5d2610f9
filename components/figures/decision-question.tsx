'use client';

import { useState } from 'react';
import { decideHome, HOMES, type Home } from '@/lib/course/decide-home';
import type { SituationView } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import type { DecisionHelperMessages } from '@/lib/i18n/messages/decision-helper.ja';

interface DecisionQuestionProps {
  readonly situation: SituationView;
  readonly answer: Home | undefined;
  readonly words: DecisionHelperMessages;
  readonly onAnswer: (home: Home) => void;
}

/** The reader commits to a place; then the reasons are told. */
export function DecisionQuestion({ situation, answer, words, onAnswer }: DecisionQuestionProps) {
  const [choice, setChoice] = useState(answer);
  const { home } = decideHome(situation.job);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) onAnswer(choice);
      }}
    >
      <fieldset className="decision-question" disabled={answer !== undefined}>
        <legend>{words.yourAnswer}</legend>
        {HOMES.map((value) => (
          <label className="option" key={value}>
            <input
              checked={choice === value}
              name={`home-${situation.id}`}
              onChange={() => setChoice(value)}
              type="radio"
            />
            <span>{words.homes[value]}</span>
          </label>
        ))}
      </fieldset>
      {!answer && (
        <button className="action-button needs-script" disabled={!choice} type="submit">
          {words.commit}
        </button>
      )}
      <div aria-live="polite">
        {answer && (
          <div className="prediction-outcome" data-right={answer === home}>
            <p className="verdict">
              {answer === home ? words.right : fill(words.wrong, { home: words.homes[home] })}
            </p>
            <p>{situation.because}</p>
          </div>
        )}
      </div>
    </form>
  );
}
