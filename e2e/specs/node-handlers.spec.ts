import { expect, test } from '../test';

const HANDLERS: readonly (readonly [kind: string, path: string, code: string, payload: string])[] =
  [
    [
      'an ES module',
      'index.mjs',
      'export const handler = async (event) => ({ x: event.x });\n',
      '{"x":1}',
    ],
    [
      'a CommonJS module',
      'index.cjs',
      'const path = require("node:path");\nexports.handler = async () => path.basename(__filename);\n',
      '"index.cjs"',
    ],
    [
      'TypeScript',
      'index.ts',
      'interface Event { readonly x: number }\nexport const handler = async (event: Event): Promise<number> => event.x + 1;\n',
      '2',
    ],
  ];

for (const [kind, path, code, payload] of HANDLERS) {
  test(`${kind} runs as a Node.js handler`, async ({ playground }) => {
    await playground.openWorkspace('en', {
      v: 1,
      function: { Runtime: 'nodejs24.x', Handler: 'index.handler' },
      files: { [path]: code },
      events: [{ name: 'event1', payload: { x: 1 } }],
    });
    await playground.workbench.invoke();
    await expect(playground.workbench.payload).toHaveText(payload);
  });
}

test('an error of Node.js leads to its line', async ({ playground }) => {
  const { workbench } = playground;
  await playground.openWorkspace('en', {
    v: 1,
    function: { Runtime: 'nodejs24.x', Handler: 'index.handler' },
    files: {
      'index.mjs': 'export const handler = async () => {\n  throw new TypeError("no");\n};\n',
    },
    events: [{ name: 'event1', payload: {} }],
  });
  await workbench.invoke();
  await workbench.expectOutcome('failed');
  await workbench.result.getByRole('button', { name: /index\.mjs:2/ }).click();
  await expect(workbench.codeEditor.locator(':focus')).toHaveCount(1);
});

test('choosing the other language changes untouched code with it', async ({ page, playground }) => {
  const { workbench } = playground;
  await playground.open('en');
  await workbench.settingsButton.click();
  await page.getByLabel('Runtime', { exact: true }).selectOption('nodejs24.x');
  await page.keyboard.press('Escape');
  await expect(workbench.fileTabs).toHaveText(['index.mjs']);
  await workbench.invoke();
  await workbench.expectOutcome('succeeded');
});
