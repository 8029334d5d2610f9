import { HighlightedCode } from '@/components/workbench/highlight/highlighted-code';
import { fill } from '@/lib/i18n/fill';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';
import { ScrolledPre } from '../ui/scrolled-pre';

interface HomeRunProps {
  readonly code: string;
  readonly run: {
    readonly date: string;
    readonly event: string;
    readonly payload: string;
    readonly log: readonly string[];
  };
  readonly words: SiteMessages['home'];
}

/** A run on record: the code, and what came of it, as it came. */
export function HomeRun({ code, run, words }: HomeRunProps) {
  return (
    <figure className="home-run">
      <div className="home-run-panes">
        <div className="home-run-code">
          <p className="pane-title">lambda_function.py</p>
          <HighlightedCode code={code} language="python" />
        </div>
        <div className="home-run-results">
          <p className="pane-title">{words.sampleEvent}</p>
          <ScrolledPre>{run.event}</ScrolledPre>
          <p className="pane-title">{words.sampleResult}</p>
          <ScrolledPre className="is-good">{run.payload}</ScrolledPre>
          <p className="pane-title">{words.sampleLog}</p>
          <ScrolledPre>{run.log.join('\n')}</ScrolledPre>
        </div>
      </div>
      <figcaption>{fill(words.sampleCaption, { date: run.date })}</figcaption>
    </figure>
  );
}
