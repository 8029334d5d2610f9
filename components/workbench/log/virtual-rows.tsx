'use client';

import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { LogRow } from './log-row';
import { LINES_PER_BLOCK, visibleBlocks } from './visible-blocks';

export interface VirtualRowsProps {
  readonly lines: readonly LogEvent[];
  /** The element that scrolls. */
  readonly view: RefObject<HTMLElement | null>;
  readonly messages: WorkbenchMessages;
}

/** A log too long to be drawn whole: only the blocks in view, in between two empty stretches. */
export function VirtualRows({ lines, view, messages }: VirtualRowsProps) {
  const { scrollTop, viewHeight } = useScroll(view);
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(new Map());
  const drawn = useRef<HTMLDivElement>(null);
  const { first, end, aboveHeight, belowHeight } = visibleBlocks({
    lineCount: lines.length,
    heights,
    scrollTop,
    viewHeight,
  });

  const measure = useEffectEvent(() => {
    const measured = measureBlocks(drawn.current, first);
    setHeights((known) => {
      const news = measured.filter(([block, height]) => known.get(block) !== height);
      return news.length > 0 ? new Map([...known, ...news]) : known;
    });
  });
  useEffect(() => {
    if (!drawn.current) return;
    // Rows get their own height only once they are in view.
    const size = new ResizeObserver(() => measure());
    size.observe(drawn.current);
    return () => size.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other blocks may be as high together
  useLayoutEffect(() => measure(), [first, end]);

  const blocks = Array.from({ length: end - first }, (_, index) => first + index);
  return (
    <>
      <div style={{ height: aboveHeight }} />
      <div ref={drawn}>
        {blocks.map((block) => (
          <ol key={block} className="log-rows" start={block * LINES_PER_BLOCK + 1}>
            {lines
              .slice(block * LINES_PER_BLOCK, (block + 1) * LINES_PER_BLOCK)
              .map((event, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end
                <LogRow key={index} event={event} messages={messages} />
              ))}
          </ol>
        ))}
      </div>
      <div style={{ height: belowHeight }} />
    </>
  );
}

function measureBlocks(drawn: HTMLElement | null, first: number): [number, number][] {
  const blocks = [...(drawn?.children ?? [])];
  return blocks.flatMap((block, index) => {
    const { height } = block.getBoundingClientRect();
    return height > 0 ? [[first + index, height]] : [];
  });
}

function useScroll(view: RefObject<HTMLElement | null>) {
  const [scroll, setScroll] = useState({ scrollTop: 0, viewHeight: 0 });
  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const read = () =>
      setScroll({ scrollTop: element.scrollTop, viewHeight: element.clientHeight });
    const size = new ResizeObserver(read);
    size.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [view]);
  return scroll;
}
