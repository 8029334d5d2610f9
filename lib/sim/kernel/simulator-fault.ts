/** Why the simulator itself could not go on. Learner mistakes are never faults. */
const FAULT_CODES = [
  'RUNTIME_FILE_FAILED', // a file of the language runtime is empty, cut off, blocked, wrong or missing
  'SANDBOX_UNSAFE', // the self-test found that this browser does not hold the sandbox
  'SANDBOX_UNRESPONSIVE', // the sandbox stopped answering and was replaced
  'ENVIRONMENT_STOPPED', // an environment broke the sandbox's limits and was ended
  'PROTOCOL_MISMATCH', // page and sandbox were built from different versions
  'BROKEN_INVARIANT', // a bug of ours
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** Thrown inside a layer; turned into a `FaultReport` where it is shown. */
export class SimulatorFault extends Error {
  override readonly name = 'SimulatorFault';
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** A fault as plain data, so it survives `postMessage` and can be shown in any language. */
export interface FaultReport {
  readonly code: FaultCode;
  /** English, for the bug report: the file's name, the limit. The page has its own words for `code`. */
  readonly detail: string;
}

export function toFaultReport(thrown: unknown): FaultReport {
  if (thrown instanceof SimulatorFault) return { code: thrown.code, detail: thrown.message };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'BROKEN_INVARIANT', detail };
}
