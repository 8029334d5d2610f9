/** Where Lambda puts an event that it gives up: both are SQS queues here. */
export const FAILURE_PLACES = ['destination', 'deadLetterQueue'] as const;
export type FailurePlace = (typeof FAILURE_PLACES)[number];

/** Where Lambda puts the record of an event that succeeded: an SQS queue here, too. */
export const SUCCESS_PLACES = ['destination'] as const;
export type SuccessPlace = (typeof SUCCESS_PLACES)[number];

/** How the function is invoked, beyond its own settings. What is absent is AWS's default. */
export interface InvokeSettings {
  /** Absent: as many environments as the account has. */
  readonly reservedConcurrency?: number;
  /** Environments kept ready. The function is then invoked as a published version. */
  readonly provisionedConcurrency?: number;
  /** 0 to 2. Of an event that nobody waits for. */
  readonly maximumRetryAttempts?: number;
  /** Seconds, 60 to 21,600. */
  readonly maximumEventAge?: number;
  readonly onFailure?: FailurePlace;
  readonly onSuccess?: SuccessPlace;
}

export type InvokeSettingsChange = {
  readonly [Name in keyof InvokeSettings]?: InvokeSettings[Name] | undefined;
};

/** The settings with a change; `undefined` gives a setting back to AWS. Undefined when nothing is left. */
export function withChange(
  settings: InvokeSettings | undefined,
  change: InvokeSettingsChange,
): InvokeSettings | undefined {
  const said = Object.entries({ ...settings, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
