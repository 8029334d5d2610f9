import { strToU8 } from 'fflate';
import { toBase64 } from '@/lib/sim/kernel/base64';
import type { InvokeRequest, UnawaitedType } from '../lambda-service';

/** One invocation as the API's request. */
export function invokeInput(
  { configuration, eventText, clientContextText }: InvokeRequest,
  InvocationType: UnawaitedType | 'RequestResponse',
  version: string | undefined,
): object {
  return {
    FunctionName: configuration.FunctionName,
    ...(version !== undefined && { Qualifier: version }),
    InvocationType,
    Payload: eventText,
    ...(clientContextText !== undefined && {
      ClientContext: toBase64(strToU8(clientContextText)),
    }),
  };
}
