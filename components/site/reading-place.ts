const PLACE_KEY = 'lambda-lab:reading';

/** Where in the book a reader was last. */
export interface ReadingPlace {
  readonly slug: string;
  /** The id of a section of that chapter. */
  readonly section: string;
}

/** Kept in this browser; the next visit begins with it. */
export function rememberPlace({ slug, section }: ReadingPlace): void {
  try {
    localStorage.setItem(PLACE_KEY, `${slug}#${section}`);
  } catch {
    // private browsing: the next visit begins with the contents
  }
}

export function rememberedPlace(): ReadingPlace | undefined {
  try {
    const [slug, section] = (localStorage.getItem(PLACE_KEY) ?? '').split('#');
    return slug && section ? { slug, section } : undefined;
  } catch {
    return undefined;
  }
}
