'use client';

import { Eraser, Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { AXIS_SCALES, type AxisScale } from '@/lib/sim/history/time-axis';
import { historyCleared } from '@/lib/workbench/record-history';
import { IconButton } from '../../ui/icon-button';
import { Segments } from '../../ui/segments';
import { useWorkbench } from '../workbench-context';
import type { Zoom } from './lane-geometry';
import { useLanesWords } from './use-lanes-words';

const STEP = 1.6;

export interface LanesToolsProps {
  readonly scale: AxisScale;
  readonly onScale: (scale: AxisScale) => void;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

/** How time is drawn, and how large. */
export function LanesTools({ scale, zoom, onScale, onZoom }: LanesToolsProps) {
  const { store } = useWorkbench();
  const words = useLanesWords();
  const zoomBy = (factor: number) => onZoom({ ...zoom, times: zoom.times * factor });
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-1 px-2 py-1.5">
      <div title={words.scaleHelp[scale]} className="px-1">
        <Segments
          label={words.scale.label}
          value={scale}
          options={AXIS_SCALES.map((value) => ({ value, label: words.scale[value] }))}
          onChange={onScale}
        />
      </div>
      <p className="min-w-0 grow basis-40 text-muted text-xs">{words.scaleHelp[scale]}</p>
      <IconButton label={words.zoom.out} onClick={() => zoomBy(1 / STEP)}>
        <ZoomOut aria-hidden />
      </IconButton>
      <IconButton label={words.zoom.in} onClick={() => zoomBy(STEP)}>
        <ZoomIn aria-hidden />
      </IconButton>
      <IconButton label={words.zoom.fit} onClick={() => onZoom({ from: 'all', times: 1 })}>
        <Maximize2 aria-hidden />
      </IconButton>
      <IconButton label={words.clear} onClick={() => historyCleared(store)}>
        <Eraser aria-hidden />
      </IconButton>
    </div>
  );
}
