import { listOf, mapOf, oneOf, type Shape, structure, text, whole } from '../../model/shape';
import { LIMITS } from '../limits';

const LAYER_VERSION_ARN =
  '(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)';

export const ARCHITECTURES = listOf(oneOf('x86_64', 'arm64'), { minLength: 1, maxLength: 1 });
export const DESCRIPTION = text({ maxLength: 256 });
export const REVISION_ID = text();

/** What `CreateFunction` and `UpdateFunctionConfiguration` may both say about a function, as the API model has it. */
export const SETTINGS: Readonly<Record<string, Shape>> = {
  Description: DESCRIPTION,
  Role: text({
    pattern: 'arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+',
  }),
  /** Checked by the service itself, in words of its own. */
  Runtime: text(),
  Handler: text({ maxLength: LIMITS.maxHandlerLength.value, pattern: '[^\\s]+' }),
  Timeout: whole({ min: LIMITS.minTimeoutSeconds.value, max: LIMITS.maxTimeoutSeconds.value }),
  MemorySize: whole({ min: LIMITS.minMemoryMb.value, max: LIMITS.maxMemoryMb.value }),
  Environment: structure({
    Variables: mapOf(text({ pattern: '[a-zA-Z]([a-zA-Z0-9_])+' }), text(), { isSecret: true }),
  }),
  EphemeralStorage: structure(
    {
      Size: whole({
        min: LIMITS.minTemporaryStorageMb.value,
        max: LIMITS.maxTemporaryStorageMb.value,
      }),
    },
    ['Size'],
  ),
  TracingConfig: structure({ Mode: oneOf('Active', 'PassThrough') }),
  SnapStart: structure({ ApplyOn: oneOf('PublishedVersions', 'None') }),
  LoggingConfig: structure({
    LogFormat: oneOf('JSON', 'Text'),
    ApplicationLogLevel: oneOf('TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'),
    SystemLogLevel: oneOf('DEBUG', 'INFO', 'WARN'),
    LogGroup: text({ minLength: 1, maxLength: 512, pattern: '[\\.\\-_/#A-Za-z0-9]+' }),
  }),
  DeadLetterConfig: structure({
    TargetArn: text({
      pattern: '(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()',
    }),
  }),
  Layers: listOf(text({ minLength: 1, maxLength: 2_048, pattern: LAYER_VERSION_ARN })),
  KMSKeyArn: text({ pattern: '(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()' }),
};

export const CODE: Readonly<Record<string, Shape>> = {
  ZipFile: text(),
  Files: mapOf(text({ minLength: 1 }), text()),
  S3Bucket: text({ minLength: 3, maxLength: 63 }),
  S3Key: text({ minLength: 1, maxLength: 1_024 }),
  S3ObjectVersion: text({ minLength: 1, maxLength: 1_024 }),
  ImageUri: text(),
};
