'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { followsEnd, type ScrollPosition } from './follow-end';
import { LogRow } from './log-row';
import { VirtualRows } from './virtual-rows';

/** Up to here every line is in the page, so that the browser's own search finds it. */
const MOST_PLAIN_LINES = 1_000;

export interface LogListProps {
  readonly lines: readonly LogEvent[];
  readonly messages: WorkbenchMessages;
}

/** The lines, following the end as long as the reader is there. */
export function LogList({ lines, messages }: LogListProps) {
  const view = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const position = useRef<ScrollPosition>({ scrollTop: 0, scrollHeight: 0, clientHeight: 0 });

  useEffect(() => {
    if (!content.current) return;
    const follow = () => {
      const element = view.current;
      if (!element || !follows.current) return;
      element.scrollTop = element.scrollHeight;
      position.current = positionOf(element);
    };
    const size = new ResizeObserver(follow);
    size.observe(content.current);
    return () => size.disconnect();
  }, []);

  return (
    <section
      ref={view}
      aria-label={messages.panes.log}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 grow overflow-auto py-1"
      onKeyDown={moveBetweenRows}
      onScroll={({ currentTarget }) => {
        const now = positionOf(currentTarget);
        follows.current = followsEnd(follows.current, position.current, now);
        position.current = now;
      }}
    >
      <div ref={content}>
        {lines.length > MOST_PLAIN_LINES ? (
          <VirtualRows lines={lines} view={view} messages={messages} />
        ) : (
          <ol className="log-rows">
            {lines.map((event, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end
              <LogRow key={index} event={event} messages={messages} />
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}

function positionOf({ scrollTop, scrollHeight, clientHeight }: HTMLElement): ScrollPosition {
  return { scrollTop, scrollHeight, clientHeight };
}

/** The arrow keys go from one line's button to the next: Tab alone would stop 1,000 times. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-copies-line]')];
  const from = buttons.indexOf(document.activeElement as HTMLElement);
  const next = from < 0 ? 0 : from + (event.key === 'ArrowDown' ? 1 : -1);
  const target = buttons[next];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
