/** The answer to one exercise as it is served: sealed, and fetched only when the reader asks. */
export interface SolutionFile {
  readonly handler: string;
  readonly files: Readonly<Record<string, string>>;
}
