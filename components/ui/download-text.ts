export interface TextDownload {
  readonly fileName: string;
  /** As in `text/csv`. */
  readonly type: string;
  readonly text: string;
}

/** Lets the browser save a text as a file. */
export function downloadText({ fileName, type, text }: TextDownload): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
