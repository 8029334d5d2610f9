/** What a thread is given when it starts. */
export type ThreadSetup =
  | { readonly task: 'startPlain' }
  | { readonly task: 'restore'; readonly snapshot: ArrayBuffer }
  /** Gives the memory of a pristine interpreter, as an `ArrayBuffer`, and ends. */
  | { readonly task: 'takeSnapshot' };
