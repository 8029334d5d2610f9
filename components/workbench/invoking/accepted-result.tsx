'use client';

import { Inbox, ShieldCheck } from 'lucide-react';
import type { Receipt } from '@/lib/workbench/lambda-service';
import { failureQueueName, successQueueName } from '@/lib/workbench/service/event-invoke-input';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { EventJourney } from './event-journey';
import { EventQueue } from './event-queue';
import { useAsynchronousWords } from './use-asynchronous-words';

/** What a caller sees who does not wait, and beside it what the caller does not see: how the event fares. */
export function AcceptedResult({ receipt }: { readonly receipt: Receipt }) {
  const { messages } = useWorkbench();
  const words = useAsynchronousWords();
  const sent = useWorkbenchState(({ sentEvents }) =>
    sentEvents.events.find(({ requestId }) => requestId === receipt.requestId),
  );
  const isEvent = receipt.statusCode === 202;
  const Icon = isEvent ? Inbox : ShieldCheck;
  return (
    <article
      data-testid="result"
      data-outcome={isEvent ? 'accepted' : 'permitted'}
      data-function-error=""
      className="grid grid-cols-[minmax(0,1fr)] gap-2.5 px-4 py-3 text-sm"
    >
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
        <h2 className="flex items-center gap-2 font-semibold text-good text-sm">
          <Icon aria-hidden className="size-4 shrink-0" />
          {isEvent ? words.accepted : words.permitted}
        </h2>
        <p className="text-muted">{fillIn(words.status, { status: receipt.statusCode })}</p>
        <p className="ml-auto text-muted">
          {messages.result.requestId}: <span className="font-mono">{receipt.requestId}</span>
        </p>
      </header>
      <p className="text-muted leading-relaxed">
        {isEvent ? words.acceptedHelp : words.permittedHelp}
      </p>
      {sent ? <EventJourney sent={sent} /> : null}
      {isEvent ? <EventQueues /> : null}
    </article>
  );
}

function EventQueues() {
  const { failureQueue, successQueue } = useWorkbenchState(({ sentEvents }) => sentEvents);
  const functionName = useWorkbenchState(({ workspace }) => workspace.configuration.FunctionName);
  return (
    <>
      <EventQueue
        data-testid="failure-queue"
        name={failureQueueName(functionName)}
        messages={failureQueue}
      />
      <EventQueue
        data-testid="success-queue"
        name={successQueueName(functionName)}
        messages={successQueue}
      />
    </>
  );
}
