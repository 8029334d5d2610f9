'use client';

import type { KeyboardEvent } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { PANES, type PaneName } from './pane-names';

export interface PaneTabsProps {
  /** What the ids of tabs and panes begin with. */
  readonly idPrefix: string;
  readonly active: PaneName;
  readonly messages: WorkbenchMessages;
  readonly onChange: (pane: PaneName) => void;
}

/** Chooses the pane where there is no room for all. `layout.css` hides what needs no tab. */
export function PaneTabs({ idPrefix, active, messages, onChange }: PaneTabsProps) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const shown = PANES.filter((pane) => tabElement(idPrefix, pane)?.offsetParent);
    const next = shown.at((shown.indexOf(active) + step) % shown.length);
    if (step === 0 || !next) return;
    event.preventDefault();
    onChange(next);
    tabElement(idPrefix, next)?.focus();
  }
  return (
    <div
      role="tablist"
      aria-label={messages.label}
      onKeyDown={onKeyDown}
      className="pane-tabs border-line border-b bg-paper"
    >
      {PANES.map((pane) => (
        <button
          key={pane}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${pane}`}
          data-pane-tab={pane}
          aria-selected={pane === active}
          aria-controls={`${idPrefix}-${pane}`}
          tabIndex={pane === active ? 0 : -1}
          className="h-9 grow px-3 text-muted text-sm -outline-offset-2 aria-selected:font-semibold aria-selected:text-ink aria-selected:shadow-[inset_0_-2px_0_var(--accent)] pointer-coarse:h-11"
          onClick={() => onChange(pane)}
        >
          {messages.panes[pane]}
        </button>
      ))}
    </div>
  );
}

function tabElement(idPrefix: string, pane: PaneName): HTMLElement | null {
  return document.getElementById(`${idPrefix}-tab-${pane}`);
}
