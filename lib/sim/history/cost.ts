import type { PricePlace } from '../lambda/pricing';
import { LAMBDA_PRICES } from '../lambda/pricing-table';
import type { Moment } from './moment';

/** US dollars for all that was invoked until then, at the prices of the first tier and without the free tier. */
export function costUntil(
  { invocations, gbSeconds, storageGbSeconds }: Moment,
  { region, architecture }: PricePlace,
): number {
  const { perRequest, duration, perExtraStorageGbSecond } = LAMBDA_PRICES[region][architecture];
  const perGbSecond = duration[0]?.perGbSecond ?? 0;
  return (
    invocations * perRequest +
    gbSeconds * perGbSecond +
    storageGbSeconds * (perExtraStorageGbSecond ?? 0)
  );
}
