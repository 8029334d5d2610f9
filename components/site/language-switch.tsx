'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { basePath } from '@/components/site/base-path';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { rememberLocale } from './remembered-locale';

const NAMES: Readonly<Record<Locale, string>> = { ja: '日本語', en: 'English' };

interface LanguageSwitchProps {
  readonly label: string;
  readonly locale: Locale;
}

/** Leads to the same place in the other language: same page, same section. */
export function LanguageSwitch({ label, locale }: LanguageSwitchProps) {
  const pathname = usePathname();
  const follow = (event: MouseEvent<HTMLAnchorElement>, target: Locale) => {
    rememberLocale(target);
    event.currentTarget.hash = placeOnPage();
  };
  return (
    <nav aria-label={label} className="language-switch">
      {LOCALES.map((target) => (
        <a
          aria-current={target === locale ? 'true' : undefined}
          href={`${basePath()}${pathname.replace(/^\/(ja|en)/, `/${target}`)}`}
          hrefLang={target}
          key={target}
          lang={target}
          onClick={(event) => follow(event, target)}
        >
          {NAMES[target]}
        </a>
      ))}
    </nav>
  );
}

/** What the address names, if it is a workspace or still in view; else the section at the top of the window. */
function placeOnPage(): string {
  if (location.hash.startsWith('#w=') || isInView(location.hash.slice(1))) return location.hash;
  const sections = [...document.querySelectorAll<HTMLElement>('main section[id]')];
  const current = sections.findLast((section) => section.getBoundingClientRect().top < 140);
  return current ? `#${current.id}` : '';
}

function isInView(id: string): boolean {
  const top = document.getElementById(id)?.getBoundingClientRect().top;
  return top !== undefined && top >= 0 && top < window.innerHeight / 2;
}
