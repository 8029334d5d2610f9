'use client';

import { useState } from 'react';
import { RichText } from '@/components/lesson/rich-text';
import type { FigureOf } from '@/lib/course/figure-view';
import { LIMIT_HISTORY, LIMIT_YEARS, LIMITS_READ, limitIn } from '@/lib/course/limit-history';
import { fill } from '@/lib/i18n/fill';
import { RangeField } from './range-field';

/** The table of limits, turned to the year the reader chooses. */
export function LimitYears({ figure }: { readonly figure: FigureOf<'limit-years'> }) {
  const { words, locale } = figure;
  const [year, setYear] = useState<number>(LIMIT_YEARS.last);
  const rows = LIMIT_HISTORY.map((limit) => ({ ...limit, held: limitIn(limit, year) }));
  const count = rows.filter(({ held }) => held?.isNew).length;
  return (
    <div className="limit-years">
      <div className="figure-controls needs-script">
        <RangeField
          label={words.year}
          max={LIMIT_YEARS.last}
          min={LIMIT_YEARS.first}
          onChange={setYear}
          shown={String(year)}
          value={year}
        />
      </div>
      <p aria-live="polite" className="figure-origin">
        {fill(words.changed, { year, count })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, and the keyboard must be able to */}
      <div className="table-scroll" tabIndex={0}>
        <table className="limit-table">
          <thead>
            <tr>
              <th scope="col">{words.limit}</th>
              <th scope="col">{fill(words.atEnd, { year })}</th>
              <th scope="col">{words.since}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, held, source }) => (
              <tr data-absent={!held} data-new={held?.isNew} key={id}>
                <th scope="row">
                  <RichText text={name[locale]} />
                </th>
                <td>
                  {held ? held.value[locale] : words.notYet}
                  {held?.isNew && <strong className="new-mark">{words.isNew}</strong>}
                </td>
                <td>
                  <a href={source} rel="noreferrer">
                    {held ? (held.since ?? words.always) : '–'}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="figure-origin">{fill(words.read, { date: LIMITS_READ })}</p>
    </div>
  );
}
