import { gunzipSync, strFromU8 } from 'fflate';

/** What a subscription filter of CloudWatch Logs packed: base64 of gzip of JSON. */
export function unpackLogs({ awslogs }: { readonly awslogs: { readonly data: string } }): unknown {
  const packed = Uint8Array.from(atob(awslogs.data), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(gunzipSync(packed)));
}
