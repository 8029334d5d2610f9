'use client';

import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { VIEWS } from '@/lib/workbench/view-names';
import { viewChosen } from '@/lib/workbench/workbench-store';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { AddedView } from './added-view';
import { ADDED_VIEWS } from './output-views';

export interface OutputAreaProps {
  readonly idPrefix: string;
  /** What an invocation came to: it stays in the page while another view is in front. */
  readonly result: ReactNode;
}

/** Where the workbench answers: a strip of views, and the one that is chosen. */
export function OutputArea({ idPrefix, result }: OutputAreaProps) {
  const { store, messages } = useWorkbench();
  const view = useWorkbenchState((state) => state.view);
  const panelId = (name: string) => `${idPrefix}-view-${name}`;
  const choose = (chosen: string) => {
    const name = VIEWS.find((one) => one === chosen);
    if (name) viewChosen(store, name);
  };
  return (
    <Tabs.Root value={view} onValueChange={choose} className="flex min-h-0 min-w-0 flex-col">
      <Tabs.List
        aria-label={messages.views.label}
        className="view-tabs flex-none overflow-x-auto border-line border-b bg-paper px-1"
      >
        {VIEWS.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            aria-controls={panelId(name)}
            data-view-tab={name}
            className="h-8 shrink-0 px-3 text-muted text-sm -outline-offset-2 hover:text-ink data-[state=active]:font-semibold data-[state=active]:text-ink data-[state=active]:shadow-[inset_0_-2px_0_var(--accent)] pointer-coarse:h-11"
          >
            {messages.views.name[name]}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {VIEWS.map((name) => (
        <Tabs.Content
          key={name}
          value={name}
          forceMount
          hidden={name !== view}
          id={panelId(name)}
          tabIndex={-1}
          className="view flex min-h-0 grow flex-col [&>*]:min-h-0 [&>*]:grow"
        >
          {name === 'result' ? result : null}
          {name !== 'result' && name === view ? <AddedView load={ADDED_VIEWS[name]} /> : null}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
