'use client';

import { basePath } from '../../site/base-path';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench } from '../workbench-context';
import { useNotices } from './notices';

/** Some chats cut longer links off. Characters. */
const SAFE_LENGTH = 4_000;

/** Copies a link to the workspace as it is now, and says how long it is. */
export function useShareLink(): () => Promise<void> {
  const { store, locale, messages } = useWorkbench();
  const { say } = useNotices();
  const words = messages.share;
  return async () => {
    const { writeShareLink } = await import('@/lib/workbench/share-link');
    const fragment = writeShareLink(store.getState().workspace);
    if (!fragment.ok) return say(words.tooLarge);
    const link = `${location.origin}${basePath()}/${locale}/playground/${fragment.value}`;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      return say(words.linkFailed, link);
    }
    const length = link.length.toLocaleString('en');
    say(fillIn(link.length > SAFE_LENGTH ? words.linkLong : words.linkCopied, { length }));
  };
}
