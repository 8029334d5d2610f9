'use client';

import { useWorkbench, useWorkbenchState } from '../workbench-context';

/** The execution environments of the function, each with what it has done. */
export function EnvironmentsView() {
  const { messages } = useWorkbench();
  const environments = useWorkbenchState((state) => state.environments);
  const words = messages.environments;
  return (
    <div data-testid="environments-view" className="overflow-auto p-4 text-sm">
      {environments.length === 0 ? <p className="text-muted">{words.none}</p> : null}
      <ul aria-label={words.label}>
        {environments.map(({ id, phase, invocationCount, logStreamName }) => (
          <li key={id} className="border-line border-b py-2">
            {words.phase[phase]} · {words.invocations.replace('{count}', String(invocationCount))}
            <code className="block break-all text-muted text-xs">{logStreamName}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
