'use client';

import type { InvocationRecord } from '@/lib/course/invocation-record';

/** What one run answered: its payload, or the name of its error. */
export function VariantCell({ record }: { readonly record: InvocationRecord | undefined }) {
  if (!record) return <td />;
  return (
    <td data-outcome={record.outcome}>
      <code>{record.outcome === 'succeeded' ? record.payloadText : errorName(record)}</code>
    </td>
  );
}

function errorName({ payloadText, outcome }: InvocationRecord): string {
  return /"errorType":\s*"([^"]+)"/.exec(payloadText)?.[1] ?? outcome;
}
