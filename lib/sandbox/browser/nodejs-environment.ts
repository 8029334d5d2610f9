import { lockDown } from '../lockdown';
import { createNodeJsRuntime } from '../node-js/node-js-runtime';
import { browserScriptHost } from './script-host';
import { becomeEnvironment } from './worker-entry';

becomeEnvironment(async () => {
  lockDown(globalThis);
  return {
    from: 'plain',
    createRuntime: (services) => createNodeJsRuntime(browserScriptHost, services),
  };
});
