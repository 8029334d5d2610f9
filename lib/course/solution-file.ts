/** The answer to one exercise as it is served: fetched only when the reader asks. */
export interface SolutionFile {
  readonly handler: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Not a secret, but nothing that is read by accident in a page's source or a search. */
export function encodeSolution(solution: SolutionFile): string {
  const bytes = new TextEncoder().encode(JSON.stringify(solution));
  return btoa(String.fromCharCode(...bytes));
}

export function decodeSolution(text: string): SolutionFile {
  const bytes = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
