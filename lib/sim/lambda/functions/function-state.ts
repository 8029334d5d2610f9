import type {
  AliasRoutingConfiguration,
  Cors,
  DeadLetterConfig,
  DestinationConfig,
  Layer,
  LoggingConfig,
  SnapStartApplyOn,
  TracingMode,
} from '@aws-sdk/client-lambda';
import type { EpochMs } from '../../kernel/clock';
import type { Wire } from '../../model/wire';

/** The Lambda service's part of the account. */
export interface LambdaState {
  readonly functions: Readonly<Record<string, LambdaFunction>>;
  /** Deployment packages by their SHA-256: those of versions alike are kept once. */
  readonly codes: Readonly<Record<string, Code>>;
  readonly layers: Readonly<Record<string, LambdaLayer>>;
}

export interface Code {
  readonly sizeBytes: number;
  /** Path relative to `/var/task` -> text. */
  readonly files: Readonly<Record<string, string>>;
}

export interface LambdaFunction {
  readonly name: string;
  readonly latest: FunctionVersion;
  /** Published versions by number. They never change. */
  readonly published: Readonly<Record<string, FunctionVersion>>;
  readonly nextVersion: number;
  readonly aliases: Readonly<Record<string, Alias>>;
  /** Resource policies, one for each version or alias that has one. */
  readonly policies: Readonly<Record<string, readonly PolicyStatement[]>>;
  readonly eventInvokeConfigs: Readonly<Record<string, EventInvokeConfig>>;
  readonly reservedConcurrency?: number;
  readonly provisioned: Readonly<Record<string, ProvisionedConcurrency>>;
  readonly urls: Readonly<Record<string, FunctionUrl>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** `$LATEST` or a published version. */
export interface FunctionVersion {
  readonly version: string;
  readonly settings: FunctionSettings;
  readonly codeSha256: string;
  readonly lastModified: EpochMs;
  /** New with every change of code or settings: an environment of another one is not used again. */
  readonly deploymentId: string;
  /** Once the change is over, if there is one. */
  readonly revisionId: string;
  readonly change?: Change;
}

/** The seconds in which Lambda makes a new or changed function ready. */
export interface Change {
  readonly kind: 'creating' | 'updating';
  readonly endsAt: EpochMs;
  readonly revisionId: string;
  /** What invocations find while an update is under way. */
  readonly before?: FunctionVersion;
}

/** A function's settings under the names of the Lambda API, defaults filled in. */
export interface FunctionSettings {
  readonly Description: string;
  readonly Role: string;
  readonly Runtime: string;
  readonly Handler: string;
  readonly Timeout: number;
  readonly MemorySize: number;
  readonly Environment?: { readonly Variables: Readonly<Record<string, string>> };
  readonly EphemeralStorage: { readonly Size: number };
  readonly Architectures: readonly string[];
  readonly TracingConfig: { readonly Mode: TracingMode };
  readonly SnapStart: { readonly ApplyOn: SnapStartApplyOn };
  readonly LoggingConfig: Wire<LoggingConfig>;
  readonly DeadLetterConfig?: Wire<DeadLetterConfig>;
  readonly Layers?: readonly Wire<Layer>[];
  readonly KMSKeyArn?: string;
}

export interface Alias {
  readonly name: string;
  readonly functionVersion: string;
  readonly description: string;
  readonly routingConfig?: Wire<AliasRoutingConfiguration>;
  readonly revisionId: string;
}

/** One statement of a resource policy, members in the order AWS writes them. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Principal: string | Readonly<Record<string, string>>;
  readonly Action: string;
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface EventInvokeConfig {
  readonly lastModified: EpochMs;
  readonly maximumRetryAttempts?: number;
  readonly maximumEventAgeInSeconds?: number;
  readonly destinationConfig: Wire<DestinationConfig>;
}

export interface ProvisionedConcurrency {
  readonly requested: number;
  readonly lastModified: EpochMs;
  /** When as many environments as requested are there. */
  readonly readyAt: EpochMs;
  /** An environment could not be initialised. */
  readonly hasFailed?: true;
}

export interface FunctionUrl {
  readonly url: string;
  readonly authType: string;
  readonly cors?: Wire<Cors>;
  readonly invokeMode: string;
  readonly createdAt: EpochMs;
  readonly lastModified: EpochMs;
}

export interface LambdaLayer {
  readonly nextVersion: number;
  readonly versions: Readonly<Record<string, LayerVersion>>;
}

export interface LayerVersion {
  readonly version: number;
  readonly codeSha256: string;
  readonly codeSizeBytes: number;
  readonly createdAt: EpochMs;
  readonly description: string;
  readonly licenseInfo?: string;
  readonly compatibleRuntimes: readonly string[];
  readonly compatibleArchitectures: readonly string[];
}
