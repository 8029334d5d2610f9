import type { SiteMessages } from '@/lib/i18n/messages/site.ja';

/** The foot of every page that is read. */
export function SiteFooter({ messages }: { readonly messages: SiteMessages['site'] }) {
  return (
    <footer className="site-footer">
      <p>{messages.privacy}</p>
      <p>{messages.independent}</p>
      <p>
        {messages.name} · {messages.license}
      </p>
    </footer>
  );
}
