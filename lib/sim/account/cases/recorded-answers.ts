import { toBase64 } from '../../kernel/base64';

/** One answer of the Lambda API as it was recorded on AWS: what was there, what was asked, what came back. */
export interface RecordedAnswer {
  readonly rule: string;
  readonly when: string;
  /** Calls before it, beside the function `f` with version 1 and the alias `live`. A number waits that long, in ms. */
  readonly given?: readonly (number | readonly [string, object])[];
  readonly call: readonly [string, object];
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  /** Members of the exception beside its message; `Type: User` where nothing is said. */
  readonly members?: Readonly<Record<string, string>> | undefined;
  /** Members of the output that must be so. */
  readonly output?: object;
}

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:f';
const OTHER = ARN.replace(/f$/, 'nobody');
const NO_MEMBERS = { members: {} } as const;
const NOT_FOUND = { status: 404, code: 'ResourceNotFoundException' } as const;
const INVALID = { status: 400, code: 'InvalidParameterValueException' } as const;
const VALIDATION = { status: 400, code: 'ValidationException', ...NO_MEMBERS } as const;
const CONFLICT = { status: 409, code: 'ResourceConflictException' } as const;
const STALE = {
  status: 412,
  code: 'PreconditionFailedException',
  message:
    'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id',
} as const;
const MISMATCH = {
  ...INVALID,
  message: 'The derived qualifier from the function name does not match the specified qualifier.',
} as const;
const NO_RESOURCE = {
  ...NOT_FOUND,
  message: 'The resource you requested does not exist.',
} as const;

function broken(value: string, member: string, constraint: string): string {
  return `1 validation error detected: Value ${value} at '${member}' failed to satisfy constraint: ${constraint}`;
}

const NEW = {
  FunctionName: 'g',
  Role: 'arn:aws:iam::123456789012:role/lab',
  Runtime: 'python3.14',
  Handler: 'index.handler',
  Code: { Files: { 'index.py': 'def handler(event, context): pass' } },
};
const LAYER = 'arn:aws:lambda:us-east-1:123456789012:layer:l';

/** From localstack tests/aws/services/lambda_/*.snapshot.json, recorded on AWS 2023-11 to 2026-01, read 2026-11-25. */
export const RECORDED_ANSWERS: readonly RecordedAnswer[] = [
  // Names
  {
    rule: 'API-2',
    when: 'the ARN is of another region',
    call: ['GetFunction', { FunctionName: ARN.replace('us-east-1', 'eu-west-1') }],
    ...NOT_FOUND,
    message: "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')",
  },
  {
    rule: 'API-2',
    when: 'the ARN is of another account',
    call: ['CreateFunction', { ...NEW, FunctionName: ARN.replace('123456789012', '111111111111') }],
    status: 403,
    code: 'AccessDeniedException',
    message: '',
    ...NO_MEMBERS,
  },
  {
    rule: 'API-2',
    when: 'two qualifiers disagree',
    call: ['GetFunction', { FunctionName: `${ARN}:1`, Qualifier: '$LATEST' }],
    ...MISMATCH,
  },
  {
    rule: 'API-3',
    when: 'there is no such version',
    call: ['GetFunction', { FunctionName: 'f', Qualifier: '1221' }],
    ...NOT_FOUND,
    message: `Function not found: ${ARN}:1221`,
  },
  {
    rule: 'API-3',
    when: 'there is no such function',
    call: ['GetFunctionConfiguration', { FunctionName: 'nobody' }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}`,
  },
  {
    rule: 'API-3',
    when: 'there is no such function and $LATEST was named',
    call: ['GetFunction', { FunctionName: OTHER, Qualifier: '$LATEST' }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}:$LATEST`,
  },
  {
    rule: 'API-4',
    when: 'a function that does not exist is invoked',
    call: ['Invoke', { FunctionName: 'nobody' }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}:$LATEST`,
  },
  // CreateFunction and UpdateFunctionConfiguration
  {
    rule: 'API-6',
    when: 'the runtime is unknown',
    call: ['CreateFunction', { ...NEW, Runtime: 'non-existent-runtime' }],
    ...INVALID,
    message:
      "Value non-existent-runtime at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [nodejs24.x, nodejs22.x, python3.14, python3.13, python3.12, python3.11, python3.10, java25, java21, java17, java11, java8.al2, dotnet10, dotnet8, ruby3.4, ruby3.3, provided.al2023, provided.al2] or be a valid ARN",
  },
  {
    rule: 'API-6',
    when: 'the runtime is deprecated',
    call: ['CreateFunction', { ...NEW, Runtime: 'python3.7' }],
    ...INVALID,
    message:
      'The runtime parameter of python3.7 is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.',
  },
  {
    rule: 'API-6',
    when: 'the role is no ARN',
    call: ['UpdateFunctionConfiguration', { FunctionName: 'f', Role: 'r1' }],
    ...VALIDATION,
    message: broken(
      "'r1'",
      'role',
      'Member must satisfy regular expression pattern: arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+',
    ),
  },
  {
    rule: 'API-6',
    when: 'there are two architectures',
    call: ['CreateFunction', { ...NEW, Architectures: ['x86_64', 'arm64'] }],
    ...VALIDATION,
    message: broken(
      "'[x86_64, arm64]'",
      'architectures',
      'Member must have length less than or equal to 1',
    ),
  },
  {
    rule: 'API-6',
    when: 'an architecture is written large',
    call: ['CreateFunction', { ...NEW, Architectures: ['X86_64'] }],
    ...VALIDATION,
    message: broken(
      "'[X86_64]'",
      'architectures',
      'Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]',
    ),
  },
  {
    rule: 'API-6',
    when: 'the runtime has no SnapStart',
    call: [
      'CreateFunction',
      { ...NEW, Runtime: 'nodejs22.x', SnapStart: { ApplyOn: 'PublishedVersions' } },
    ],
    ...INVALID,
    message: 'nodejs22.x is not supported for SnapStart enabled functions.',
  },
  {
    rule: 'API-6',
    when: 'SnapStart is spelled wrong',
    call: ['CreateFunction', { ...NEW, SnapStart: { ApplyOn: 'invalidOption' } }],
    ...VALIDATION,
    message: broken(
      "'invalidOption'",
      'snapStart.applyOn',
      'Member must satisfy enum value set: [PublishedVersions, None]',
    ),
  },
  {
    rule: 'API-7',
    when: 'the code is no zip archive',
    call: ['CreateFunction', { ...NEW, Code: { ZipFile: 'dGhpcyBpcyBub3QgYSB6aXBmaWxl' } }],
    ...INVALID,
    message: 'Could not unzip uploaded file. Please check your file, then try to upload again.',
  },
  {
    rule: 'API-7',
    when: 'an image is given to a function with a zip archive',
    call: ['UpdateFunctionCode', { FunctionName: 'f', ImageUri: 'x' }],
    ...INVALID,
    message: "Please don't provide ImageUri when updating a function with packageType Zip.",
  },
  {
    rule: 'API-1',
    when: 'a name has 65 characters',
    call: ['CreateFunction', { ...NEW, FunctionName: 'a'.repeat(65) }],
    ...INVALID,
    message: broken(
      `'${'a'.repeat(65)}'`,
      'functionName',
      'Member must have length less than or equal to 64',
    ),
  },
  {
    rule: 'API-1',
    when: 'an ARN has 141 characters',
    call: ['CreateFunction', { ...NEW, FunctionName: ARN.slice(0, -1).padEnd(141, 'a') }],
    ...VALIDATION,
    message: broken(
      `'${ARN.slice(0, -1).padEnd(141, 'a')}'`,
      'functionName',
      'Member must have length less than or equal to 140',
    ),
  },
  {
    rule: 'API-10',
    when: 'the function is there already',
    call: ['CreateFunction', { ...NEW, FunctionName: 'f' }],
    ...CONFLICT,
    message: 'Function already exist: f',
  },
  {
    rule: 'API-9',
    when: 'six layers are asked for',
    call: ['CreateFunction', { ...NEW, Layers: [1, 2, 3, 4, 5, 6].map((n) => `${LAYER}${n}:1`) }],
    ...INVALID,
    message: 'Cannot reference more than 5 layers.',
  },
  {
    rule: 'API-9',
    when: 'two versions of one layer are asked for',
    call: ['CreateFunction', { ...NEW, Layers: [`${LAYER}:1`, `${LAYER}:2`] }],
    ...INVALID,
    message: `Two different versions of the same layer are not allowed to be referenced in the same function. ${LAYER}:1 and ${LAYER}:2 are versions of the same layer.`,
  },
  {
    rule: 'API-9',
    when: 'a layer is not there',
    call: ['CreateFunction', { ...NEW, Layers: [`${LAYER}:1`] }],
    ...INVALID,
    message: `Layer version ${LAYER}:1 does not exist.`,
  },
  {
    rule: 'API-9',
    when: 'a layer has no version',
    call: ['UpdateFunctionConfiguration', { FunctionName: 'f', Layers: [LAYER] }],
    ...VALIDATION,
    message: broken(
      `'[${LAYER}]'`,
      'layers',
      'Member must satisfy constraint: [Member must have length less than or equal to 2048, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+), Member must not be null]',
    ),
  },
  {
    rule: 'API-9',
    when: 'a layer is of another region',
    call: ['CreateFunction', { ...NEW, Layers: [`${LAYER.replace('us-east-1', 'eu-west-1')}:1`] }],
    ...INVALID,
    message:
      'Layers are not in the same region as the function. Layers are expected to be in region us-east-1.',
  },
  {
    rule: 'API-10',
    when: 'the revision is an old one',
    call: ['UpdateFunctionCode', { FunctionName: 'f', RevisionId: 'wrong', ...NEW.Code }],
    ...STALE,
  },
  {
    rule: 'STATE-3',
    when: 'an update is under way',
    given: [['UpdateFunctionCode', { FunctionName: 'f', ...NEW.Code }]],
    call: ['UpdateFunctionCode', { FunctionName: 'f', ...NEW.Code }],
    ...CONFLICT,
    message: `The operation cannot be performed at this time. An update is in progress for resource: ${ARN}`,
  },
  {
    rule: 'STATE-2',
    when: 'a function that is being created is invoked',
    given: [['CreateFunction', NEW]],
    call: ['Invoke', { FunctionName: 'g' }],
    ...CONFLICT,
    message:
      'The operation cannot be performed at this time. The function is currently in the following state: Pending',
  },
  {
    rule: 'API-5',
    when: 'functions are listed with a wrong version',
    call: ['ListFunctions', { FunctionVersion: 'invalid' }],
    ...VALIDATION,
    message: broken("'invalid'", 'functionVersion', 'Member must satisfy enum value set: [ALL]'),
  },
  // DeleteFunction
  {
    rule: 'API-10',
    when: '$LATEST is to be deleted',
    call: ['DeleteFunction', { FunctionName: 'f', Qualifier: '$LATEST' }],
    ...INVALID,
    message: '$LATEST version cannot be deleted without deleting the function.',
  },
  {
    rule: 'API-10',
    when: 'an alias is to be deleted as a version',
    call: ['DeleteFunction', { FunctionName: 'f', Qualifier: 'live' }],
    ...INVALID,
    message: 'Deletion of aliases is not currently supported.',
  },
  {
    rule: 'API-10',
    when: 'a function that does not exist is to be deleted',
    call: ['DeleteFunction', { FunctionName: 'nobody', Qualifier: '1233' }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}`,
  },
  // Invoke
  {
    rule: 'INV-9',
    when: 'nothing is to be run',
    call: ['Invoke', { FunctionName: 'f', InvocationType: 'DryRun' }],
    status: 204,
    output: { StatusCode: 204, Payload: '' },
  },
  {
    rule: 'INV-9',
    when: 'the event is to be run later',
    call: ['Invoke', { FunctionName: 'f', InvocationType: 'Event' }],
    status: 202,
    output: { StatusCode: 202, Payload: '' },
  },
  {
    rule: 'INV-8',
    when: 'the payload is not UTF-8',
    call: [
      'Invoke',
      {
        FunctionName: 'f',
        Payload: { $base64: toBase64(Uint8Array.of(0x22, 0x61, 0x87, 0x22)) },
      },
    ],
    status: 400,
    code: 'InvalidRequestContentException',
    message:
      'Could not parse request body into json: Could not parse payload into json: Invalid UTF-8 start byte 0x87\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 3]',
  },
  {
    rule: 'CON-3',
    when: 'the function has no concurrency reserved',
    given: [['PutFunctionConcurrency', { FunctionName: 'f', ReservedConcurrentExecutions: 0 }]],
    call: ['Invoke', { FunctionName: 'f' }],
    status: 429,
    code: 'TooManyRequestsException',
    message: 'Rate Exceeded.',
    members: { Type: 'User', Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded' },
  },
  // Versions
  {
    rule: 'API-11',
    when: 'the code is another one',
    call: ['PublishVersion', { FunctionName: 'f', CodeSha256: 'somenonexistentsha256' }],
    ...INVALID,
    message:
      'CodeSHA256 (somenonexistentsha256) is different from current CodeSHA256 in $LATEST (BBH3ICM+wB59+nuDfEXKq/OR73V6sn5lmFXc30D+u/w=). Please try again with the CodeSHA256 in $LATEST.',
  },
  {
    rule: 'API-11',
    when: 'the revision is another one',
    call: ['PublishVersion', { FunctionName: 'f', RevisionId: 'wrong' }],
    ...STALE,
  },
  {
    rule: 'API-11',
    when: 'nothing changed since the last version',
    call: ['PublishVersion', { FunctionName: 'f' }],
    status: 201,
    output: {
      Version: '1',
      FunctionArn: `${ARN}:1`,
      State: 'Active',
      LastUpdateStatus: 'Successful',
    },
  },
  // Aliases
  {
    rule: 'API-13',
    when: 'two other versions are to have a weight',
    call: [
      'CreateAlias',
      {
        FunctionName: 'f',
        Name: 'a',
        FunctionVersion: '1',
        RoutingConfig: { AdditionalVersionWeights: { '1': 0.8, '2': 0.2 } },
      },
    ],
    ...INVALID,
    message: 'Number of items in AdditionalVersionWeights cannot be greater than 1',
  },
  ...[
    { weight: 2, printed: '2.0' },
    { weight: -1, printed: '-1.0' },
  ].map(
    ({ weight, printed }): RecordedAnswer => ({
      rule: 'API-13',
      when: `a weight is ${printed}`,
      call: [
        'CreateAlias',
        {
          FunctionName: 'f',
          Name: 'a',
          FunctionVersion: '1',
          RoutingConfig: { AdditionalVersionWeights: { '2': weight } },
        },
      ],
      ...VALIDATION,
      message: broken(
        `'{2=${printed}}'`,
        'routingConfig.additionalVersionWeights',
        'Map value must satisfy constraint: [Member must have value less than or equal to 1.0, Member must have value greater than or equal to 0.0, Member must not be null]',
      ),
    }),
  ),
  {
    rule: 'API-13',
    when: 'the other version is the same',
    call: [
      'CreateAlias',
      {
        FunctionName: 'f',
        Name: 'a',
        FunctionVersion: '1',
        RoutingConfig: { AdditionalVersionWeights: { '1': 0.5 } },
      },
    ],
    ...INVALID,
    message:
      'Invalid function version 1. Function version 1 is already included in routing configuration.',
  },
  {
    rule: 'API-13',
    when: 'the other version is not there',
    call: [
      'CreateAlias',
      {
        FunctionName: 'f',
        Name: 'a',
        FunctionVersion: '1',
        RoutingConfig: { AdditionalVersionWeights: { '10': 0.5 } },
      },
    ],
    ...NOT_FOUND,
    message: `Function not found: ${ARN}:10`,
  },
  {
    rule: 'API-13',
    when: 'the alias points to $LATEST and to another one',
    call: [
      'CreateAlias',
      {
        FunctionName: 'f',
        Name: 'a',
        FunctionVersion: '$LATEST',
        RoutingConfig: { AdditionalVersionWeights: { '1': 0.5 } },
      },
    ],
    ...INVALID,
    message: '$LATEST is not supported for an alias pointing to more than 1 version',
    ...NO_MEMBERS,
  },
  {
    rule: 'API-13',
    when: 'the other version is $LATEST',
    call: [
      'CreateAlias',
      {
        FunctionName: 'f',
        Name: 'a',
        FunctionVersion: '1',
        RoutingConfig: { AdditionalVersionWeights: { $LATEST: 0.5 } },
      },
    ],
    ...VALIDATION,
    message: broken(
      "'{$LATEST=0.5}'",
      'routingConfig.additionalVersionWeights',
      'Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [0-9]+]',
    ),
  },
  {
    rule: 'API-13',
    when: 'the version is not there',
    call: ['CreateAlias', { FunctionName: 'f', Name: 'a', FunctionVersion: '10' }],
    ...NOT_FOUND,
    message: `Function not found: ${ARN}:10`,
  },
  {
    rule: 'API-13',
    when: 'the function is not there',
    call: ['CreateAlias', { FunctionName: 'nobody', Name: 'a', FunctionVersion: '1' }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}:1`,
  },
  {
    rule: 'API-13',
    when: 'the alias is there already',
    call: ['CreateAlias', { FunctionName: 'f', Name: 'live', FunctionVersion: '1' }],
    ...CONFLICT,
    message: `Alias already exists: ${ARN}:live`,
  },
  {
    rule: 'API-13',
    when: 'the name of an alias is a number',
    call: ['CreateAlias', { FunctionName: 'f', Name: '123', FunctionVersion: '1' }],
    ...VALIDATION,
    message: broken(
      "'123'",
      'name',
      'Member must satisfy regular expression pattern: (?!^[0-9]+$)([a-zA-Z0-9-_]+)',
    ),
  },
  {
    rule: 'API-13',
    when: 'an alias that is not there is read',
    call: ['GetAlias', { FunctionName: 'f', Name: 'non-existent' }],
    ...NOT_FOUND,
    message: `Cannot find alias arn: ${ARN}:non-existent`,
  },
  {
    rule: 'API-13',
    when: 'an alias that is not there is changed',
    call: ['UpdateAlias', { FunctionName: 'f', Name: 'non-existent' }],
    ...NOT_FOUND,
    message: `Alias not found: ${ARN}:non-existent`,
  },
  {
    rule: 'API-13',
    when: 'an alias is deleted',
    call: ['DeleteAlias', { FunctionName: 'f', Name: 'live' }],
    status: 204,
  },
  // Event invoke configurations
  {
    rule: 'API-14',
    when: 'nothing is configured',
    call: ['PutFunctionEventInvokeConfig', { FunctionName: 'f' }],
    ...INVALID,
    message: 'You must specify at least one of error handling or destination setting.',
  },
  {
    rule: 'API-14',
    when: 'the function is not there',
    call: ['PutFunctionEventInvokeConfig', { FunctionName: 'nobody', MaximumRetryAttempts: 1 }],
    ...NOT_FOUND,
    message: "The function doesn't exist.",
  },
  {
    rule: 'API-14',
    when: 'the alias is not there',
    call: [
      'PutFunctionEventInvokeConfig',
      { FunctionName: 'f', Qualifier: 'nobody', MaximumRetryAttempts: 1 },
    ],
    ...NOT_FOUND,
    message: "The function doesn't exist.",
  },
  {
    rule: 'API-14',
    when: 'the destination is a function that is not there',
    call: [
      'PutFunctionEventInvokeConfig',
      { FunctionName: 'f', DestinationConfig: { OnSuccess: { Destination: OTHER } } },
    ],
    ...INVALID,
    message: `The destination ARN ${OTHER} is invalid.`,
  },
  {
    rule: 'API-14',
    when: 'the destination is the function itself',
    call: [
      'PutFunctionEventInvokeConfig',
      { FunctionName: 'f', DestinationConfig: { OnSuccess: { Destination: ARN } } },
    ],
    ...INVALID,
    message: "You can't specify the function as a destination for itself.",
  },
  {
    rule: 'API-14',
    when: 'the destination is of a service that is none',
    call: [
      'PutFunctionEventInvokeConfig',
      {
        FunctionName: 'f',
        DestinationConfig: { OnSuccess: { Destination: ARN.replace(':lambda:', ':iam:') } },
      },
    ],
    ...INVALID,
    message: `The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=${ARN.replace(':lambda:', ':iam:')}), onFailure=null) is invalid.`,
  },
  {
    rule: 'API-14',
    when: 'the destination is no ARN',
    call: [
      'PutFunctionEventInvokeConfig',
      {
        FunctionName: 'f',
        DestinationConfig: { OnFailure: { Destination: ARN.replace(':lambda:', ':_-/!lambda:') } },
      },
    ],
    ...VALIDATION,
    message: broken(
      `'${ARN.replace(':lambda:', ':_-/!lambda:')}'`,
      'destinationConfig.onFailure.destination',
      'Member must satisfy regular expression pattern: $|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)',
    ),
  },
  {
    rule: 'API-14',
    when: 'it is put',
    call: [
      'PutFunctionEventInvokeConfig',
      { FunctionName: 'f', MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 21600 },
    ],
    status: 200,
    output: {
      DestinationConfig: { OnFailure: {}, OnSuccess: {} },
      FunctionArn: `${ARN}:$LATEST`,
      MaximumEventAgeInSeconds: 21600,
      MaximumRetryAttempts: 2,
    },
  },
  {
    rule: 'API-14',
    when: 'there is none',
    call: ['GetFunctionEventInvokeConfig', { FunctionName: 'f', Qualifier: 'live' }],
    ...NOT_FOUND,
    message: `The function ${ARN}:live doesn't have an EventInvokeConfig`,
  },
  {
    rule: 'API-14',
    when: 'there is none to change',
    call: ['UpdateFunctionEventInvokeConfig', { FunctionName: 'f', MaximumRetryAttempts: 1 }],
    ...NOT_FOUND,
    message: `The function ${ARN}:$LATEST doesn't have an EventInvokeConfig`,
  },
  {
    rule: 'API-14',
    when: 'there is no function to take one from',
    call: ['DeleteFunctionEventInvokeConfig', { FunctionName: 'nobody' }],
    ...NOT_FOUND,
    message: `The function ${OTHER}:$LATEST doesn't have an EventInvokeConfig`,
  },
  {
    rule: 'API-14',
    when: 'they are listed for nobody',
    call: ['ListFunctionEventInvokeConfigs', { FunctionName: 'nobody' }],
    ...NOT_FOUND,
    message: "The function doesn't exist.",
  },
  // Reserved concurrency
  {
    rule: 'CON-2',
    when: 'concurrency is reserved for nobody',
    call: ['PutFunctionConcurrency', { FunctionName: 'nobody', ReservedConcurrentExecutions: 1 }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}:$LATEST`,
  },
  {
    rule: 'CON-2',
    when: 'concurrency is reserved for a version',
    call: ['PutFunctionConcurrency', { FunctionName: `${ARN}:1`, ReservedConcurrentExecutions: 1 }],
    ...INVALID,
    message:
      'This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.',
  },
  {
    rule: 'CON-2',
    when: 'too much concurrency is reserved',
    call: ['PutFunctionConcurrency', { FunctionName: 'f', ReservedConcurrentExecutions: 901 }],
    ...INVALID,
    message:
      "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].",
    ...NO_MEMBERS,
  },
  {
    rule: 'CON-2',
    when: 'none is reserved',
    call: ['GetFunctionConcurrency', { FunctionName: 'f' }],
    status: 200,
    output: {},
  },
  // Provisioned concurrency
  {
    rule: 'CON-8',
    when: 'it is asked for $LATEST',
    call: [
      'PutProvisionedConcurrencyConfig',
      { FunctionName: 'f', Qualifier: '$LATEST', ProvisionedConcurrentExecutions: 1 },
    ],
    ...INVALID,
    message: 'Provisioned Concurrency Configs cannot be applied to unpublished function versions.',
  },
  {
    rule: 'CON-8',
    when: 'it is zero',
    call: [
      'PutProvisionedConcurrencyConfig',
      { FunctionName: 'f', Qualifier: '1', ProvisionedConcurrentExecutions: 0 },
    ],
    ...VALIDATION,
    message: broken(
      "'0'",
      'provisionedConcurrentExecutions',
      'Member must have value greater than or equal to 1',
    ),
  },
  {
    rule: 'CON-8',
    when: 'it is put',
    call: [
      'PutProvisionedConcurrencyConfig',
      { FunctionName: 'f', Qualifier: '1', ProvisionedConcurrentExecutions: 1 },
    ],
    status: 202,
    output: {
      AllocatedProvisionedConcurrentExecutions: 0,
      AvailableProvisionedConcurrentExecutions: 0,
      RequestedProvisionedConcurrentExecutions: 1,
      Status: 'IN_PROGRESS',
    },
  },
  {
    rule: 'CON-8',
    when: 'there is none',
    call: ['GetProvisionedConcurrencyConfig', { FunctionName: 'f', Qualifier: '1' }],
    status: 404,
    code: 'ProvisionedConcurrencyConfigNotFoundException',
    message: 'No Provisioned Concurrency Config found for this function',
  },
  {
    rule: 'CON-8',
    when: 'it is read of $LATEST',
    call: ['GetProvisionedConcurrencyConfig', { FunctionName: 'f', Qualifier: '$LATEST' }],
    ...INVALID,
    message: 'The function resource provided must be an alias or a published version.',
  },
  {
    rule: 'CON-8',
    when: 'the alias is not there',
    call: ['GetProvisionedConcurrencyConfig', { FunctionName: 'nobody', Qualifier: 'noalias' }],
    ...NOT_FOUND,
    message: `Cannot find alias arn: ${OTHER}:noalias`,
  },
  {
    rule: 'CON-8',
    when: 'the version is not there',
    call: ['DeleteProvisionedConcurrencyConfig', { FunctionName: 'f', Qualifier: '10' }],
    ...NOT_FOUND,
    message: `Function not found: ${ARN}:10`,
  },
  {
    rule: 'CON-8',
    when: 'an alias of a provisioned version is to have it too',
    given: [
      [
        'PutProvisionedConcurrencyConfig',
        { FunctionName: 'f', Qualifier: '1', ProvisionedConcurrentExecutions: 1 },
      ],
    ],
    call: [
      'PutProvisionedConcurrencyConfig',
      { FunctionName: 'f', Qualifier: 'live', ProvisionedConcurrentExecutions: 1 },
    ],
    ...CONFLICT,
    message:
      "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version",
  },
  {
    rule: 'CON-8',
    when: 'the version of a provisioned alias is to have it too',
    given: [
      [
        'PutProvisionedConcurrencyConfig',
        { FunctionName: 'f', Qualifier: 'live', ProvisionedConcurrentExecutions: 1 },
      ],
    ],
    call: [
      'PutProvisionedConcurrencyConfig',
      { FunctionName: 'f', Qualifier: '1', ProvisionedConcurrentExecutions: 1 },
    ],
    ...CONFLICT,
    message: 'Version is pointed by a Provisioned Concurrency alias',
  },
  {
    rule: 'CON-8',
    when: 'it is more than the account has',
    call: [
      'PutProvisionedConcurrencyConfig',
      { FunctionName: 'f', Qualifier: '1', ProvisionedConcurrentExecutions: 1001 },
    ],
    ...INVALID,
    message:
      "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [1000].",
    ...NO_MEMBERS,
  },
  {
    rule: 'CON-8',
    when: 'it leaves too little',
    call: [
      'PutProvisionedConcurrencyConfig',
      { FunctionName: 'f', Qualifier: '1', ProvisionedConcurrentExecutions: 901 },
    ],
    ...INVALID,
    message:
      "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].",
    ...NO_MEMBERS,
  },
  // Resource policies
  {
    rule: 'API-15',
    when: 'the principal is unknown',
    call: [
      'AddPermission',
      {
        FunctionName: 'f',
        StatementId: 's',
        Action: 'lambda:InvokeFunction',
        Principal: 'invalid.nonaws.com',
      },
    ],
    ...INVALID,
    message: 'The provided principal was invalid. Please check the principal and try again.',
  },
  {
    rule: 'API-15',
    when: 'the statement id has a dot',
    call: [
      'AddPermission',
      {
        FunctionName: 'f',
        StatementId: 'example.com',
        Action: 'lambda:InvokeFunction',
        Principal: 's3.amazonaws.com',
      },
    ],
    ...VALIDATION,
    message: broken(
      "'example.com'",
      'statementId',
      'Member must satisfy regular expression pattern: ([a-zA-Z0-9-_]+)',
    ),
  },
  {
    rule: 'API-15',
    when: 'it is for $LATEST',
    call: [
      'AddPermission',
      {
        FunctionName: 'f',
        Qualifier: '$LATEST',
        StatementId: 's',
        Action: 'lambda:InvokeFunction',
        Principal: 's3.amazonaws.com',
      },
    ],
    ...INVALID,
    message: 'We currently do not support adding policies for $LATEST.',
  },
  {
    rule: 'API-15',
    when: 'the qualifier cannot be one',
    call: [
      'AddPermission',
      {
        FunctionName: 'f',
        Qualifier: 'invalid-qualifier-with-?-char',
        StatementId: 's',
        Action: 'lambda:InvokeFunction',
        Principal: 's3.amazonaws.com',
      },
    ],
    ...VALIDATION,
    message: broken(
      "'invalid-qualifier-with-?-char'",
      'qualifier',
      'Member must satisfy regular expression pattern: (|[a-zA-Z0-9$_-]+)',
    ),
  },
  ...[
    {
      Qualifier: 'alias-doesnotexist',
      message: `Cannot find alias arn: ${ARN}:alias-doesnotexist`,
    },
    { Qualifier: '42', message: `Function not found: ${ARN}:42` },
    {
      Qualifier: 'valid-with-$-but-doesnotexist',
      message: `Function not found: ${ARN}:valid-with-$-but-doesnotexist`,
    },
  ].map(
    ({ Qualifier, message }): RecordedAnswer => ({
      rule: 'API-15',
      when: `${Qualifier} is not there`,
      call: [
        'AddPermission',
        {
          FunctionName: 'f',
          Qualifier,
          StatementId: 's',
          Action: 'lambda:InvokeFunction',
          Principal: 's3.amazonaws.com',
        },
      ],
      ...NOT_FOUND,
      message,
    }),
  ),
  {
    rule: 'API-15',
    when: 'the statement id is taken',
    given: [
      [
        'AddPermission',
        {
          FunctionName: 'f',
          StatementId: 's3',
          Action: 'lambda:InvokeFunction',
          Principal: 's3.amazonaws.com',
        },
      ],
    ],
    call: [
      'AddPermission',
      {
        FunctionName: 'f',
        StatementId: 's3',
        Action: 'lambda:InvokeFunction',
        Principal: 's3.amazonaws.com',
      },
    ],
    ...CONFLICT,
    message:
      'The statement id (s3) provided already exists. Please provide a new statement id, or remove the existing statement.',
  },
  {
    rule: 'API-15',
    when: 'a statement is added',
    call: [
      'AddPermission',
      {
        FunctionName: 'f',
        StatementId: 'urlPermission',
        Action: 'lambda:InvokeFunctionUrl',
        Principal: '*',
        SourceAccount: '123456789012',
        SourceArn: 'arn:aws:s3:::bucket',
        FunctionUrlAuthType: 'NONE',
        PrincipalOrgID: 'o-1234567890',
      },
    ],
    status: 201,
    output: {
      Statement: `{"Sid":"urlPermission","Effect":"Allow","Principal":"*","Action":"lambda:InvokeFunctionUrl","Resource":"${ARN}","Condition":{"StringEquals":{"AWS:SourceAccount":"123456789012","lambda:FunctionUrlAuthType":"NONE","aws:PrincipalOrgID":"o-1234567890"},"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::bucket"}}}`,
    },
  },
  {
    rule: 'API-15',
    when: 'there is no policy',
    call: ['GetPolicy', { FunctionName: 'f' }],
    ...NO_RESOURCE,
  },
  {
    rule: 'API-15',
    when: 'there is no function with a policy',
    call: ['GetPolicy', { FunctionName: 'nobody' }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}`,
  },
  {
    rule: 'API-15',
    when: 'a statement is taken from a function without policy',
    call: ['RemovePermission', { FunctionName: 'f', StatementId: 's3' }],
    ...NOT_FOUND,
    message: 'No policy is associated with the given resource.',
  },
  {
    rule: 'API-15',
    when: 'a statement is taken from nobody',
    call: ['RemovePermission', { FunctionName: 'nobody', StatementId: 's3' }],
    ...NOT_FOUND,
    message: `No policy found for: ${OTHER}`,
  },
  {
    rule: 'API-15',
    when: 'the statement is not there',
    given: [
      [
        'AddPermission',
        {
          FunctionName: 'f',
          StatementId: 's3',
          Action: 'lambda:InvokeFunction',
          Principal: 's3.amazonaws.com',
        },
      ],
    ],
    call: ['RemovePermission', { FunctionName: 'f', StatementId: 'non-existent' }],
    ...NOT_FOUND,
    message: 'Statement non-existent is not found in resource policy.',
  },
  // Tags
  {
    rule: 'API-16',
    when: 'a version is to have tags',
    call: ['TagResource', { Resource: `${ARN}:1`, Tags: { key: 'value' } }],
    ...INVALID,
    message:
      'Tags on function aliases and versions are not supported. Please specify a function ARN.',
  },
  {
    rule: 'API-16',
    when: 'there are no tags',
    call: ['TagResource', { Resource: ARN, Tags: {} }],
    ...INVALID,
    message: 'An error occurred and the request cannot be processed.',
  },
  {
    rule: 'API-16',
    when: 'there are too many tags',
    call: [
      'TagResource',
      {
        Resource: ARN,
        Tags: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`tag${n}`, 'x'])),
      },
    ],
    ...INVALID,
    message: 'Number of tags exceeds resource tag limit.',
  },
  {
    rule: 'API-16',
    when: 'nobody is to have tags',
    call: ['TagResource', { Resource: OTHER, Tags: { key: 'value' } }],
    ...NOT_FOUND,
    message: `Function not found: ${OTHER}`,
  },
  {
    rule: 'API-16',
    when: 'no keys are given',
    call: ['UntagResource', { Resource: ARN }],
    ...VALIDATION,
    message: broken('null', 'tagKeys', 'Member must not be null'),
  },
  // Function URLs
  {
    rule: 'API-19',
    when: 'a version is to have a URL',
    call: ['CreateFunctionUrlConfig', { FunctionName: 'f', Qualifier: '1', AuthType: 'NONE' }],
    ...VALIDATION,
    message: broken(
      "'1'",
      'qualifier',
      'Member must satisfy regular expression pattern: ((?!^\\d+$)^[0-9a-zA-Z-_]+$)',
    ),
  },
  {
    rule: 'API-19',
    when: 'nobody is to have a URL',
    call: ['CreateFunctionUrlConfig', { FunctionName: 'nobody', AuthType: 'NONE' }],
    ...NOT_FOUND,
    message: 'Function does not exist',
  },
  {
    rule: 'API-19',
    when: 'there is one already',
    given: [['CreateFunctionUrlConfig', { FunctionName: 'f', AuthType: 'NONE' }]],
    call: ['CreateFunctionUrlConfig', { FunctionName: 'f', AuthType: 'NONE' }],
    ...CONFLICT,
    message: `Failed to create function url config for [functionArn = ${ARN}]. Error message:  FunctionUrlConfig exists for this Lambda function`,
  },
  {
    rule: 'API-19',
    when: 'there is none',
    call: ['GetFunctionUrlConfig', { FunctionName: 'f' }],
    ...NO_RESOURCE,
  },
  {
    rule: 'API-19',
    when: 'there is none to change',
    call: ['UpdateFunctionUrlConfig', { FunctionName: 'f', Qualifier: 'nobody' }],
    ...NOT_FOUND,
    message: 'Function does not exist',
  },
  {
    rule: 'API-19',
    when: 'they are listed for nobody',
    call: ['ListFunctionUrlConfigs', { FunctionName: 'nobody' }],
    ...NOT_FOUND,
    message: 'Function does not exist',
  },
  // Layers
  {
    rule: 'API-17',
    when: 'a layer is not there',
    call: ['GetLayerVersion', { LayerName: 'nobody', VersionNumber: 1 }],
    ...NO_RESOURCE,
  },
  {
    rule: 'API-17',
    when: 'a version of a layer is below one',
    call: ['DeleteLayerVersion', { LayerName: 'nobody', VersionNumber: 0 }],
    ...INVALID,
    message: 'Layer Version Cannot be less than 1',
  },
  {
    rule: 'API-17',
    when: 'a layer that is not there is listed',
    call: ['ListLayerVersions', { LayerName: 'nobody' }],
    status: 200,
    output: { LayerVersions: [] },
  },
  // Event source mappings
  {
    rule: 'API-18',
    when: 'a mapping is not there',
    call: ['GetEventSourceMapping', { UUID: '00000000-0000-4000-8000-000000000000' }],
    ...NO_RESOURCE,
  },
  {
    rule: 'API-18',
    when: 'a mapping has no source',
    call: ['CreateEventSourceMapping', { FunctionName: 'f' }],
    ...INVALID,
    message: 'Unrecognized event source.',
  },
  {
    rule: 'API-18',
    when: 'a mapping has no function',
    call: [
      'CreateEventSourceMapping',
      { FunctionName: 'nobody', EventSourceArn: 'arn:aws:sqs:us-east-1:123456789012:q' },
    ],
    ...INVALID,
    message: 'Function does not exist',
  },
];
