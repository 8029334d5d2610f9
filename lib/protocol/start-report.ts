/** The first words of a worker, before any learner code: it is ready, or why it is not. */
export type StartReport =
  | {
      readonly status: 'started';
      readonly from: 'plain' | 'snapshot';
      /** Of the snapshot it started from, where that is to be kept. */
      readonly snapshotChecksum?: number | undefined;
    }
  /** `detail` is English, for a bug report. */
  | { readonly status: 'failed'; readonly detail: string };

/** What the self-test's worker found: every member must be true before learner code may run. */
export interface ProbeReport {
  readonly originIsOpaque: boolean;
  readonly fetchRefused: boolean;
  readonly storageRefused: boolean;
  /** Text may not become code: true only while the frame's policy is in force. */
  readonly evaluationRefused: boolean;
}
