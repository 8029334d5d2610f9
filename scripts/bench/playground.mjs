import { installLanesMeter, installMatrixMeter } from './in-lanes.mjs';
import { installMeter } from './in-page.mjs';

/** Opens the workbench alone with a workspace, takes it over and waits until it can be invoked. */
export async function openWorkspace(page, url, workspace) {
  const link = Buffer.from(JSON.stringify({ v: 1, ...workspace })).toString('base64url');
  await page.addInitScript(installMeter);
  await page.addInitScript(installLanesMeter);
  await page.addInitScript(installMatrixMeter);
  await page.goto(`${url}en/playground/#w=0${link}`);
  await page.getByTestId('accept-link').click();
}

export async function openView(page, name) {
  await page.locator(`.view-tabs [data-view-tab="${name}"]`).click();
}
