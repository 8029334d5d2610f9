'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { useWorkbench } from '../workbench-context';

type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly View: ComponentType }
  | { readonly status: 'failed' };

export interface AddedViewProps {
  readonly load: () => Promise<ComponentType>;
}

/** A view whose code comes when it is wanted. What it must not forget belongs into a store: it goes when another is chosen. */
export function AddedView({ load }: AddedViewProps) {
  const { messages } = useWorkbench();
  const [attempt, setAttempt] = useState(0);
  const loading = useLoaded(load, attempt);
  if (loading.status === 'ready') return <loading.View />;
  if (loading.status === 'loading') {
    return <p className="p-4 text-muted text-sm">{messages.views.loading}</p>;
  }
  return (
    <div role="alert" className="grid justify-items-start gap-3 p-4 text-sm">
      <p>{messages.views.failed}</p>
      <Button onClick={() => setAttempt(attempt + 1)}>{messages.views.retry}</Button>
    </div>
  );
}

function useLoaded(load: () => Promise<ComponentType>, attempt: number): Loading {
  const [loading, setLoading] = useState<Loading>({ status: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let isWanted = true;
    setLoading({ status: 'loading' });
    load().then(
      (View) => isWanted && setLoading({ status: 'ready', View }),
      () => isWanted && setLoading({ status: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  return loading;
}
