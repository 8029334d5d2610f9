'use client';

import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { FigureOf } from '@/lib/course/figure-view';
import { LOAD_POINTS, type Load, MAX_PER_SECOND, withPoint } from '@/lib/course/fleet/load';
import { fill } from '@/lib/i18n/fill';

interface LoadDrawingProps {
  readonly load: Load;
  readonly words: FigureOf<'fleets'>['words'];
  readonly onDraw: (load: Load) => void;
}

const WIDTH = 600;
const HEIGHT = 110;
const STEP = 10;
const MINUTES_BETWEEN_POINTS = 60 / (LOAD_POINTS - 1);

/** The load as a curve that a pointer draws, or the keyboard, point by point. */
export function LoadDrawing({ load, words, onDraw }: LoadDrawingProps) {
  const [point, setPoint] = useState(7);
  const value = load[point] ?? 0;
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.round(((event.clientX - box.left) / box.width) * (LOAD_POINTS - 1));
    const drawn = Math.min(LOAD_POINTS - 1, Math.max(0, at));
    setPoint(drawn);
    onDraw(withPoint(load, drawn, (1 - (event.clientY - box.top) / box.height) * MAX_PER_SECOND));
  };
  const move = (event: KeyboardEvent) => {
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const upwards = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
    if (sideways === undefined && upwards === undefined) return;
    event.preventDefault();
    if (sideways) setPoint(Math.min(LOAD_POINTS - 1, Math.max(0, point + sideways)));
    if (upwards) onDraw(withPoint(load, point, value + upwards * STEP));
  };
  const said = `${fill(words.point, { minute: point * MINUTES_BETWEEN_POINTS })}: ${fill(words.perSecond, { count: value })}`;
  return (
    <div className="load-drawing">
      <div
        aria-label={words.draw}
        aria-valuemax={MAX_PER_SECOND}
        aria-valuemin={0}
        aria-valuenow={value}
        aria-valuetext={said}
        onKeyDown={move}
        role="slider"
        tabIndex={0}
      >
        <svg
          aria-hidden
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            draw(event);
          }}
          onPointerMove={draw}
          preserveAspectRatio="none"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        >
          <polygon
            className="load-area"
            points={`0,${HEIGHT} ${points(load)} ${WIDTH},${HEIGHT}`}
          />
          <polyline className="load-line" points={points(load)} vectorEffect="non-scaling-stroke" />
          <line
            className="load-point"
            vectorEffect="non-scaling-stroke"
            x1={xOf(point)}
            x2={xOf(point)}
            y1={0}
            y2={HEIGHT}
          />
        </svg>
      </div>
      <p className="load-said">{said}</p>
    </div>
  );
}

function points(load: Load): string {
  return load.map((value, point) => `${xOf(point)},${yOf(value)}`).join(' ');
}

function xOf(point: number): number {
  return (point * WIDTH) / (LOAD_POINTS - 1);
}

function yOf(perSecond: number): number {
  return HEIGHT * (1 - perSecond / MAX_PER_SECOND);
}
