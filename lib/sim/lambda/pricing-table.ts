/** Prices in US dollars, before tax, as data: the only file to touch when AWS changes one. */

export const PRICED_REGIONS = ['us-east-1', 'ap-northeast-1'] as const;
export type PricedRegion = (typeof PRICED_REGIONS)[number];

export const ARCHITECTURES = ['x86_64', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/** Where a price is known from, and when that was read or published. */
export interface PriceSource {
  readonly source: string;
  readonly date: string;
}

/** A price for the part of a month's GB-seconds up to `upTo`, counted from zero. */
export interface PriceTier {
  readonly upTo: number;
  readonly perGbSecond: number;
}

/** What Lambda asks for in one region on one architecture. A GB is 1,024 MB. */
export interface LambdaPrices extends PriceSource {
  readonly perRequest: number;
  readonly duration: readonly PriceTier[];
  /** For each GB of `/tmp` above 512 MB and second; null where no public source gave it. */
  readonly perExtraStorageGbSecond: number | null;
}

const PRICE_LIST = 'AWS price list AWSLambda, quoted in public repositories';
const PER_REQUEST = 0.2 / 1_000_000;

const X86_TIERS: readonly PriceTier[] = [
  { upTo: 6e9, perGbSecond: 0.0000166667 },
  { upTo: 15e9, perGbSecond: 0.000015 },
  { upTo: Number.POSITIVE_INFINITY, perGbSecond: 0.0000133334 },
];
const ARM_TIERS: readonly PriceTier[] = [
  { upTo: 7.5e9, perGbSecond: 0.0000133334 },
  { upTo: 18.75e9, perGbSecond: 0.0000120001 },
  { upTo: Number.POSITIVE_INFINITY, perGbSecond: 0.0000106667 },
];

const VIRGINIA = {
  perRequest: PER_REQUEST,
  perExtraStorageGbSecond: 0.0000000309,
  source: `${PRICE_LIST} (index file id 70297457222)`,
  date: '2026-09-19',
};
const TOKYO = {
  perRequest: PER_REQUEST,
  perExtraStorageGbSecond: null,
  source: `${PRICE_LIST} (index file ids 62006274542, 67503328678); upper Arm tiers as in us-east-1`,
  date: '2026-07-01',
};

export const LAMBDA_PRICES: Readonly<
  Record<PricedRegion, Readonly<Record<Architecture, LambdaPrices>>>
> = {
  'us-east-1': {
    x86_64: { ...VIRGINIA, duration: X86_TIERS },
    arm64: { ...VIRGINIA, duration: ARM_TIERS },
  },
  'ap-northeast-1': {
    x86_64: { ...TOKYO, duration: X86_TIERS },
    arm64: { ...TOKYO, duration: ARM_TIERS },
  },
};

/** Each month, for the whole account, in all regions together. It does not end after a year. */
export const FREE_TIER = {
  requests: 1_000_000,
  gbSeconds: 400_000,
  source: 'https://aws.amazon.com/lambda/pricing/',
  date: '2026-11-22',
} as const;

/** An EC2 instance type, Linux, on demand. The price is for one hour. */
export interface InstancePrice {
  readonly type: string;
  readonly architecture: Architecture;
  readonly vcpus: number;
  readonly memoryGib: number;
  readonly perHour: Readonly<Record<PricedRegion, number>>;
}

export const EC2_PRICE_SOURCE: PriceSource = {
  source: 'Copies of the EC2 price list in public repositories, checked against ec2instances.info',
  date: '2026-07-28',
};

/** For `architecture`: t3 is x86_64, t4g is Graviton. Disk and traffic come on top. */
export const INSTANCE_PRICES: readonly InstancePrice[] = [
  instance('t3.nano', 0.5, [0.0052, 0.0068]),
  instance('t3.micro', 1, [0.0104, 0.0136]),
  instance('t3.small', 2, [0.0208, 0.0272]),
  instance('t3.medium', 4, [0.0416, 0.0544]),
  instance('t3.large', 8, [0.0832, 0.1088]),
  instance('t4g.nano', 0.5, [0.0042, 0.0054]),
  instance('t4g.micro', 1, [0.0084, 0.0108]),
  instance('t4g.small', 2, [0.0168, 0.0216]),
  instance('t4g.medium', 4, [0.0336, 0.0432]),
  instance('t4g.large', 8, [0.0672, 0.0864]),
];

function instance(
  type: string,
  memoryGib: number,
  [virginia, tokyo]: readonly [number, number],
): InstancePrice {
  return {
    type,
    architecture: type.startsWith('t4g') ? 'arm64' : 'x86_64',
    vcpus: 2,
    memoryGib,
    perHour: { 'us-east-1': virginia, 'ap-northeast-1': tokyo },
  };
}

/** AWS's own calculators take a month for 730 hours. */
export const HOURS_PER_MONTH = 730;
