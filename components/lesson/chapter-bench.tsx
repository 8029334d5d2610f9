'use client';

import { type ReactNode, useEffect } from 'react';
import { useWorkbench } from '@/components/workbench/workbench-context';
import { WorkbenchProvider } from '@/components/workbench/workbench-provider';
import { WorkbenchView } from '@/components/workbench/workbench-view';
import type { Locale } from '@/lib/i18n/locales';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { useBench } from './bench';
import { useReaderRuns } from './use-reader-runs';

interface ChapterBenchProps {
  readonly locale: Locale;
  readonly messages: WorkbenchMessages;
  /** Place -> file -> its code, coloured while the site was built. */
  readonly highlightedFiles: Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;
}

/** The workbench beside the prose. It holds what the reader last opened, under that thing's own place. */
export function ChapterBench({ locale, messages, highlightedFiles }: ChapterBenchProps) {
  const { place, sample } = useBench().content;
  return (
    <WorkbenchProvider
      key={place}
      locale={locale}
      messages={messages}
      place={place}
      workspace={sample}
    >
      <BenchAttachment />
      <WorkbenchView highlightedFiles={highlightedFiles[place] ?? {}} shareLinks="ignored" />
    </WorkbenchProvider>
  );
}

/** Lets the prose ask the workbench that is mounted now. */
function BenchAttachment() {
  const { attach, readerRan } = useBench();
  const workbench = useWorkbench();
  useReaderRuns(readerRan);
  useEffect(
    () =>
      attach({
        workspace: () => workbench.store.getState().workspace,
        openTrial: workbench.actions.openTrial,
        workbench,
      }),
    [attach, workbench],
  );
  return null;
}
