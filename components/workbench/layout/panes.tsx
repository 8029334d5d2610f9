'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import { restsOnLimit } from '@/lib/workbench/simulation-limit';
import { logCleared } from '@/lib/workbench/workbench-store';
import type { CodeEditorHandle } from '../editor/code-editor';
import { EventPane } from '../events/event-pane';
import { CodePane, type HighlightedFiles } from '../files/code-pane';
import { LogPanel } from '../log/log-panel';
import type { GoToLine } from '../result/go-to-line';
import { LimitNotice } from '../result/limit-notice';
import { ResultPanel } from '../result/result-panel';
import { OutputArea } from '../views/output-area';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import type { Breadth, PaneName } from './pane-names';
import { Split, type SplitPart } from './split';

const AcceptedResult = dynamic(() =>
  import('../invoking/accepted-result').then((module) => module.AcceptedResult),
);
const ErrorAdvice = dynamic(() =>
  import('../result/error-advice').then((module) => module.ErrorAdvice),
);

export interface PanesProps {
  readonly idPrefix: string;
  readonly breadth: Breadth;
  readonly active: PaneName;
  readonly highlightedFiles: HighlightedFiles;
  readonly editorRef: RefObject<CodeEditorHandle | null>;
  readonly onGoToLine: GoToLine;
}

/** The four panes. All are always there; `layout.css` shows those that have room. */
export function Panes(props: PanesProps) {
  const { idPrefix, breadth, active, highlightedFiles, editorRef, onGoToLine } = props;
  const { place, messages } = useWorkbench();
  const part = (pane: PaneName, size: number, children: ReactNode): SplitPart => ({
    id: `${place}-${pane}`,
    size,
    className: `pane-${pane}`,
    children: (
      <div
        id={`${idPrefix}-${pane}`}
        {...(breadth === 'narrow' && {
          role: 'tabpanel',
          'aria-labelledby': `${idPrefix}-tab-${pane}`,
        })}
        className="flex min-h-0 flex-col [&>*]:min-h-0 [&>*]:grow"
      >
        {children}
      </div>
    ),
  });
  const inputs: readonly [SplitPart, SplitPart] = [
    part('code', 64, <CodePane highlightedFiles={highlightedFiles} editorRef={editorRef} />),
    part('event', 36, <EventPane />),
  ];
  const resultShare = breadth === 'wide' ? 44 : 54;
  const outputs: readonly [SplitPart, SplitPart] = [
    part('result', resultShare, <Result onGoToLine={onGoToLine} />),
    part('log', 100 - resultShare, <Log />),
  ];
  const split = (name: string, parts: readonly [SplitPart, SplitPart]) => (
    <Split
      name={`${place}-${name}`}
      orientation="vertical"
      parts={parts}
      separatorLabel={messages.panes.resize}
    />
  );
  const inputsShare = breadth === 'wide' ? 52 : 40;
  return (
    <div className="panes min-h-0 grow" data-pane={active} data-breadth={breadth}>
      <Split
        name={`${place}-panes`}
        orientation={breadth === 'wide' ? 'horizontal' : 'vertical'}
        separatorLabel={messages.panes.resize}
        parts={[
          {
            id: `${place}-in`,
            size: inputsShare,
            className: 'pane-inputs',
            children: split('inputs', inputs),
          },
          {
            id: `${place}-out`,
            size: 100 - inputsShare,
            className: 'pane-outputs',
            children: <OutputArea idPrefix={idPrefix} result={split('outputs', outputs)} />,
          },
        ]}
      />
    </div>
  );
}

function Result({ onGoToLine }: Pick<PanesProps, 'onGoToLine'>) {
  const { actions, locale, messages } = useWorkbench();
  const run = useWorkbenchState((state) => state.run);
  const log = useWorkbenchState(({ run: { state }, log: lines }) =>
    state === 'done' ? lines : null,
  );
  const { files, configuration } = useWorkbenchState((state) => state.workspace);
  const isLimited = useMemo(
    () => log !== null && run.state === 'done' && restsOnLimit(run.result.payloadText, log),
    [log, run],
  );
  return (
    <section aria-label={messages.panes.result} className="overflow-auto">
      <ResultPanel
        run={run}
        paths={Object.keys(files)}
        memoryStanding={runtimeFamily(configuration.Runtime) === 'python' ? 'measured' : 'estimate'}
        temporaryStorageMb={configuration.EphemeralStorage.Size}
        notice={isLimited ? <LimitNotice locale={locale} messages={messages} /> : null}
        advice={
          run.state === 'done' ? (
            <ErrorAdvice
              result={run.result}
              family={runtimeFamily(configuration.Runtime)}
              locale={locale}
            />
          ) : null
        }
        accepted={run.state === 'accepted' ? <AcceptedResult receipt={run.receipt} /> : null}
        messages={messages}
        onGoToLine={onGoToLine}
        onRetry={() => void actions.invoke()}
      />
    </section>
  );
}

function Log() {
  const { store, messages } = useWorkbench();
  const log = useWorkbenchState((state) => state.log);
  const droppedCount = useWorkbenchState((state) => state.droppedLogEventCount);
  return (
    <div>
      <LogPanel
        log={log}
        droppedCount={droppedCount}
        messages={messages}
        onClear={() => logCleared(store)}
      />
    </div>
  );
}
