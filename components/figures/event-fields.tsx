'use client';

import { useId, useState } from 'react';
import { RichText } from '@/components/lesson/rich-text';
import type { EventFieldView } from '@/lib/course/figure-view';
import { type JsonLine, jsonLines } from '@/lib/course/json-lines';
import type { SourceMapMessages } from '@/lib/i18n/messages/source-map.ja';
import { ScrolledPre } from '../ui/scrolled-pre';

interface EventFieldsProps {
  readonly eventText: string;
  readonly fields: readonly EventFieldView[];
  readonly words: SourceMapMessages;
}

/** An event whose keys say what they mean, on hover, on focus and on a press. */
export function EventFields({ eventText, fields, words }: EventFieldsProps) {
  const [path, setPath] = useState<string>();
  const titleId = useId();
  const field = fields.find((candidate) => candidate.path === path);
  return (
    <section aria-labelledby={titleId} className="event-fields">
      <p className="box-label" id={titleId}>
        {words.event}
      </p>
      <ScrolledPre>
        {jsonLines(JSON.parse(eventText)).map((line, index) => (
          <EventLine
            isPicked={line.path !== '' && line.path === path}
            isTold={fields.some((candidate) => candidate.path === line.path)}
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an event never reorder
            key={index}
            line={line}
            onPick={setPath}
          />
        ))}
      </ScrolledPre>
      <p aria-live="polite" className="field-meaning">
        {field ? (
          <>
            <code>{field.path}</code> <RichText text={field.says} />
          </>
        ) : (
          words.hint
        )}
      </p>
    </section>
  );
}

interface EventLineProps {
  readonly line: JsonLine;
  readonly isTold: boolean;
  readonly isPicked: boolean;
  readonly onPick: (path: string) => void;
}

function EventLine({
  line: { indent, key, path, text },
  isTold,
  isPicked,
  onPick,
}: EventLineProps) {
  const pick = () => onPick(path);
  return (
    <span className="event-line">
      {'  '.repeat(indent)}
      {key !== undefined &&
        (isTold ? (
          <button
            aria-pressed={isPicked}
            onClick={pick}
            onFocus={pick}
            onMouseEnter={pick}
            type="button"
          >{`"${key}"`}</button>
        ) : (
          `"${key}"`
        ))}
      {key !== undefined && ': '}
      {text}
      {'\n'}
    </span>
  );
}
