'use client';

import './limits.css';
import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { limitsEn } from '@/lib/i18n/messages/limits.en';
import { limitsJa } from '@/lib/i18n/messages/limits.ja';
import { LIMIT_ROWS, type LimitRow } from '@/lib/workbench/limits/limit-rows';
import { type LimitTrialId, limitTrial } from '@/lib/workbench/limits/limit-trials';
import { type LimitAnswer, runLimitTrial } from '@/lib/workbench/limits/run-limit-trial';
import type { WorkbenchAccess } from '../workbench-context';
import { LimitAnswerBox } from './limit-answer';

export interface LimitListProps {
  readonly locale: Locale;
  /** The workbench that will run it; undefined until there is one on the page. */
  readonly workbench: () => WorkbenchAccess | undefined;
}

interface Trying {
  readonly id: LimitTrialId;
  readonly answer: LimitAnswer | 'running';
}

/** Today's limits, each with a button that runs into it for real. */
export function LimitList({ locale, workbench }: LimitListProps) {
  const words = { ja: limitsJa, en: limitsEn }[locale];
  const [trying, setTrying] = useState<Trying | null>(null);
  const isBusy = trying?.answer === 'running';
  async function hit(id: LimitTrialId): Promise<void> {
    const access = workbench();
    if (!access || isBusy) return;
    setTrying({ id, answer: 'running' });
    setTrying({ id, answer: await runLimitTrial(access, limitTrial(id)) });
  }
  return (
    <div className="limits">
      <p className="limits-intro">{words.intro}</p>
      <ul aria-label={words.label} className="limit-list">
        {LIMIT_ROWS.map((row) => (
          <li key={row.id} data-limit={row.id}>
            <LimitFacts locale={locale} row={row} />
            <div className="limit-actions">
              {row.trials.map((id) => (
                <button
                  aria-disabled={isBusy}
                  className="quiet-button needs-script"
                  data-trial={id}
                  key={id}
                  onClick={() => void hit(id)}
                  type="button"
                >
                  {words.trials[id]}
                </button>
              ))}
              {row.trials.length === 0 ? <span className="limit-note">{words.notHere}</span> : null}
            </div>
            <div aria-live="polite">
              {trying && row.trials.includes(trying.id) ? (
                <LimitAnswerBox
                  answer={trying.answer}
                  longEvent={limitTrial(trying.id).longEvent}
                  words={words}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LimitFactsProps {
  readonly row: LimitRow;
  readonly locale: Locale;
}

function LimitFacts({ row, locale }: LimitFactsProps) {
  const words = { ja: limitsJa, en: limitsEn }[locale];
  return (
    <>
      <p className="limit-name">{row.name[locale]}</p>
      <p className="limit-value">{row.value[locale]}</p>
      <p className="limit-note">
        {row.since ? `${row.since[locale]} · ` : ''}
        <a href={row.source.url} hrefLang="en">
          {words.source}
        </a>{' '}
        ({row.source.read})
      </p>
    </>
  );
}
