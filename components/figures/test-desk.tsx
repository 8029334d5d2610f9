'use client';

import { useState } from 'react';
import type { FigureOf } from '@/lib/course/figure-view';
import type { ExpectedRun } from '@/lib/course/lesson';
import { fill } from '@/lib/i18n/fill';
import { TestDeskResults } from './test-desk-results';
import { TestDeskRow } from './test-desk-row';
import { useSuspects } from './use-suspects';

const NEXT_ROW: ExpectedRun = { event: '{"x": 1, "y": 1}', result: '{"result": 1}', log: '' };
const MOST_ROWS = 8;

/** The reader's own table of tests, run on handlers whose code is hidden. */
export function TestDesk({ figure }: { readonly figure: FigureOf<'test-desk'> }) {
  const { words, suspects } = figure;
  const [rows, setRows] = useState<readonly ExpectedRun[]>([figure.firstRow]);
  const { state, run } = useSuspects(figure);
  const change = (index: number, row: ExpectedRun) => setRows(rows.with(index, row));
  return (
    <div className="test-desk">
      {rows.map((row, index) => (
        <TestDeskRow
          isOnly={rows.length === 1}
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its number
          key={index}
          number={index + 1}
          onChange={(next) => change(index, next)}
          onRemove={() => setRows(rows.toSpliced(index, 1))}
          row={row}
          words={words}
        />
      ))}
      <div className="figure-actions needs-script">
        <button
          className="quiet-button"
          disabled={rows.length >= MOST_ROWS}
          onClick={() => setRows([...rows, NEXT_ROW])}
          type="button"
        >
          {words.addRow}
        </button>
        <button
          className="action-button"
          disabled={state.status === 'running'}
          onClick={() => void run(rows)}
          type="button"
        >
          {state.status === 'running' ? words.running : fill(words.run, { count: suspects.length })}
        </button>
      </div>
      <div aria-live="polite">
        {state.status === 'broken' && <p className="problem">{words.broken}</p>}
        {state.status === 'unreadable' && (
          <p className="problem">
            {fill(state.problem === 'event' ? words.badEvent : words.badResult, {
              number: state.number,
            })}
          </p>
        )}
        {state.status === 'done' && <TestDeskResults results={state.results} words={words} />}
      </div>
    </div>
  );
}
