'use client';

import { useMemo, useState } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { viewPayload } from '@/lib/workbench/payload-view';
import { CopyButton } from '../../ui/copy-button';
import { fillIn } from '../../ui/fill-in';
import { ScrolledPre } from '../../ui/scrolled-pre';
import { Segments } from '../../ui/segments';
import { PayloadText } from './payload-text';

export interface PayloadSectionProps {
  readonly payloadText: string;
  readonly messages: WorkbenchMessages;
}

/** The response twice: as it came, and laid out for reading. */
export function PayloadSection({ payloadText, messages }: PayloadSectionProps) {
  const words = messages.result;
  const [view, setView] = useState<'raw' | 'formatted'>('raw');
  const bytes = useMemo(() => new Blob([payloadText]).size, [payloadText]);
  return (
    <section aria-label={words.payload} className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-semibold text-sm">{words.payload}</h3>
        <span className="text-muted text-xs">
          {fillIn(words.size, { bytes: bytes.toLocaleString('en') })}
        </span>
        <span className="grow" />
        <Segments
          label={words.payload}
          value={view}
          options={[
            { value: 'raw', label: words.raw },
            { value: 'formatted', label: words.formatted },
          ]}
          onChange={setView}
        />
        <CopyButton text={() => payloadText} label={words.copy} copiedLabel={words.copied} />
      </div>
      {view === 'formatted' ? <Formatted payloadText={payloadText} messages={messages} /> : null}
      <div>
        <PayloadText
          key={payloadText.length}
          text={payloadText}
          shown={view === 'raw' ? 'visible' : 'hidden'}
          messages={messages}
        />
      </div>
      {payloadText === '' ? <p className="text-muted text-xs">{words.noPayload}</p> : null}
    </section>
  );
}

/** Laid out when it is asked for: 6 MB take their time. */
function Formatted({ payloadText, messages }: PayloadSectionProps) {
  const { laidOutText } = useMemo(() => viewPayload(payloadText), [payloadText]);
  if (laidOutText === null) return <p className="text-muted text-sm">{messages.result.tooLong}</p>;
  return (
    <ScrolledPre className="exact-text max-h-[60vh] overflow-auto rounded-md bg-sunken px-3 py-2">
      {laidOutText}
    </ScrolledPre>
  );
}
