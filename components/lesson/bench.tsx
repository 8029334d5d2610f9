'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { WorkbenchAccess } from '@/components/workbench/workbench-context';
import type { ReaderRun } from '@/lib/course/context-values';
import type { SampleView } from '@/lib/course/sample-view';
import type { OpenLambdaService } from '@/lib/workbench/run-trial';
import type { Workspace } from '@/lib/workbench/workspace';
import { rememberOpened } from './opened-place';

/** What a mounted workbench lets the chapter beside it do. */
export interface BenchHandle {
  readonly workspace: () => Workspace;
  /** A service of one's own in the workbench's sandbox. */
  readonly openTrial: OpenLambdaService;
  /** For what shows the same workbench within the text. */
  readonly workbench: WorkbenchAccess;
}

/** A workspace with the place its changes are kept under. */
export interface BenchContent {
  readonly place: string;
  readonly sample: SampleView;
}

/** Which of the two is in front where there is room for one only. */
export type ChapterPane = 'prose' | 'workbench';

interface Bench {
  readonly content: BenchContent;
  readonly pane: ChapterPane;
  readonly showPane: (pane: ChapterPane) => void;
  /** Puts something on the workbench. What was there is kept under its own place. */
  readonly open: (content: BenchContent) => void;
  /** As `open`, and the text stays in front. */
  readonly resume: (content: BenchContent) => void;
  /** @returns what detaches it again. */
  readonly attach: (handle: BenchHandle) => () => void;
  readonly handle: () => BenchHandle | undefined;
  /** The workbench that is mounted now. */
  readonly workbench: WorkbenchAccess | undefined;
  /** The reader's latest invocation on the workbench. */
  readonly lastRun: ReaderRun | undefined;
  readonly readerRan: (run: ReaderRun) => void;
}

const BenchContext = createContext<Bench | null>(null);

interface BenchProviderProps {
  readonly opensWith: BenchContent;
  readonly children: ReactNode;
}

/** Joins a chapter's prose to the workbench beside it. */
export function BenchProvider({ opensWith, children }: BenchProviderProps) {
  const [content, setContent] = useState(opensWith);
  const [pane, setPane] = useState<ChapterPane>('prose');
  const [lastRun, readerRan] = useState<ReaderRun>();
  const [workbench, setWorkbench] = useState<WorkbenchAccess>();
  const readUpTo = useRef(0);
  const attached = useRef<BenchHandle>(undefined);
  const handle = useCallback(() => attached.current, []);
  const attach = useCallback((given: BenchHandle) => {
    attached.current = given;
    setWorkbench(given.workbench);
    return () => {
      if (attached.current === given) attached.current = undefined;
    };
  }, []);
  const showPane = useCallback((next: ChapterPane) => {
    if (next === 'workbench') readUpTo.current = window.scrollY;
    setPane(next);
    if (next === 'prose') requestAnimationFrame(() => window.scrollTo({ top: readUpTo.current }));
  }, []);
  const open = useCallback(
    (next: BenchContent) => {
      setContent(next);
      rememberOpened(next.place);
      if (isNarrow()) showPane('workbench');
    },
    [showPane],
  );
  const bench = useMemo<Bench>(
    () => ({
      content,
      pane,
      showPane,
      open,
      resume: setContent,
      attach,
      handle,
      workbench,
      lastRun,
      readerRan,
    }),
    [content, pane, showPane, open, attach, handle, workbench, lastRun],
  );
  return <BenchContext value={bench}>{children}</BenchContext>;
}

/** As in `chapter.css`: where only one of the two can be seen. */
function isNarrow(): boolean {
  return window.matchMedia('(max-width: 67.99rem)').matches;
}

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('useBench needs a BenchProvider above it');
  return bench;
}
