'use client';

import type { KeyboardEvent } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { isPane, PANE_TABS, type PaneTab } from './pane-names';

export interface PaneTabsProps {
  /** What the ids of tabs and panes begin with. */
  readonly idPrefix: string;
  readonly active: PaneTab;
  readonly messages: WorkbenchMessages;
  readonly onChange: (tab: PaneTab) => void;
}

/** Chooses the pane where there is no room for all. `layout.css` hides what needs no tab. */
export function PaneTabs({ idPrefix, active, messages, onChange }: PaneTabsProps) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const shown = PANE_TABS.filter((tab) => tabElement(idPrefix, tab)?.offsetParent);
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
      {PANE_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${tab}`}
          {...(isPane(tab) ? { 'data-pane-tab': tab } : { 'data-view-tab': tab })}
          aria-selected={tab === active}
          aria-controls={isPane(tab) ? `${idPrefix}-${tab}` : `${idPrefix}-view-${tab}`}
          tabIndex={tab === active ? 0 : -1}
          className="h-9 shrink-0 grow px-3 text-muted text-sm -outline-offset-2 aria-selected:font-semibold aria-selected:text-ink aria-selected:shadow-[inset_0_-2px_0_var(--accent)] pointer-coarse:h-11"
          onClick={() => onChange(tab)}
        >
          {isPane(tab) ? messages.panes[tab] : messages.views.name[tab]}
        </button>
      ))}
    </div>
  );
}

function tabElement(idPrefix: string, tab: PaneTab): HTMLElement | null {
  return document.getElementById(`${idPrefix}-tab-${tab}`);
}
