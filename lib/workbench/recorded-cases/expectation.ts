/** What a caller of real Lambda saw of one invocation. Members that are not set are free. */
export interface Expectation {
  readonly function_error?: string | null;
  readonly payload_text?: string;
  readonly errorType?: string;
  readonly errorType_regex?: string;
  readonly errorMessage?: string;
  readonly errorMessage_regex?: string;
  readonly payload_keys?: readonly string[];
  /** `echo`: the payload's `requestId` is the invocation's; `empty`: it is `""`. */
  readonly request_id?: 'echo' | 'empty';
  readonly stackTrace?: readonly string[];
  readonly stackTrace_last?: string;
  readonly trace?: readonly string[];
  readonly trace_first?: string;
  /** Searched line by line in the log, where every event ends with a newline. */
  readonly log_regex?: readonly string[];
  readonly log_not_regex?: readonly string[];
  readonly log_order?: readonly string[];
  readonly log_count?: Readonly<Record<string, number>>;
  /** Searched in the decoded LogResult, where events are not set apart artificially. */
  readonly log_result?: {
    readonly regex?: readonly string[];
    readonly not_regex?: readonly string[];
  };
  readonly report?: ExpectedReport;
}

/** Of the REPORT line. `init_duration`: whether it is there. `status` null: no such field. */
export interface ExpectedReport {
  readonly status?: string | null;
  readonly error_type?: string;
  readonly duration_ms?: number;
  readonly init_duration?: boolean;
  readonly memory_size_mb?: number;
  readonly max_memory_used_mb?: number;
}

/** Of all invocations of a case: of each, and of the first log against the later ones. */
export interface CaseExpectation extends Expectation {
  readonly each?: readonly Expectation[];
  readonly log_regex_first?: readonly string[];
  readonly log_not_regex_later?: readonly string[];
}
