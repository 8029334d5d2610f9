'use client';

import { useMemo } from 'react';
import { logAt } from '@/lib/sim/history/log-at';
import type { EnvironmentMoment } from '@/lib/sim/history/moment';
import { fillIn } from '../../ui/fill-in';
import { useWorkbenchState } from '../workbench-context';
import { clockTime } from './figures';
import type { LanesState } from './use-lanes';
import { useLanesWords } from './use-lanes-words';

const LINES = 100;

export interface MomentDetailProps {
  readonly state: LanesState;
  /** The environment looked at; null: all. */
  readonly chosen: string | null;
  readonly onChoose: (environment: string | null) => void;
}

/** One environment, or all, at the moment looked at: what it did, its `/tmp`, its log until then. */
export function MomentDetail({ state, chosen, onChoose }: MomentDetailProps) {
  const words = useLanesWords();
  const { lanes, moment } = state;
  const environment = moment.environments.find(({ id }) => id === chosen);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <label className="flex items-center gap-2 text-muted text-xs">
        {words.detail.choose}
        <select
          value={chosen ?? ''}
          className="h-8 rounded-md border border-line-strong bg-surface px-2 text-ink text-sm pointer-coarse:h-11 pointer-coarse:text-base"
          onChange={({ target }) => onChoose(target.value || null)}
        >
          <option value="">{words.detail.all}</option>
          {lanes.lanes.map(({ id, number }) => (
            <option key={id} value={id}>
              {fillIn(words.lane, { number })}
            </option>
          ))}
        </select>
      </label>
      {environment ? <Known environment={environment} /> : null}
      {chosen !== null && !environment ? (
        <p className="text-muted text-sm">{words.detail.notThere}</p>
      ) : null}
      <LogUntil state={state} chosen={chosen} />
    </div>
  );
}

function Known({ environment }: { readonly environment: EnvironmentMoment }) {
  const { detail, phase } = useLanesWords();
  const files = Object.entries(environment.temporaryFiles);
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-xs leading-relaxed [&_dd]:break-all [&_dt]:text-muted">
      <dt>{detail.phase}</dt>
      <dd data-testid="moment-phase">
        {phase[environment.phase]}{' '}
        <span className="text-muted">
          {fillIn(detail.since, { time: clockTime(environment.since) })}
        </span>
        <p>{fillIn(detail.count, { count: environment.invocationCount })}</p>
      </dd>
      {environment.requestId ? (
        <>
          <dt>{detail.requestId}</dt>
          <dd className="font-mono">{environment.requestId}</dd>
        </>
      ) : null}
      <dt>{detail.files}</dt>
      <dd data-testid="moment-files">
        {files.length === 0 ? detail.noFiles : null}
        <ul>
          {files.map(([path, bytes]) => (
            <li key={path}>
              <code>{path}</code>{' '}
              <span className="text-muted">
                {fillIn(detail.bytes, { bytes: bytes.toLocaleString('en') })}
              </span>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{detail.stream}</dt>
      <dd className="font-mono">{environment.id}</dd>
    </dl>
  );
}

function LogUntil({ state, chosen }: Pick<MomentDetailProps, 'state' | 'chosen'>) {
  const { detail } = useLanesWords();
  const history = useWorkbenchState((workbench) => workbench.history);
  const until = state.lookingAt ?? Number.POSITIVE_INFINITY;
  const lines = useMemo(
    () => logAt(history, until, { environment: chosen ?? undefined, most: LINES }),
    [history, until, chosen],
  );
  if (lines.length === 0) return <p className="text-muted text-xs">{detail.noLog}</p>;
  return (
    <section aria-label={fillIn(detail.log, { count: LINES })}>
      <p className="text-muted text-xs">{fillIn(detail.log, { count: LINES })}</p>
      <ol
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to
        tabIndex={0}
        className="mt-1 max-h-56 overflow-auto rounded-md bg-sunken px-3 py-2 font-mono text-xs"
      >
        {lines.map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name
          <li key={index} data-testid="moment-log-line" className="whitespace-pre-wrap break-all">
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
