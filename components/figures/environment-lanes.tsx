'use client';

import '@/components/workbench/environments/environments.css';
import { useState } from 'react';
import { useBench } from '@/components/lesson/bench';
import { USUAL_ZOOM } from '@/components/workbench/environments/lane-geometry';
import { LanesCanvas } from '@/components/workbench/environments/lanes-canvas';
import { LanesLegend } from '@/components/workbench/environments/lanes-legend';
import { NoLanes } from '@/components/workbench/environments/no-lanes';
import { Scrubber } from '@/components/workbench/environments/scrubber';
import { useLanes } from '@/components/workbench/environments/use-lanes';
import { useLanesWords } from '@/components/workbench/environments/use-lanes-words';
import { WorkbenchContext } from '@/components/workbench/workbench-context';

/** The environments of the workbench beside the text: how they appear, and how they are used again. */
export function EnvironmentLanes() {
  const { workbench } = useBench();
  if (!workbench) return <div className="min-h-24" />;
  return (
    <WorkbenchContext value={workbench}>
      <Board />
    </WorkbenchContext>
  );
}

function Board() {
  const words = useLanesWords();
  const state = useLanes('even');
  const [chosen, setChosen] = useState<string | null>(null);
  const { lanes, moment } = state;
  if (lanes.lanes.length === 0) return <NoLanes words={words} />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1 bg-surface">
      <LanesCanvas
        state={state}
        scale="even"
        zoom={USUAL_ZOOM}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Scrubber state={state} />
      <div className="px-3 pb-2">
        <LanesLegend
          words={words}
          hasFailures={moment.failures > 0}
          hasRefusals={lanes.refusals.length > 0}
          hasModelled={lanes.lanes.some(({ modelled }) => modelled)}
        />
      </div>
    </div>
  );
}
