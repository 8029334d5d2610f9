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

test.describe('on a machine in Japan', () => {
  test.use({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });

  test('VAR-6, VAR-7 and NODE-21: a function finds Lambda, not the machine and not a browser', async ({
    playground,
  }) => {
    const { workbench } = playground;
    await playground.openWorkspace('en', {
      v: 1,
      function: { Runtime: 'nodejs24.x', Handler: 'index.handler' },
      files: { 'index.mjs': FINDINGS, 'later.mjs': 'export const later = 1;\n' },
      events: [{ name: 'event1', payload: {} }],
    });
    await workbench.setClock('fastForward');
    await workbench.invoke();
    await expect(workbench.payload).toHaveText(
      JSON.stringify([
        '1/1/1970, 12:00:00 AM',
        0,
        '1,234.5',
        '() => 1 could not be cloned.',
        'This operation was aborted',
        'packed',
        1,
      ]),
    );
  });
});

const FINDINGS = `export const handler = async () => {
  const said = (act) => { try { act(); } catch (error) { return error.message; } };
  const packed = new Blob(['packed']).stream()
    .pipeThrough(new CompressionStream('gzip')).pipeThrough(new DecompressionStream('gzip'));
  const day = new Date(0);
  return [
    day.toLocaleString().replaceAll(/\\s/g, ' '), day.getHours(), (1234.5).toLocaleString(),
    said(() => structuredClone(() => 1)), AbortSignal.abort().reason.message,
    await new Response(packed).text(), (await import('./later.mjs')).later,
  ];
};
`;
