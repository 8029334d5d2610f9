'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';
import { chooseTheme, readTheme, THEMES, type Theme, watchTheme } from './theme';

const ICONS = { light: Sun, dark: Moon, system: Monitor } as const;

/** Light, dark, or what the device says. */
export function ThemeSwitch({ messages }: { readonly messages: SiteMessages['site'] }) {
  const theme = useSyncExternalStore(watchTheme, readTheme, () => 'system' as const);
  const names: Readonly<Record<Theme, string>> = {
    light: messages.themeLight,
    dark: messages.themeDark,
    system: messages.themeSystem,
  };
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">{messages.theme}</legend>
      {THEMES.map((choice) => {
        const Icon = ICONS[choice];
        return (
          <label key={choice} title={names[choice]}>
            <input
              checked={theme === choice}
              className="visually-hidden"
              name="theme"
              onChange={() => chooseTheme(choice)}
              type="radio"
              value={choice}
            />
            <Icon aria-hidden="true" size={16} />
            <span className="visually-hidden">{names[choice]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
