import type { Locator, Page } from '@playwright/test';
import type { Locale } from './chapter-page';
import { Workbench } from './workbench';

/** The workspace format, version 1, as far as a link needs it. */
export interface SharedWorkspace {
  readonly v: 1;
  readonly function: {
    readonly Runtime: string;
    readonly Handler?: string;
    readonly Timeout?: number;
    readonly MemorySize?: number;
    readonly Environment?: { readonly Variables: Readonly<Record<string, string>> };
  };
  readonly files: Readonly<Record<string, string>>;
  readonly events: readonly { readonly name: string; readonly payload: unknown }[];
  readonly invoke?: { readonly OnFailure?: string; readonly OnSuccess?: string };
}

/** The workbench alone, and the links that lead to it. */
export class PlaygroundPage {
  readonly page: Page;
  readonly workbench: Workbench;
  readonly acceptLink: Locator;
  readonly brokenLink: Locator;

  constructor(page: Page) {
    this.page = page;
    this.workbench = new Workbench(page);
    this.acceptLink = page.getByTestId('accept-link');
    this.brokenLink = page.getByTestId('broken-link');
  }

  /** The fragment carries the hash sign, or is empty. */
  async open(locale: Locale, fragment = ''): Promise<void> {
    await this.page.goto(`${locale}/playground/${fragment}`);
  }

  /** Opens a link to the workspace and takes it. Nothing runs by that. */
  async openWorkspace(locale: Locale, workspace: SharedWorkspace): Promise<void> {
    await this.openText(locale, JSON.stringify(workspace));
  }

  /** The same, with numbers as they are written in the text. */
  async openText(locale: Locale, workspaceText: string): Promise<void> {
    await this.open(locale, fragmentOf(workspaceText));
    await this.acceptLink.click();
  }
}

/** A function of one Python file, with one event. */
export function pythonWorkspace(
  code: string,
  settings: Pick<SharedWorkspace['function'], 'Timeout' | 'MemorySize'> = {},
): SharedWorkspace {
  return {
    v: 1,
    function: { Runtime: 'python3.14', Handler: 'lambda_function.lambda_handler', ...settings },
    files: { 'lambda_function.py': code },
    events: [{ name: 'event1', payload: {} }],
  };
}

/** The plain form of a share link: readable for ever. */
export function shareFragment(workspace: unknown): string {
  return fragmentOf(JSON.stringify(workspace));
}

function fragmentOf(text: string): string {
  return `#w=0${Buffer.from(text, 'utf8').toString('base64url')}`;
}
