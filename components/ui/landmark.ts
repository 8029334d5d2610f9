/** Where something that floats over the page belongs: a screen reader finds it in the landmark it came from. */
export function landmarkOf(element: Element | null): HTMLElement | undefined {
  return element?.closest<HTMLElement>('section[aria-label], main') ?? undefined;
}
