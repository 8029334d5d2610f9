/** Why work cannot be kept by the browser. It stays on the page; a file or a link can hold it. */
export type StorageTrouble =
  | 'full' // the browser's share of the disk is used up
  | 'blocked' // private window, or storage switched off
  | 'failed'; // anything else the browser answered

/** Whether what is on the page is also in the browser's storage. */
export type SavingState =
  | { readonly state: 'saved' }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'notSaved'; readonly trouble: StorageTrouble };
