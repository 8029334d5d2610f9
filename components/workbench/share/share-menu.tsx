'use client';

import { Archive, Download, FileUp, History, Link, RotateCcw, Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Menu } from '../../ui/menu';
import { useWorkbench } from '../workbench-context';
import { exportAccount, exportWork } from './exports';
import { HistoryDialog } from './history-dialog';
import { useNotices } from './notices';
import { problemText } from './share-text';
import { useShareLink } from './use-share-link';

/** Link, file, history and reset: how work leaves the workbench and comes back. */
export function ShareMenu() {
  const { store, actions, messages } = useWorkbench();
  const { say } = useNotices();
  const copyLink = useShareLink();
  const fileInput = useRef<HTMLInputElement>(null);
  const [historyOpen, setHistoryOpen] = useState(false);
  const words = messages.share;

  async function importFile(file: File): Promise<void> {
    const { readLambdaJsonFile } = await import('@/lib/workbench/lambda-json-file');
    const read = readLambdaJsonFile(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) await actions.load(read.value, 'fileImported');
    else say(`${file.name}: ${problemText(read.failure, messages)}`);
  }

  return (
    <>
      <Menu
        label={words.menu}
        icon={<Share2 aria-hidden />}
        groups={[
          [
            { label: words.link, icon: <Link aria-hidden />, onSelect: () => void copyLink() },
            {
              label: words.exportFile,
              icon: <Download aria-hidden />,
              onSelect: () => void exportWork(store.getState().workspace),
            },
            {
              label: words.importFile,
              icon: <FileUp aria-hidden />,
              onSelect: () => fileInput.current?.click(),
            },
            {
              label: words.exportAccount,
              icon: <Archive aria-hidden />,
              onSelect: () => void exportAccount(actions.account()),
            },
          ],
          [
            {
              label: words.history,
              icon: <History aria-hidden />,
              onSelect: () => setHistoryOpen(true),
            },
            {
              label: words.reset,
              icon: <RotateCcw aria-hidden />,
              onSelect: () => void actions.load(store.getState().starter, 'reset'),
            },
          ],
        ]}
      />
      <input
        ref={fileInput}
        type="file"
        accept=".json,application/json"
        aria-label={words.importFile}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void importFile(file);
        }}
      />
      {historyOpen ? <HistoryDialog onClose={() => setHistoryOpen(false)} /> : null}
    </>
  );
}
