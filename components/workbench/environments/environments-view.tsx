'use client';

import './environments.css';
import { useState } from 'react';
import type { AxisScale } from '@/lib/sim/history/time-axis';
import { fillIn } from '../../ui/fill-in';
import { useWorkbenchState } from '../workbench-context';
import { BurstPanel } from './burst-panel';
import { clockTime } from './figures';
import { InvocationTable } from './invocation-table';
import { USUAL_ZOOM, type Zoom } from './lane-geometry';
import { LanesCanvas } from './lanes-canvas';
import { LanesLegend } from './lanes-legend';
import { LanesTools } from './lanes-tools';
import { MomentDetail } from './moment-detail';
import { MomentFigures } from './moment-figures';
import { NoLanes } from './no-lanes';
import { Scrubber } from './scrubber';
import { StoryList } from './story-list';
import { useLanes } from './use-lanes';
import { useLanesWords } from './use-lanes-words';

/** The execution environments of the function: as lanes that can be gone back along, as a table, in sentences. */
export function EnvironmentsView() {
  const words = useLanesWords();
  const history = useWorkbenchState((state) => state.history);
  const [scale, setScale] = useState<AxisScale>('even');
  const [zoom, setZoom] = useState<Zoom>(USUAL_ZOOM);
  const [chosen, setChosen] = useState<string | null>(null);
  const state = useLanes(scale);
  const { lanes, lookingAt, moment } = state;
  const isEmpty = lanes.lanes.length === 0 && lanes.refusals.length === 0;
  return (
    <div data-testid="environments-view" className="environments-view overflow-auto">
      <BurstPanel />
      {isEmpty ? (
        <NoLanes words={words} />
      ) : (
        <>
          <LanesTools scale={scale} zoom={zoom} onScale={setScale} onZoom={setZoom} />
          <LanesCanvas
            state={state}
            scale={scale}
            zoom={zoom}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Scrubber state={state} />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 pt-1 pb-4">
            <LanesLegend
              words={words}
              hasFailures={history.latest.failures > 0}
              hasRefusals={lanes.refusals.length > 0}
              hasModelled={lanes.lanes.some(({ modelled }) => modelled)}
            />
            {lookingAt === null ? null : (
              <p className="font-semibold text-accent text-xs">
                {fillIn(words.asItWas, { time: clockTime(lookingAt) })}
              </p>
            )}
            <MomentFigures moment={moment} words={words} />
            <MomentDetail state={state} chosen={chosen} onChoose={setChosen} />
            <details>
              <summary>{words.table.title}</summary>
              <InvocationTable lanes={lanes} />
            </details>
            <details>
              <summary>{words.story.title}</summary>
              <StoryList history={history} />
            </details>
          </div>
        </>
      )}
    </div>
  );
}
