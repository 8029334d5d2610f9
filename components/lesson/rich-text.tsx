import { Fragment } from 'react';
import { keepTogether } from '@/lib/i18n/keep-together.mjs';

/** The words of a manifest: `code` and **strong**, nothing else. */
export function RichText({ text }: { readonly text: string }) {
  return keepTogether(text)
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed sentence never reorders
      <Fragment key={index}>{piece(part)}</Fragment>
    ));
}

function piece(part: string) {
  if (part.startsWith('`')) return <code>{part.slice(1, -1)}</code>;
  if (part.startsWith('**')) return <strong>{part.slice(2, -2)}</strong>;
  return part;
}
