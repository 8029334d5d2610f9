'use client';

import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { lastStepUndone } from '@/lib/workbench/undo';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useWorkbench, useWorkbenchState } from '../workbench-context';

interface Notices {
  /** @param code - Something to copy by hand. */
  readonly say: (text: string, code?: string) => void;
}

type Notice =
  | { readonly kind: 'said'; readonly text: string; readonly code?: string }
  | { readonly kind: 'undoable'; readonly text: string }
  | { readonly kind: 'newStarter'; readonly text: string };

const NoticesContext = createContext<Notices>({ say: () => {} });

const SHOWN_MS = 8_000;

/** Short words at the foot of the workbench, with Undo where something was replaced or deleted. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const { actions, messages } = useWorkbench();
  const undoable = useWorkbenchState((state) => state.undoable);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [seen, setSeen] = useState(undoable);
  const words = messages.share;
  if (undoable !== seen) {
    setSeen(undoable);
    const step = undoable.at(-1);
    const added = undoable.length >= seen.length && step;
    setNotice(added ? { kind: 'undoable', text: words.undone[step.change] } : null);
  }

  useEffect(() => {
    if (!notice || notice.kind === 'newStarter') return;
    const timer = setTimeout(() => setNotice(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  useEffect(() => {
    void actions.restored.then((found) => {
      if (found.found === 'damaged') setNotice({ kind: 'said', text: words.damaged });
      const isOld = found.found === 'work' && found.starterChanged;
      if (isOld) setNotice({ kind: 'newStarter', text: words.starterChanged });
    });
    void actions.accountFound.then((found) => {
      if (found === 'setAside') setNotice({ kind: 'said', text: words.accountSetAside });
    });
  }, [actions, words]);

  const notices = useMemo<Notices>(
    () => ({
      say: (text, code) => setNotice({ kind: 'said', text, ...(code ? { code } : {}) }),
    }),
    [],
  );
  return (
    <NoticesContext value={notices}>
      {children}
      <div
        role="status"
        className="pointer-events-none absolute inset-x-3 bottom-14 z-30 flex justify-center"
      >
        {notice ? <NoticeBox notice={notice} onDismiss={() => setNotice(null)} /> : null}
      </div>
    </NoticesContext>
  );
}

interface NoticeBoxProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function NoticeBox({ notice, onDismiss }: NoticeBoxProps) {
  const { store, actions, messages } = useWorkbench();
  const words = messages.share;
  return (
    <div className="pointer-events-auto flex max-w-full items-center gap-3 rounded-md border border-line-strong bg-surface py-1 pr-1 pl-4 text-ink text-sm shadow-lg">
      <p className="min-w-0 py-1 leading-normal">
        {notice.text}
        {notice.kind === 'said' && notice.code ? (
          <code className="block max-h-24 select-all overflow-auto break-all text-xs">
            {notice.code}
          </code>
        ) : null}
      </p>
      {notice.kind === 'undoable' ? (
        <Button onClick={() => lastStepUndone(store)}>{words.undo}</Button>
      ) : null}
      {notice.kind === 'newStarter' ? (
        <Button onClick={() => void actions.load(store.getState().starter, 'starterTaken')}>
          {words.takeStarter}
        </Button>
      ) : null}
      <IconButton label={words.dismiss} onClick={onDismiss}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}

export function useNotices(): Notices {
  return useContext(NoticesContext);
}
