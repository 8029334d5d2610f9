import { ExternalLink } from 'lucide-react';
import type { Locale } from '@/lib/i18n/locales';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { assetUrl } from '../../site/base-path';

export interface LimitNoticeProps {
  readonly locale: Locale;
  readonly messages: WorkbenchMessages;
}

/** Beside a result that Lambda would not give. In a new tab, so that the result stays. */
export function LimitNotice({ locale, messages }: LimitNoticeProps) {
  return (
    <aside
      data-testid="simulation-limit"
      className="rounded-md border border-warn/40 bg-warn-soft px-3 py-2 text-sm leading-normal"
    >
      <p>{messages.result.limit}</p>
      <a
        href={assetUrl(`/${locale}/behaviour/#NOT`)}
        target="_blank"
        rel="noopener"
        className="inline-flex items-center gap-1.5 text-note underline underline-offset-2 hover:decoration-2 pointer-coarse:min-h-11"
      >
        {messages.result.limitLink}
        <ExternalLink aria-hidden className="size-3.5" />
      </a>
    </aside>
  );
}
