'use client';

import { type ReactNode, useLayoutEffect, useState } from 'react';
import { Group, Panel, Separator, useGroupRef } from 'react-resizable-panels';
import { readSizes, rememberSizes } from './remembered-sizes';

export interface SplitPart {
  readonly id: string;
  /** Percent. */
  readonly size: number;
  readonly className?: string;
  readonly children: ReactNode;
}

export interface SplitProps {
  /** The name its sizes are remembered under. */
  readonly name: string;
  readonly orientation: 'horizontal' | 'vertical';
  readonly parts: readonly [SplitPart, SplitPart];
  readonly separatorLabel: string;
}

/** Two panes and the border between them, which the mouse, a finger or the arrow keys move. */
export function Split({ name, orientation, parts, separatorLabel }: SplitProps) {
  const group = useGroupRef();
  const key = `${name}-${orientation}`;
  const [first, second] = parts;
  const isHere = useIsHere();
  useLayoutEffect(() => {
    const usual = { [first.id]: first.size, [second.id]: second.size };
    group.current?.setLayout(readSizes(key) ?? usual);
  }, [key, group, first.id, first.size, second.id, second.size]);
  return (
    <Group
      id={name}
      groupRef={group}
      orientation={orientation}
      className="split"
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) rememberSizes(key, layout);
      }}
    >
      <Part {...first} />
      <Separator className="split-border" disabled={!isHere} aria-label={separatorLabel} />
      <Part {...second} />
    </Group>
  );
}

/** Until scripts run a border cannot be moved, and has no position to tell. */
function useIsHere(): boolean {
  const [isHere, setIsHere] = useState(false);
  useLayoutEffect(() => setIsHere(true), []);
  return isHere;
}

function Part({ id, size, className = '', children }: SplitPart) {
  return (
    <Panel id={id} defaultSize={`${size}%`} minSize="12%" className={`split-part ${className}`}>
      {children}
    </Panel>
  );
}
