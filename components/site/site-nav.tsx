'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { Locale } from '@/lib/i18n/locales';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';

interface SiteNavProps {
  readonly locale: Locale;
  readonly messages: SiteMessages['site'];
}

/** What a reader needs from anywhere, and in which of it they are. */
export function SiteNav({ locale, messages }: SiteNavProps) {
  const pathname = usePathname();
  const places = [
    { href: '/#contents', within: '/learn/', name: messages.contents },
    { href: '/playground/', within: '/playground/', name: messages.playground },
    { href: '/events/', within: '/events/', name: messages.events },
    { href: '/errors/', within: '/errors/', name: messages.errors },
    { href: '/glossary/', within: '/glossary/', name: messages.glossary },
  ];
  return (
    <nav aria-label={messages.mainNavigation} className="site-nav">
      {places.map(({ href, within, name }) => (
        <Link
          aria-current={pathname.startsWith(`/${locale}${within}`) ? 'true' : undefined}
          href={`/${locale}${href}`}
          key={href}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
