'use client';

import { Play, Square } from 'lucide-react';
import { Button } from '../../ui/button';
import { EventSelect } from '../events/event-select';
import { InvocationTypeSelect } from '../invoking/invocation-type-select';
import { SettingsButton } from '../settings/settings-button';
import { ShareMenu } from '../share/share-menu';
import { ShortcutsButton } from '../shortcuts/shortcuts-button';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { RunStatus } from './run-status';

/** Above the panes: run it, with what, and how it goes. */
export function RunBar() {
  const { actions, messages } = useWorkbench();
  const run = useWorkbenchState((state) => state.run);
  const active = run.state === 'starting' || run.state === 'running';
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-line border-b bg-surface px-3 py-2">
      <Button
        kind="primary"
        data-testid="invoke"
        // Not `disabled`: that would take the keyboard's focus away.
        aria-disabled={active}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={() => void actions.invoke()}
      >
        <Play aria-hidden className="size-4" />
        {messages.run.invoke}
      </Button>
      <Button
        data-testid="stop"
        disabled={!active}
        className={active ? '' : '@max-[35rem]/workbench:hidden'}
        onClick={() => void actions.stop()}
      >
        <Square aria-hidden className="size-3.5" />
        {messages.run.stop}
      </Button>
      <EventSelect className={active ? '@max-[35rem]/workbench:hidden' : ''} />
      <InvocationTypeSelect />
      <RunStatus run={run} messages={messages} />
      <div className="ml-auto flex items-center">
        <SettingsButton />
        <ShareMenu />
        <ShortcutsButton />
      </div>
    </div>
  );
}
