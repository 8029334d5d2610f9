'use client';

import { useState } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { Button } from '../../ui/button';
import { fillIn } from '../../ui/fill-in';

/** What is laid out at once. The rest is in the page, but the browser neither lays it out nor paints it. */
const STEP = 50_000;

export interface PayloadTextProps {
  readonly text: string;
  readonly shown: 'visible' | 'hidden';
  readonly messages: WorkbenchMessages;
}

/** The payload to the byte, as one text. 6 MB of it must not hold the page up. */
export function PayloadText({ text, shown, messages }: PayloadTextProps) {
  const [laidOut, setLaidOut] = useState(STEP);
  const rest = text.length - laidOut;
  return (
    <>
      <pre
        data-testid="result-payload"
        className={
          shown === 'visible'
            ? 'exact-text rounded-md bg-sunken px-3 py-2'
            : 'h-0 overflow-hidden [content-visibility:hidden]'
        }
      >
        {text.slice(0, laidOut)}
        {rest > 0 ? <span className="skipped-text">{text.slice(laidOut)}</span> : null}
      </pre>
      {rest > 0 && shown === 'visible' ? (
        <Button className="mt-2" onClick={() => setLaidOut(laidOut + STEP)}>
          {fillIn(messages.result.showMore, { count: rest.toLocaleString('en') })}
        </Button>
      ) : null}
    </>
  );
}
