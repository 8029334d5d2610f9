import type { LoadPreset } from '@/lib/course/fleet/load';
import { INSTANCE_PRICES, type InstancePrice } from '@/lib/sim/lambda/pricing-table';

export const DURATIONS = ['50', '200', '1000'] as const;
export const WARM_UPS = ['60', '180', '300'] as const;
export const LIMITS = ['10', '100', '1000'] as const;
export const SERVERS = INSTANCE_PRICES.filter(({ architecture }) => architecture === 'x86_64');

/** What the reader has chosen, as the rows of choices hold it. */
export interface FleetChoices {
  readonly preset: LoadPreset | 'drawn';
  /** Milliseconds, or `own`: the reader's last run. */
  readonly duration: (typeof DURATIONS)[number] | 'own';
  readonly type: string;
  readonly warmUp: (typeof WARM_UPS)[number];
  readonly limit: (typeof LIMITS)[number];
}

export const FIRST_CHOICES: FleetChoices = {
  preset: 'lunch',
  duration: '200',
  type: 't3.micro',
  warmUp: '180',
  limit: '1000',
};

export function serverOf(type: string): InstancePrice {
  const server = SERVERS.find((candidate) => candidate.type === type);
  if (!server) throw new Error(`No price for ${type}`);
  return server;
}
