import { createNodeJsRuntime } from '@/lib/sandbox/node-js/node-js-runtime';
import { becomeEnvironment } from './become-environment';
import { openScriptHost } from './script-host';

await becomeEnvironment(async () => {
  const scripts = openScriptHost();
  return { from: 'plain', createRuntime: (services) => createNodeJsRuntime(scripts, services) };
});
