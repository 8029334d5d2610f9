'use client';

import { useEffect, useState } from 'react';
import type { Result } from '@/lib/sim/kernel/result';
import type { ShareLinkProblem } from '@/lib/workbench/share-link';
import type { Workspace } from '@/lib/workbench/workspace';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWorkbench } from '../workbench-context';
import { problemText } from './share-text';
import { WorkspacePreview } from './workspace-preview';

/** Shows what the address brings and asks first. Follows the address when it changes. Runs nothing. */
export function LinkArrival() {
  const { actions, messages } = useWorkbench();
  const [arrived, setArrived] = useState<Result<Workspace, ShareLinkProblem> | null>(null);
  useEffect(() => {
    const read = async (hash: string) => {
      // Only who follows a link needs what reads it.
      if (!hash) return setArrived(null);
      const { readShareLink } = await import('@/lib/workbench/share-link');
      setArrived(readShareLink(hash));
    };
    // The router may put back its own address before the event is heard.
    const follow = ({ newURL }: HashChangeEvent) => read(new URL(newURL).hash);
    void read(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!arrived) return null;

  const words = messages.arrival;
  function close(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    setArrived(null);
  }
  return (
    <Dialog
      open
      title={arrived.ok ? words.title : words.brokenTitle}
      description={arrived.ok ? words.text : words.brokenText}
      closeLabel={words.decline}
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      {arrived.ok ? (
        <div className="grid gap-4">
          <WorkspacePreview workspace={arrived.value} messages={messages} />
          <div className="sticky bottom-0 flex justify-end gap-2 bg-surface pt-2">
            <Button onClick={close}>{words.decline}</Button>
            <Button
              kind="primary"
              data-testid="accept-link"
              onClick={() => {
                void actions.load(arrived.value, 'linkAccepted');
                close();
              }}
            >
              {words.accept}
            </Button>
          </div>
        </div>
      ) : (
        <p role="alert" data-testid="broken-link" data-code={arrived.failure.code}>
          {problemText(arrived.failure, messages)}
        </p>
      )}
    </Dialog>
  );
}
