'use client';

import { BookOpen, FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useBench } from './bench';
import { useLesson } from './lesson-provider';

interface ChapterLayoutProps {
  readonly prose: ReactNode;
  readonly workbench: ReactNode;
}

/** Side by side where there is room; elsewhere one above the other, and with scripts one at a time. */
export function ChapterLayout({ prose, workbench }: ChapterLayoutProps) {
  const { pane, showPane } = useBench();
  const words = useLesson().messages.chapter;
  return (
    <div className="chapter" data-pane={pane}>
      <main className="chapter-prose" id="main">
        {prose}
      </main>
      <div className="chapter-bench" id="workbench">
        {workbench}
      </div>
      <nav aria-label={words.panes} className="pane-bar">
        <button aria-pressed={pane === 'prose'} onClick={() => showPane('prose')} type="button">
          <BookOpen aria-hidden="true" size={18} />
          {words.prose}
        </button>
        <button
          aria-pressed={pane === 'workbench'}
          onClick={() => showPane('workbench')}
          type="button"
        >
          <FlaskConical aria-hidden="true" size={18} />
          {words.workbench}
        </button>
      </nav>
    </div>
  );
}
