import { assetUrl } from '@/components/site/base-path';
import { unsealText } from '@/lib/course/sealed-text';

/**
 * Fetches what is no part of the page because it would tell too much.
 * @throws when the file cannot be had, or is not what it should be.
 */
export async function fetchSealed<Value>(path: `/${string}`): Promise<Value> {
  const response = await fetch(assetUrl(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return unsealText(await response.text());
}
