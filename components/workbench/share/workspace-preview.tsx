import type { ReactNode } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { invokeShape } from '@/lib/workbench/invoke-shape';
import type { Workspace } from '@/lib/workbench/workspace';
import { ScrolledPre } from '../../ui/scrolled-pre';

export interface WorkspacePreviewProps {
  readonly workspace: Workspace;
  readonly messages: WorkbenchMessages;
}

/** A stranger's workspace as text: everything can be read before anything is taken over. */
export function WorkspacePreview({ workspace, messages }: WorkspacePreviewProps) {
  const { configuration, files, events, variants = [], invoking } = workspace;
  const words = messages.arrival;
  return (
    <div className="grid gap-4">
      <Part title={words.function}>
        <Text name={messages.settings.title} text={JSON.stringify(configuration, null, 2)} />
        {invoking ? (
          <Text name={words.invocation} text={JSON.stringify(invokeShape(invoking), null, 2)} />
        ) : null}
      </Part>
      <Part title={words.files}>
        {Object.entries(files).map(([path, text]) => (
          <Text key={path} name={path} text={text} />
        ))}
      </Part>
      <Part title={words.events}>
        {events.map(({ name, payloadText }) => (
          <Text key={name} name={name} text={payloadText} />
        ))}
      </Part>
      {variants.length > 0 ? (
        <Part title={words.variants}>
          {variants.flatMap(({ name, runtime, handler, files: variantFiles }) =>
            Object.entries(variantFiles).map(([path, text]) => (
              <Text
                key={`${name}/${path}`}
                name={`${name} (${runtime}, ${handler}): ${path}`}
                text={text}
              />
            )),
          )}
        </Part>
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <section className="grid gap-1.5">
      <h3 className="font-semibold text-sm">{title}</h3>
      {children}
    </section>
  );
}

/** Longer texts are cut for showing only. UTF-16 units. */
const MOST_SHOWN = 20_000;

function Text({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <details className="rounded-md border border-line">
      <summary className="min-h-8 cursor-pointer break-all px-3 py-1 font-mono text-sm">
        {name}
      </summary>
      <ScrolledPre className="exact-text max-h-64 overflow-auto border-line border-t bg-sunken px-3 py-2">
        {text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}
      </ScrolledPre>
    </details>
  );
}
