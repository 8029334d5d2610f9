import { strFromU8 } from 'fflate';
import { fromBase64, isBase64 } from '../kernel/base64';

/** The JSON text in a base64 `ClientContext`; one that cannot be decoded is passed on as nothing. */
export function clientContextText(given: string | undefined): {
  readonly clientContextText?: string;
} {
  if (given === undefined || !isBase64(given)) return {};
  return { clientContextText: strFromU8(fromBase64(given)) };
}
