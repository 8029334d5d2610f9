import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';

/** Before the first environment: what is going to be seen here. */
export function NoLanes({ words }: { readonly words: LanesMessages }) {
  return (
    <div className="max-w-prose p-4 text-sm leading-relaxed">
      <p className="font-semibold">{words.empty.title}</p>
      <p className="mt-1 text-muted">{words.empty.text}</p>
    </div>
  );
}
