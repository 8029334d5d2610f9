/** An AWS error as the SDK would report it. It is an answer, not an exception. */
export interface AwsError {
  /** AWS's exception name, as in `InvalidParameterValueException`. */
  readonly code: string;
  /** AWS's own words, to the letter. Empty where AWS says nothing. */
  readonly message: string;
  readonly httpStatus: number;
  /** What the exception carries beside its message, as in `Type` and `Reason`. */
  readonly members?: Readonly<Record<string, string>>;
}
