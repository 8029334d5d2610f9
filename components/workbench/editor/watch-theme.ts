/** Calls back when the page turns light or dark, by its own switch or by the system's. */
export function watchTheme(onChange: () => void): () => void {
  const attribute = new MutationObserver(onChange);
  attribute.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', onChange);
  return () => {
    attribute.disconnect();
    system.removeEventListener('change', onChange);
  };
}

/** The colour a token has now, as `#rrggbb`. A token may be `light-dark(…)`: only the browser can tell. */
export function tokenColor(token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  probe.remove();
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

export function isDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme === 'dark';
}
