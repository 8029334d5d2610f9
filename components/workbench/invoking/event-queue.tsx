'use client';

import type { QueueMessage } from '@/lib/sim/sqs/sqs-state';
import { formatJson } from '@/lib/workbench/json-text';
import { fillIn } from '../../ui/fill-in';
import { ScrolledPre } from '../../ui/scrolled-pre';
import { useWorkbench } from '../workbench-context';
import { useAsynchronousWords } from './use-asynchronous-words';

export interface EventQueueProps {
  readonly name: string;
  readonly messages: readonly QueueMessage[];
  readonly 'data-testid': string;
}

/** The messages in a queue for events that ended, the newest first. Nothing while there are none. */
export function EventQueue({ name, messages, 'data-testid': testId }: EventQueueProps) {
  const words = useAsynchronousWords();
  if (messages.length === 0) return null;
  return (
    <section data-testid={testId} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h3 className="font-semibold">{fillIn(words.queue, { name, count: messages.length })}</h3>
      <p className="text-muted text-xs">{words.queueHelp}</p>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {messages.toReversed().map((message) => (
          <li key={message.id}>
            <Message message={message} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Message({ message: { body, attributes } }: { readonly message: QueueMessage }) {
  const { messages } = useWorkbench();
  const words = useAsynchronousWords();
  const names = Object.entries(attributes);
  return (
    <div className="rounded-md border border-line bg-paper p-2">
      <ScrolledPre aria-label={messages.result.payload} className="max-h-60 font-mono text-xs">
        {formatJson(body) ?? body}
      </ScrolledPre>
      {names.length > 0 ? (
        <p className="pt-1 text-muted text-xs">
          {words.attributes}:{' '}
          {names.map(([name, { StringValue }]) => `${name} = ${StringValue}`).join(', ')}
        </p>
      ) : null}
    </div>
  );
}
