'use client';

import { useState } from 'react';
import { decideHome, type Home, type Job } from '@/lib/course/decide-home';
import type { FigureOf } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import type { DecisionHelperMessages } from '@/lib/i18n/messages/decision-helper.ja';
import { ChoiceRow } from './choice-row';
import { DecisionQuestion } from './decision-question';

type DecisionFigure = FigureOf<'decision-helper'>;

/** Ten jobs to place, and every condition that decides can be moved. */
export function DecisionHelper({ figure }: { readonly figure: DecisionFigure }) {
  const { words, situations } = figure;
  const [picked, setPicked] = useState(situations[0]?.id ?? '');
  const [answers, setAnswers] = useState<Readonly<Record<string, Home>>>({});
  const situation = situations.find(({ id }) => id === picked);
  if (!situation) return null;
  const right = situations.filter(({ id, job }) => answers[id] === decideHome(job).home);
  return (
    <div className="decision-helper">
      <label className="situation-picker">
        <span>{words.situation}</span>
        <select onChange={(event) => setPicked(event.currentTarget.value)} value={picked}>
          {situations.map(({ id, says }, index) => (
            <option key={id} value={id}>
              {`${answers[id] ? '✓ ' : ''}${index + 1}. ${says}`}
            </option>
          ))}
        </select>
      </label>
      <p className="situation">{situation.says}</p>
      <DecisionQuestion
        answer={answers[situation.id]}
        key={situation.id}
        onAnswer={(home) => setAnswers({ ...answers, [situation.id]: home })}
        situation={situation}
        words={words}
      />
      {answers[situation.id] && (
        <DecisionKnobs job={situation.job} key={`${situation.id}-knobs`} words={words} />
      )}
      <p aria-live="polite" className="figure-origin">
        {fill(words.score, {
          count: situations.length,
          answered: Object.keys(answers).length,
          right: right.length,
        })}
      </p>
    </div>
  );
}

interface DecisionKnobsProps {
  readonly job: Job;
  readonly words: DecisionHelperMessages;
}

/** The conditions of the job, and what would follow from others. */
function DecisionKnobs({ job, words }: DecisionKnobsProps) {
  const [changed, setChanged] = useState(job);
  const { home, reasons } = decideHome(changed);
  return (
    <div className="decision-knobs">
      <p className="box-label">{words.knobs}</p>
      <div className="figure-controls">
        <Knob
          label={words.questions.work}
          onChoose={(work) => setChanged({ ...changed, work })}
          titles={words.choices.work}
          value={changed.work}
        />
        <Knob
          label={words.questions.run}
          onChoose={(run) => setChanged({ ...changed, run })}
          titles={words.choices.run}
          value={changed.run}
        />
        <Knob
          label={words.questions.rhythm}
          onChoose={(rhythm) => setChanged({ ...changed, rhythm })}
          titles={words.choices.rhythm}
          value={changed.rhythm}
        />
        <Knob
          label={words.questions.memory}
          onChoose={(memory) => setChanged({ ...changed, memory })}
          titles={words.choices.memory}
          value={changed.memory}
        />
        <Knob
          label={words.questions.machine}
          onChoose={(machine) => setChanged({ ...changed, machine })}
          titles={words.choices.machine}
          value={changed.machine}
        />
      </div>
      <div aria-live="polite" className="decision" data-home={home}>
        <p className="verdict">{fill(words.verdict, { home: words.homes[home] })}</p>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{words.reasons[reason]}</li>
          ))}
        </ul>
      </div>
      <button
        className="quiet-button"
        disabled={changed === job}
        onClick={() => setChanged(job)}
        type="button"
      >
        {words.reset}
      </button>
    </div>
  );
}

interface KnobProps<Value extends string> {
  readonly label: string;
  readonly titles: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Knob<Value extends string>({ label, titles, value, onChoose }: KnobProps<Value>) {
  const choices = (Object.keys(titles) as Value[]).map((each) => ({
    value: each,
    title: titles[each],
  }));
  return <ChoiceRow choices={choices} label={label} onChoose={onChoose} value={value} />;
}
