import { expect, type Locator, type Page } from '@playwright/test';

/** How an invocation ended, as the page tells it. */
export type Outcome = 'succeeded' | 'failed' | 'timedOut' | 'throttled' | 'denied' | 'invalid';

/** The workbench as a learner meets it, found by its test ids and never by prose. */
export class Workbench {
  readonly page: Page;
  readonly invokeButton: Locator;
  readonly runState: Locator;
  readonly result: Locator;
  readonly payload: Locator;
  readonly logLines: Locator;
  readonly environments: Locator;
  readonly discardEnvironments: Locator;
  readonly clockSpeed: Locator;
  readonly eventSelect: Locator;
  readonly stopButton: Locator;
  readonly settingsButton: Locator;
  /** As an editor: the code can be read before. */
  readonly codeEditor: Locator;
  readonly eventEditor: Locator;
  readonly fileTabs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.invokeButton = page.getByTestId('invoke');
    this.runState = page.getByTestId('run-state');
    this.result = page.getByTestId('result');
    this.payload = page.getByTestId('result-payload');
    this.logLines = page.getByTestId('log-line');
    this.environments = page.getByTestId('environment');
    this.discardEnvironments = page.getByTestId('discard-environments');
    this.clockSpeed = page.getByTestId('clock-speed');
    this.eventSelect = page.getByTestId('event-select');
    this.stopButton = page.getByTestId('stop');
    this.settingsButton = page.getByTestId('settings');
    this.codeEditor = page.locator('.pane-code [data-editor="ready"]');
    this.eventEditor = page.locator('.pane-event [data-editor="ready"]');
    this.fileTabs = page.locator('.pane-code').getByRole('tab');
  }

  /** Waits until what the page loads by itself is there. */
  async editorsReady(): Promise<void> {
    await this.codeEditor.waitFor();
    await this.eventEditor.waitFor();
  }

  /** Invokes and waits until it ended, however it ended. */
  async invoke(): Promise<void> {
    await this.invokeButton.click();
    await this.ended();
  }

  /** The page leaves `done` as soon as the button is pressed, so an earlier run is never taken for this one. */
  async ended(): Promise<void> {
    await expect(this.runState).toHaveAttribute('data-state', 'done', { timeout: 45_000 });
  }

  /** Replaces what is in an editor, as a paste by keyboard does. */
  async write(editor: Locator, text: string): Promise<void> {
    await editor.click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  async selectEvent(name: string): Promise<void> {
    await this.eventSelect.selectOption(name);
  }

  async expectOutcome(outcome: Outcome): Promise<void> {
    await expect(this.result).toHaveAttribute('data-outcome', outcome);
  }

  /** In real time or fast-forward, by the value of its radio button. */
  async setClock(speed: 'realTime' | 'fastForward'): Promise<void> {
    await this.clockSpeed.locator(`[value="${speed}"]`).check({ force: true });
  }

  /** Every line of the log, its text exact. */
  async log(): Promise<readonly string[]> {
    return this.logLines.allTextContents();
  }
}
