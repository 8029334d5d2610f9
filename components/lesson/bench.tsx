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
import type { SampleView } from '@/lib/course/sample-view';
import type { OpenLambdaService } from '@/lib/workbench/run-trial';
import type { Workspace } from '@/lib/workbench/workspace';

/** What a mounted workbench lets the chapter beside it do. */
export interface BenchHandle {
  readonly workspace: () => Workspace;
  /** A service of one's own in the workbench's sandbox. */
  readonly openTrial: OpenLambdaService;
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
  /** @returns what detaches it again. */
  readonly attach: (handle: BenchHandle) => () => void;
  readonly handle: () => BenchHandle | undefined;
}

const BenchContext = createContext<Bench | null>(null);

interface BenchProviderProps {
  readonly opensWith: BenchContent;
  readonly children: ReactNode;
}

/** Joins a chapter's prose to the workbench beside it. */
export function BenchProvider({ opensWith, children }: BenchProviderProps) {
  const [content, setContent] = useState(opensWith);
  const [pane, showPane] = useState<ChapterPane>('prose');
  const attached = useRef<BenchHandle>(undefined);
  const handle = useCallback(() => attached.current, []);
  const attach = useCallback((given: BenchHandle) => {
    attached.current = given;
    return () => {
      if (attached.current === given) attached.current = undefined;
    };
  }, []);
  const open = useCallback((next: BenchContent) => {
    setContent(next);
    showPane('workbench');
  }, []);
  const bench = useMemo<Bench>(
    () => ({ content, pane, showPane, open, attach, handle }),
    [content, pane, open, attach, handle],
  );
  return <BenchContext value={bench}>{children}</BenchContext>;
}

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('useBench needs a BenchProvider above it');
  return bench;
}
