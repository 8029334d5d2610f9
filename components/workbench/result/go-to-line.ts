/** Puts the cursor into a line of one of the reader's files. */
export type GoToLine = (place: { readonly path: string; readonly line: number }) => void;
