'use client';

import { Popover } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { landmarkOf } from './landmark';

export interface ExplanationProps {
  readonly id: string;
  /** What is explained. */
  readonly text: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What `Explained` shows beside its text. */
export function Explanation({ id, text, onClose, children }: ExplanationProps) {
  return (
    <Popover.Root open onOpenChange={onClose}>
      <Popover.Anchor virtualRef={text} />
      <Popover.Portal container={landmarkOf(text.current)}>
        <Popover.Content
          id={id}
          role="tooltip"
          side="top"
          sideOffset={6}
          collisionPadding={8}
          className="pointer-events-none z-50 max-w-[min(22rem,calc(100vw-1rem))] rounded-md border border-line-strong bg-surface px-3 py-2 text-ink text-sm leading-normal shadow-lg"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
