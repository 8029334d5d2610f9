'use client';

import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { AxisScale } from '@/lib/sim/history/time-axis';
import { timeLookedAt } from '@/lib/workbench/workbench-store';
import { useWorkbench } from '../workbench-context';
import { drawLanes } from './draw-lanes';
import { readColours } from './lane-colours';
import {
  contentSize,
  LABEL_WIDTH,
  type LaneView,
  rowAtY,
  timeAtX,
  unitWidth,
  xOf,
  type Zoom,
} from './lane-geometry';
import type { LanesState } from './use-lanes';
import { useLanesWords } from './use-lanes-words';

export interface LanesCanvasProps {
  readonly state: LanesState;
  readonly scale: AxisScale;
  readonly zoom: Zoom;
  readonly chosen: string | null;
  readonly onChoose: (environment: string) => void;
}

/** The picture of the lanes. Only the part in view is drawn, so their number and length cost nothing. */
export function LanesCanvas({ state, scale, zoom, chosen, onChoose }: LanesCanvasProps) {
  const { store } = useWorkbench();
  const words = useLanesWords();
  const scroller = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isFollowing = useRef(true);
  const size = useSize(scroller);
  const { lanes, axis, now, lookingAt } = state;
  const unit = unitWidth(zoom, scale, axis.length, size.width);
  const firstLaneRow = lanes.refusals.length > 0 ? 1 : 0;
  const content = contentSize(axis, unit, lanes.lanes.length + firstLaneRow);

  const viewNow = (): LaneView => ({
    axis,
    unit,
    ...size,
    scrollLeft: scroller.current?.scrollLeft ?? 0,
    scrollTop: scroller.current?.scrollTop ?? 0,
  });
  const draw = useEffectEvent(() => {
    const { current } = canvas;
    const pen = current?.getContext('2d');
    if (!current || !pen) return;
    fitToPixels(current, pen, size);
    const colours = readColours(current);
    drawLanes(pen, { lanes, view: viewNow(), now, lookingAt, chosen, colours, words });
  });
  useLayoutEffect(() => {
    if (lookingAt !== null) bringIntoView(scroller.current, xOf(viewNow(), lookingAt));
    else if (isFollowing.current) scrollToEnd(scroller.current);
    draw();
  });
  useRedrawing(scroller, () => draw());

  const look = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const lane = lanes.lanes[rowAtY(viewNow(), y) - firstLaneRow];
    if (lane) onChoose(lane.id);
    if (x < LABEL_WIDTH) return;
    const at = timeAtX(viewNow(), x);
    timeLookedAt(store, at >= now ? null : at);
  };
  return (
    <section
      ref={scroller}
      aria-label={words.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to
      tabIndex={0}
      className="lanes relative min-h-24 overflow-auto border-line border-y"
      style={{ height: Math.min(content.height + 14, 360) }}
      onScroll={({ currentTarget }) => {
        isFollowing.current = isAtEnd(currentTarget);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1 && event.pointerType === 'mouse') look(event);
      }}
      onPointerUp={look}
    >
      <div style={{ width: content.width, height: content.height }}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={words.canvasHelp}
          className="sticky top-0 left-0 block"
          style={size}
        />
      </div>
    </section>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setSize({ width: current.clientWidth, height: current.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** What changes the picture besides its data: scrolling, and another theme. */
function useRedrawing(scroller: RefObject<HTMLElement | null>, redraw: () => void): void {
  const onChange = useEffectEvent(redraw);
  useEffect(() => {
    const { current } = scroller;
    const again = () => onChange();
    const theme = new MutationObserver(again);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', again);
    current?.addEventListener('scroll', again, { passive: true });
    return () => {
      theme.disconnect();
      system.removeEventListener('change', again);
      current?.removeEventListener('scroll', again);
    };
  }, [scroller]);
}

/** As many pixels as the screen has, measured in those of the page. */
function fitToPixels(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, size: Size): void {
  const ratio = devicePixelRatio;
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
}

function scrollToEnd(scroller: HTMLElement | null): void {
  if (scroller) scroller.scrollLeft = scroller.scrollWidth;
}

/** Near enough to be meant to stay there, while what happens goes on. */
function isAtEnd({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollWidth - clientWidth - scrollLeft < 60;
}

function bringIntoView(scroller: HTMLElement | null, x: number): void {
  if (!scroller || (x >= LABEL_WIDTH && x <= scroller.clientWidth - 20)) return;
  scroller.scrollLeft += x - scroller.clientWidth / 2;
}
