/**
 * Features the frame is refused by name: an empty `allow` turns nothing off (Chromium 156). Chromium on Linux does not
 * know `bluetooth` and `web-share` and says so in the console; elsewhere it does.
 */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'local-network-access',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** The frame's element. `allow-scripts` and nothing else: with `allow-same-origin` there would be no sandbox at all. */
export function createFrameElement(basePath: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('allow', REFUSED_FEATURES.map((feature) => `${feature} 'none'`).join('; '));
  frame.referrerPolicy = 'no-referrer';
  frame.title = 'code sandbox';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:absolute;width:0;height:0;border:0;visibility:hidden';
  frame.src = `${basePath}/sandbox/frame.html`;
  return frame;
}
