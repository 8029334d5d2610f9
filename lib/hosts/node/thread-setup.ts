/** What a thread is given when it starts. */
export interface ThreadSetup {
  /** The memory of a pristine interpreter to start from. */
  readonly snapshot?: ArrayBuffer;
}
