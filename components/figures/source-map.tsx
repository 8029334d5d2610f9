'use client';

import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';
import type { EventSourceView, FigureOf } from '@/lib/course/figure-view';
import type { SourceMapMessages } from '@/lib/i18n/messages/source-map.ja';
import { ChoiceRow } from './choice-row';
import { EventFields } from './event-fields';
import { SourceRuns } from './source-runs';

/** From what happened, through a function, to what is done about it. */
export function SourceMap({ figure }: { readonly figure: FigureOf<'source-map'> }) {
  const { sources, words } = figure;
  const [picked, setPicked] = useState(sources[0]?.id ?? '');
  const source = sources.find(({ id }) => id === picked);
  return (
    <div className="source-map">
      <div className="figure-controls">
        <ChoiceRow
          choices={sources.map(({ id, title }) => ({ value: id, title }))}
          label={words.sources}
          onChoose={setPicked}
          value={picked}
        />
      </div>
      {source && <SourceDetail key={source.id} source={source} words={words} />}
    </div>
  );
}

interface SourceDetailProps {
  readonly source: EventSourceView;
  readonly words: SourceMapMessages;
}

function SourceDetail({ source, words }: SourceDetailProps) {
  const sample = useLesson().lesson.samples[source.sample];
  if (!sample) throw new Error(`No sample ${source.sample}`);
  return (
    <>
      <ol className="source-path">
        <li>
          <small>{words.sources}</small>
          <strong>{source.service}</strong>
          <span>{words.calls[source.calls]}</span>
        </li>
        <li aria-hidden="true" className="source-arrow">
          <ArrowRight size={20} />
        </li>
        <li>
          <small>{words.function}</small>
          <code>{sample.configuration.Handler}</code>
          <span>{source.job}</span>
        </li>
        <li aria-hidden="true" className="source-arrow">
          <ArrowRight size={20} />
        </li>
        <li>
          <small>{words.target}</small>
          <strong>{source.target}</strong>
        </li>
      </ol>
      <EventFields
        eventText={sample.events[0]?.payloadText ?? ''}
        fields={source.fields}
        words={words}
      />
      <SourceRuns sample={sample} source={source} words={words} />
    </>
  );
}
