import type { AwsError } from '../kernel/aws-error';
import { isoTime } from '../kernel/iso-time';
import { ACCOUNT, requestId as newId } from '../lambda/names';
import type { AccessRequest, Decision } from './authorize';
import type { Caller } from './caller';
import { eventName } from './event-name';
import type { Surroundings } from './surroundings';

/** One call as CloudTrail writes it down, and beside it what IAM decided. Rule ACC-4. */
export interface TrailRecord {
  readonly eventVersion: '1.11';
  readonly userIdentity: object;
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly awsRegion: string;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly requestParameters: object | null;
  readonly responseElements: object | null;
  readonly requestID: string;
  readonly eventID: string;
  readonly readOnly: boolean;
  readonly eventType: 'AwsApiCall';
  readonly managementEvent: boolean;
  readonly recipientAccountId: string;
  readonly eventCategory: 'Management' | 'Data';
  /** Not CloudTrail's: what the front door asked IAM, and the answer. */
  readonly access?: AccessRequest & { readonly decision: Decision };
}

export interface RecordedCall {
  readonly service: string;
  readonly operation: string;
  readonly requestId: string;
  readonly caller: Caller | undefined;
  readonly input: unknown;
  readonly output: object | undefined;
  readonly error: AwsError | undefined;
  readonly isReadOnly: boolean;
  readonly access: TrailRecord['access'];
}

export function trailRecord(call: RecordedCall, { now, random }: Surroundings): TrailRecord {
  const isData = call.operation === 'Invoke';
  return {
    eventVersion: '1.11',
    userIdentity: call.caller ? identityOf(call.caller) : {},
    eventTime: `${isoTime(now).slice(0, 19)}Z`,
    eventSource: `${call.service}.amazonaws.com`,
    eventName: eventName(call.service, call.operation),
    awsRegion: ACCOUNT.region,
    sourceIPAddress: '127.0.0.1',
    userAgent: 'lambda-lab',
    ...(call.error && { errorCode: call.error.code, errorMessage: call.error.message }),
    requestParameters: parameters(call.input),
    responseElements: call.isReadOnly || !call.output ? null : parameters(call.output),
    requestID: call.requestId,
    eventID: newId(random),
    readOnly: call.isReadOnly,
    eventType: 'AwsApiCall',
    managementEvent: !isData,
    recipientAccountId: ACCOUNT.accountId,
    eventCategory: isData ? 'Data' : 'Management',
    ...(call.access && { access: call.access }),
  };
}

function identityOf({ type, arn, accountId, name }: Caller): object {
  if (type === 'service') return { type: 'AWSService', invokedBy: name };
  if (type === 'root') return { type: 'Root', principalId: accountId, arn, accountId };
  if (type === 'assumedRole') return { type: 'AssumedRole', arn, accountId };
  return { type: 'IAMUser', arn, accountId, userName: name };
}

/** Code and payloads are too big for a trail, and environment variables are nobody's business: AWS leaves them out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ZipFile', 'Files', 'Payload', 'Environment']);

/** CloudTrail begins members with a small letter. */
function parameters(value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null;
  const shown: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (!LEFT_OUT.has(name)) shown[name.charAt(0).toLowerCase() + name.slice(1)] = shownItem(item);
  }
  return shown;
}

function shownItem(item: unknown): unknown {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
    ? parameters(item)
    : item;
}
