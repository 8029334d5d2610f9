import type { Locator, Page } from '@playwright/test';
import { Workbench } from './workbench';

export type Locale = 'ja' | 'en';

/** A chapter of the book with the workbench beside it. */
export class ChapterPage {
  readonly page: Page;
  readonly workbench: Workbench;
  readonly predictions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.workbench = new Workbench(page);
    this.predictions = page.getByTestId('prediction');
  }

  /** The address is relative, so that it is found below any sub-path. */
  async open(locale: Locale, slug: string): Promise<void> {
    await this.page.goto(`${locale}/learn/${slug}/`);
  }

  figure(id: string): Locator {
    return this.page.getByTestId('figure').and(this.page.locator(`[data-id="${id}"]`));
  }

  exercise(id: string): Locator {
    return this.page.getByTestId('exercise').and(this.page.locator(`[data-id="${id}"]`));
  }
}
