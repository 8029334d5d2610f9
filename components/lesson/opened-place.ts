const OPENED_KEY = 'lambda-lab:opened';

/** Remembers, for this tab, the place of what the workbench was given last. */
export function rememberOpened(place: string): void {
  try {
    sessionStorage.setItem(OPENED_KEY, place);
  } catch {
    // private browsing: the page in the other language begins with its first sample
  }
}

export function openedPlace(): string | null {
  try {
    return sessionStorage.getItem(OPENED_KEY);
  } catch {
    return null;
  }
}
