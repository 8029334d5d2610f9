import { pythonWorkspace, shareFragment } from '../pages/playground-page';
import { expect, test } from '../test';

const GREETING = pythonWorkspace('def lambda_handler(event, context):\n    return "こんにちは"\n');
const FAREWELL = pythonWorkspace('def lambda_handler(event, context):\n    return "さようなら"\n');

test('a copied link brings the same work to another browser, and runs nothing', async ({
  browser,
  playground,
  page,
}) => {
  const { workbench } = playground;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await playground.openWorkspace('ja', GREETING);
  await expect(workbench.codeEditor).toContainText('こんにちは');
  await page.keyboard.press('Control+s');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#w=');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await elsewhere.getByTestId('accept-link').click();
  await expect(elsewhere.locator('.pane-code [data-editor="ready"]')).toContainText('こんにちは');
  await expect(elsewhere.getByTestId('run-state')).toHaveAttribute('data-state', 'idle');
  await expect(elsewhere.getByTestId('environment')).toHaveCount(0);
  await elsewhere.getByTestId('invoke').click();
  await expect(elsewhere.getByTestId('result-payload')).toHaveText('"こんにちは"');
  await elsewhere.context().close();
});

test('a link that is declined leaves the work as it is', async ({ page, playground }) => {
  await playground.openWorkspace('en', GREETING);
  await playground.open('en', shareFragment(FAREWELL));
  await expect(playground.acceptLink).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(playground.acceptLink).toHaveCount(0);
  await expect(playground.workbench.codeEditor).toContainText('こんにちは');
  expect(new URL(page.url()).hash).toBe('');
});

test('a link shows how its function is invoked before it is taken over', async ({
  page,
  playground,
}) => {
  const invoke = { MaximumRetryAttempts: 0, OnFailure: 'destination' };
  await playground.open('en', shareFragment({ ...FAREWELL, invoke }));
  await page.getByRole('dialog').getByText('Invocation', { exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('"MaximumRetryAttempts": 0');
});

test('an address that changes is followed', async ({ page, playground }) => {
  await playground.openWorkspace('en', GREETING);
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, shareFragment(FAREWELL));
  await playground.acceptLink.click();
  await expect(playground.workbench.codeEditor).toContainText('さようなら');
});

const plain = (text: string | Buffer) => `#w=0${Buffer.from(text).toString('base64url')}`;

const BROKEN_LINKS: readonly (readonly [what: string, fragment: string, code: string])[] = [
  ['empty', '#w=', 'empty'],
  ['of an unknown encoding', '#w=2abcd', 'unknownEncoding'],
  ['mangled by a chat', '#w=0%7B%7D', 'notBase64'],
  ['cut off', '#w=1', 'truncated'],
  ['not packed', `#w=1${Buffer.from([0xff, 0xff, 0xff]).toString('base64url')}`, 'damaged'],
  ['not text', plain(Buffer.from([0x7b, 0xff, 0x7d])), 'notUtf8'],
  ['not JSON', plain('{"v":1,'), 'notJson'],
  ['of something else', plain('"hello"'), 'notAWorkspace'],
  ['of a later version', plain('{"v":2}'), 'unsupportedVersion'],
  ['wrong in one member', plain('{"v":1,"function":7}'), 'wrongType'],
  ['too large', `#w=0${'A'.repeat(1_500_000)}`, 'tooLarge'],
];

test('each broken link says what is wrong with it; nothing is lost and nothing runs', async ({
  page,
  playground,
}) => {
  await playground.openWorkspace('en', GREETING);
  for (const [what, fragment, code] of BROKEN_LINKS) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(playground.brokenLink, `a link that is ${what}`).toHaveAttribute(
      'data-code',
      code,
    );
    await expect(playground.brokenLink).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(playground.brokenLink).toHaveCount(0);
  }
  await expect(playground.workbench.codeEditor).toContainText('こんにちは');
  await expect(playground.workbench.runState).toHaveAttribute('data-state', 'idle');
});
